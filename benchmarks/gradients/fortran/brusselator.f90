! Right-hand side of the Brusselator on an n by n periodic grid. x: both fields, three parameters; y: both slopes.
subroutine brusselator(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(*), c(*)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(n, n, 2)
  call slopes(x, x(n * n + 1), x(2 * n * n + 1), y, y(1, 1, 2), n)
contains
  subroutine slopes(u, v, p, du, dv, n)
    integer(c_long), intent(in) :: n
    real(c_double), intent(in) :: u(n, n), v(n, n), p(3)
    real(c_double), intent(inout) :: du(n, n), dv(n, n)
    integer(c_long) :: i, j, up, down, left, right
    real(c_double) :: square, spread
    spread = p(3) * n * n
    do i = 1, n
      left = merge(n, i - 1, i == 1)
      right = merge(1_c_long, i + 1, i == n)
      do j = 1, n
        up = merge(n, j - 1, j == 1)
        down = merge(1_c_long, j + 1, j == n)
        square = u(j, i) * u(j, i) * v(j, i)
        du(j, i) = p(1) + square - (p(2) + 1) * u(j, i) &
          + spread * (u(up, i) + u(down, i) + u(j, left) + u(j, right) - 4 * u(j, i))
        dv(j, i) = p(2) * u(j, i) - square + spread * (v(up, i) + v(down, i) + v(j, left) + v(j, right) - 4 * v(j, i))
      end do
    end do
  end subroutine
end subroutine
