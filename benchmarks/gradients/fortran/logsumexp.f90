! log(sum(exp(x))) of n numbers without overflow. y: one number.
subroutine logsumexp(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(n), c(*)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(1)
  real(c_double) :: top, total
  integer(c_long) :: i
  top = x(1)
  do i = 2, n
    if (x(i) > top) top = x(i)
  end do
  total = 0
  do i = 1, n
    total = total + exp(x(i) - top)
  end do
  y(1) = top + log(total)
end subroutine
