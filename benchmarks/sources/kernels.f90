! Fortran: scalars by reference, explicit and assumed shapes, array expressions, intrinsics.
function parabola(a, b, x) result(r)
  implicit none
  real(8), intent(in) :: a, b, x
  real(8) :: r
  r = a * x**2 + b * x + exp(-x)
end function

subroutine daxpy_plain(n, a, x, y)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: a, x(n)
  real(8), intent(inout) :: y(n)
  integer :: i
  do i = 1, n
    y(i) = y(i) + a * x(i)
  end do
end subroutine

function weighted(n, w, x) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: w(n), x(n)
  real(8) :: r
  integer :: i
  r = 0
  do i = 1, n
    r = r + w(i) * sin(x(i))
  end do
end function

subroutine relax(n, u, f)
  implicit none
  integer, intent(in) :: n
  real(8), intent(inout) :: u(n, n)
  real(8), intent(in) :: f(n, n)
  integer :: i, j
  do j = 2, n - 1
    do i = 2, n - 1
      u(i, j) = 0.25d0 * (u(i-1, j) + u(i+1, j) + u(i, j-1) + u(i, j+1) - f(i, j))
    end do
  end do
end subroutine

subroutine triangular_solve(n, l, b)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: l(n, n)
  real(8), intent(inout) :: b(n)
  integer :: i, j
  do i = 1, n
    do j = 1, i - 1
      b(i) = b(i) - l(i, j) * b(j)
    end do
    b(i) = b(i) / (l(i, i) + 2)
  end do
end subroutine

function assumed_norm(x) result(r)
  implicit none
  real(8), intent(in) :: x(:)
  real(8) :: r
  integer :: i
  r = 0
  do i = 1, size(x)
    r = r + x(i) * x(i)
  end do
  r = sqrt(r)
end function

subroutine gather(n, idx, x, y)
  implicit none
  integer, intent(in) :: n, idx(n)
  real(8), intent(in) :: x(0:n)
  real(8), intent(inout) :: y(n)
  integer :: i
  do i = 1, n
    y(i) = y(i) * x(idx(i))
  end do
end subroutine

function single_sum(n, x) result(r)
  implicit none
  integer, intent(in) :: n
  real(4), intent(in) :: x(n)
  real(4) :: r
  integer :: i
  r = 0
  do i = 1, n
    r = r + x(i)**2
  end do
end function

subroutine rk4(y, h)
  implicit none
  real(8), intent(inout) :: y(2)
  real(8), intent(in) :: h
  real(8) :: k1(2), k2(2), k3(2), k4(2)
  k1 = (/ y(2), -sin(y(1)) /)
  k2 = (/ y(2) + h/2*k1(2), -sin(y(1) + h/2*k1(1)) /)
  k3 = (/ y(2) + h/2*k2(2), -sin(y(1) + h/2*k2(1)) /)
  k4 = (/ y(2) + h*k3(2), -sin(y(1) + h*k3(1)) /)
  y = y + h/6 * (k1 + 2*k2 + 2*k3 + k4)
end subroutine
