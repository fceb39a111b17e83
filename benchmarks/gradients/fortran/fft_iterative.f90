! Fourier transform of n complex numbers: bit reversal, then butterflies in place. c: n/2 roots of unity.
subroutine fft_iterative(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(2, 0:n - 1), c(2, 0:n / 2 - 1)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(2, 0:n - 1)
  integer(c_long) :: i, j, bit, size, half, step, base, k, a, b
  real(c_double) :: tr, ti
  j = 0
  do i = 0, n - 1
    y(1, i) = x(1, j)
    y(2, i) = x(2, j)
    bit = n / 2
    do while (bit > 0 .and. iand(j, bit) /= 0)
      j = ieor(j, bit)
      bit = bit / 2
    end do
    j = ior(j, bit)
  end do
  size = 2
  do while (size <= n)
    half = size / 2
    step = n / size
    do base = 0, n - 1, size
      do k = 0, half - 1
        a = base + k
        b = a + half
        tr = c(1, k * step) * y(1, b) - c(2, k * step) * y(2, b)
        ti = c(1, k * step) * y(2, b) + c(2, k * step) * y(1, b)
        y(1, b) = y(1, a) - tr
        y(2, b) = y(2, a) - ti
        y(1, a) = y(1, a) + tr
        y(2, a) = y(2, a) + ti
      end do
    end do
    size = size * 2
  end do
end subroutine
