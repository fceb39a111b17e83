! Fortran: assumed shape, allocatables, derived types, optional arguments, common blocks, complex, do concurrent, select case.
module things
  implicit none
  type :: point
    real(8) :: x(3) = 0d0
    complex(4) :: z
    character(len=5) :: label
    type(point), pointer :: next => null()
  end type
  real(8), allocatable :: work(:, :)
  integer, parameter :: n = 4
  interface norm
    module procedure norm_real, norm_point
  end interface
contains
  pure real(8) function norm_real(v) result(r)
    real(8), intent(in) :: v(:)
    r = sqrt(dot_product(v, v)) + sum(v, mask=v > 0d0)
  end function
  real(8) function norm_point(p) result(r)
    type(point), intent(in) :: p
    r = norm(p%x) + abs(p%z)
    if (associated(p%next)) r = r + p%next%x(1)
  end function
  recursive subroutine fill(a, k, scale)
    real(8), intent(inout) :: a(:, :)
    integer, value :: k
    real(8), optional, intent(in) :: scale
    integer :: i, j
    common /shared/ i
    do concurrent (j = 1:size(a, 2))
      a(:, j) = a(:, j) * 2d0 + real(j, 8)**k
    end do
    if (present(scale)) a = matmul(transpose(a), a) * scale
    select case (k)
    case (:0); return
    case (1, 3:5); call fill(a(::2, :), k - 1)
    case default; a = merge(a, -a, a > 1d0)
    end select
  end subroutine
end module
subroutine driver(x, m, text)
  use things
  implicit none
  integer :: m, unit
  real(8) :: x(m, m)
  character(*) :: text
  type(point), target :: p
  namelist /names/ m, x
  allocate (work(m, m), source=x)
  call fill(work, 2, norm(x(:, 1)))
  p%label = text(2:)
  p%z = cmplx(1.0, -2.0) ** 2
  write (*, '(a, f8.3)') trim(text), maxval(work) + norm(p)
  open (newunit=unit, file=text)
  read (unit, nml=names)
  deallocate (work)
end subroutine
