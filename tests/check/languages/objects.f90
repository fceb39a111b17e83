! Objects of derived types: a list whose links have default values, a state that is copied whole.
module objects
  implicit none
  type :: link
    real(8) :: value = 0.0d0
    integer :: tag = 0
    type(link), pointer :: next => null()
  end type
  type :: state
    integer :: n = 0
    real(8), allocatable :: u(:), v(:)
    real(8) :: step = 1.0d0
  end type
contains
  subroutine list_sum(x, n, s)
    integer, intent(in) :: n
    real(8), intent(in) :: x(n)
    real(8), intent(out) :: s
    type(link), pointer :: head, one
    integer :: i
    nullify(head)
    do i = 1, n
      allocate(one)
      one%value = x(i)**2 + one%value
      one%tag = i
      one%next => head
      head => one
    end do
    s = 0
    one => head
    do while (associated(one))
      s = s*0.5d0 + one%value*one%tag
      one => one%next
    end do
    do while (associated(head))
      one => head%next
      deallocate(head)
      head => one
    end do
  end subroutine
  subroutine trial_step(x, n, e)
    integer, intent(in) :: n
    real(8), intent(in) :: x(n)
    real(8), intent(out) :: e
    type(state) :: old, new
    old%n = n
    allocate(old%u(n), old%v(n))
    old%u = x
    old%v = x*x
    new = old
    new%u(1) = 2*new%u(1)*new%step
    e = sum(new%u*old%v) + old%step
  end subroutine
end module
