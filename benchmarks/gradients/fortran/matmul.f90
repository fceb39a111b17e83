! Product of two dense n by n matrices, column by column. x: both factors; y: the product.
subroutine matmul(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(n, n, 2), c(*)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(n, n)
  integer(c_long) :: i, j, k
  do j = 1, n
    do i = 1, n
      y(i, j) = 0
    end do
    do k = 1, n
      do i = 1, n
        y(i, j) = y(i, j) + x(i, k, 1) * x(k, j, 2)
      end do
    end do
  end do
end subroutine
