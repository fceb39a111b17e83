! Arguments of derived types whose components are arrays that are allocated.
module grids
  implicit none
  type :: grid
    integer :: n = 0
    real(8), allocatable :: u(:)
    real(8), allocatable :: m(:,:)
    real(8) :: h = 1.0d0
  end type
contains
  function grid_norm(g) result(s)
    type(grid), intent(in) :: g
    real(8) :: s
    integer :: i, j
    s = 0
    do i = 1, size(g%u)
      s = s + g%u(i)**2*g%h
    end do
    do j = 1, size(g%m, 2)
      do i = 1, size(g%m, 1)
        s = s + sin(g%m(i, j))
      end do
    end do
  end function
  subroutine scale_grid(g, a)
    type(grid), intent(inout) :: g
    real(8), intent(in) :: a
    g%u = a*g%u + g%h
  end subroutine
end module
