! n steps of the classical Runge-Kutta method on a stiff chemical reaction. x: 3 concentrations, 3 rates, the step.
subroutine ode(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(7), c(*)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(3)
  real(c_double) :: s(3), k1(3), k2(3), k3(3), k4(3), h
  integer(c_long) :: step
  s = x(1:3)
  h = x(7)
  do step = 1, n
    call slope(x(4:6), s, k1)
    call slope(x(4:6), s + 0.5d0 * h * k1, k2)
    call slope(x(4:6), s + 0.5d0 * h * k2, k3)
    call slope(x(4:6), s + h * k3, k4)
    s = s + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
  end do
  y = s
contains
  subroutine slope(rates, s, k)
    real(c_double), intent(in) :: rates(3), s(3)
    real(c_double), intent(out) :: k(3)
    real(c_double) :: a, b, d
    a = rates(1) * s(1)
    b = rates(2) * s(2) * s(3)
    d = rates(3) * s(2) * s(2)
    k(1) = b - a
    k(2) = a - b - d
    k(3) = d
  end subroutine
end subroutine
