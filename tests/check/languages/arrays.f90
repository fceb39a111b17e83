! Arrays that grow in a loop, arrays like others, rows that are passed as vectors; a choice by text.
real(8) function growing(x, n)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: x(n)
  real(8), allocatable :: a(:), b(:)
  integer :: i
  a = x
  do i = 1, 3
    a = [a, sum(a)*0.1d0]
  end do
  b = a(::2)
  growing = sum(b**2) + maxval(a) - minval(b) + real(count(a > 0.5d0), 8)*a(1)
end function

subroutine sweep(u, f, nx, ny, residual)
  implicit none
  integer, intent(in) :: nx, ny
  real(8), intent(inout) :: u(0:nx+1, 0:ny+1)
  real(8), intent(in) :: f(nx, ny)
  real(8), intent(out) :: residual
  real(8), allocatable :: w(:,:)
  allocate(w, mold=u)
  w = u
  w(1:nx,1:ny) = 0.25d0*(u(0:nx-1,1:ny)+u(2:nx+1,1:ny)+u(1:nx,0:ny-1)+u(1:nx,2:ny+1)-f)
  u = w
  call smooth(u(1, 1:ny), ny)
  residual = sqrt(sum((u(1:nx,1:ny)-f)**2)/(nx*ny))
contains
  subroutine smooth(v, n)
    integer, intent(in) :: n
    real(8), intent(inout) :: v(n)
    integer :: i
    do i = 2, n
      v(i) = v(i) + 0.5d0*v(i-1)**2
    end do
  end subroutine
end subroutine

real(8) function chosen(x, name)
  implicit none
  real(8), intent(in) :: x
  character(len=*), intent(in) :: name
  select case (trim(name))
  case ('sin')
    chosen = sin(x)
  case ('cos')
    chosen = cos(x)
  case default
    chosen = x*len(name)
  end select
end function
