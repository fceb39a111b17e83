! Prices of n European calls and puts. x: spot, strike, rate, volatility, time for each; y: call and put of each.
subroutine black_scholes(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(5, n), c(*)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(2, n)
  real(c_double), parameter :: half_root = 0.70710678118654752440_c_double
  real(c_double) :: root, d1, d2, discount, call
  integer(c_long) :: i
  do i = 1, n
    root = x(4, i) * sqrt(x(5, i))
    d1 = (log(x(1, i) / x(2, i)) + (x(3, i) + 0.5d0 * x(4, i) * x(4, i)) * x(5, i)) / root
    d2 = d1 - root
    discount = x(2, i) * exp(-x(3, i) * x(5, i))
    call = x(1, i) * 0.5d0 * erfc(-d1 * half_root) - discount * 0.5d0 * erfc(-d2 * half_root)
    y(1, i) = call
    y(2, i) = call + discount - x(1, i)
  end do
end subroutine
