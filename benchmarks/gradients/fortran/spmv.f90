! Product of a sparse matrix (compressed rows) and a vector. m: n + 1 row starts from 0, then the columns;
! x: n numbers of the vector, then the matrix's entries; y: the product.
subroutine spmv(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(*), c(*)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(n)
  integer(c_long) :: row, k
  real(c_double) :: total
  do row = 1, n
    total = 0
    do k = m(row) + 1, m(row + 1)
      total = total + x(n + k) * x(m(n + 1 + k) + 1)
    end do
    y(row) = total
  end do
end subroutine
