! Log likelihood of points under a mixture of Gaussians with inverse covariance factors.
! x: K log weights, K*D means, K*(D + D*(D-1)/2) factors; c: n*D points; y: one number.
subroutine gmm(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), parameter :: d = 8, k = 12, f = 36
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(k * (1 + d + f)), c(d, n)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(1)
  real(c_double) :: terms(k), total
  integer(c_long) :: p, i, at
  total = 0
  do p = 1, n
    do i = 1, k
      at = k + k * d + (i - 1) * f
      terms(i) = x(i) + sum(x(at + 1:at + d)) - 0.5d0 * distance(x(at + 1), x(k + (i - 1) * d + 1), c(1, p))
    end do
    total = total + log_sum_exp(terms)
  end do
  y(1) = total - n * log_sum_exp(x)
contains
  real(c_double) function log_sum_exp(v)
    real(c_double), intent(in) :: v(k)
    real(c_double) :: top, total
    integer(c_long) :: i
    top = v(1)
    do i = 2, k
      if (v(i) > top) top = v(i)
    end do
    total = 0
    do i = 1, k
      total = total + exp(v(i) - top)
    end do
    log_sum_exp = top + log(total)
  end function

  real(c_double) function distance(factor, mean, point)
    real(c_double), intent(in) :: factor(f), mean(d), point(d)
    real(c_double) :: centred(d), row
    integer(c_long) :: i, j, at
    centred = point - mean
    distance = 0
    at = d
    do i = 1, d
      row = exp(factor(i)) * centred(i)
      do j = 1, i - 1
        at = at + 1
        row = row + factor(at) * centred(j)
      end do
      distance = distance + row * row
    end do
  end function
end subroutine
