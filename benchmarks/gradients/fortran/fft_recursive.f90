! Fourier transform of n complex numbers, decimation in time, recursive. c: n/2 roots of unity; y: the result.
subroutine fft_recursive(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(2, 0:n - 1), c(2, 0:n / 2 - 1)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(2, 0:n - 1)
  call transform(x, y, c, n, 1_c_long, n)
contains
  recursive subroutine transform(x, y, roots, n, stride, all)
    integer(c_long), value :: n, stride, all
    real(c_double), intent(in) :: x(2, 0:*), roots(2, 0:*)
    real(c_double), intent(inout) :: y(2, 0:n - 1)
    integer(c_long) :: half, k, at
    real(c_double) :: tr, ti, ar, ai
    if (n == 1) then
      y(1, 0) = x(1, 0)
      y(2, 0) = x(2, 0)
      return
    end if
    half = n / 2
    call transform(x, y, roots, half, 2 * stride, all)
    call transform(x(1, stride), y(1, half), roots, half, 2 * stride, all)
    do k = 0, half - 1
      at = k * (all / n)
      tr = roots(1, at) * y(1, k + half) - roots(2, at) * y(2, k + half)
      ti = roots(1, at) * y(2, k + half) + roots(2, at) * y(1, k + half)
      ar = y(1, k)
      ai = y(2, k)
      y(1, k) = ar + tr
      y(2, k) = ai + ti
      y(1, k + half) = ar - tr
      y(2, k + half) = ai - ti
    end do
  end subroutine
end subroutine
