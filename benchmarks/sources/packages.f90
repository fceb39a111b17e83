! Fortran as packages expose it: leading dimensions, increments, assumed shapes, derived types, complex, optional arguments.
module numerics
  implicit none
  integer, parameter :: wp = kind(1.0d0)
  type :: spline_t
    integer :: n = 0
    real(wp), allocatable :: x(:), y(:), m(:)
  end type
  type :: point
    real(wp) :: x, y, z
  end type
  interface norm2d
    module procedure norm_pair, norm_point
  end interface
contains
  pure function norm_pair(a, b) result(r)
    real(wp), intent(in) :: a, b
    real(wp) :: r
    r = sqrt(a * a + b * b)
  end function
  pure function norm_point(p) result(r)
    type(point), intent(in) :: p
    real(wp) :: r
    r = sqrt(p%x**2 + p%y**2 + p%z**2)
  end function
  function centroid_spread(p) result(s)
    type(point), intent(in) :: p(:)
    real(wp) :: s
    type(point) :: c
    integer :: i
    c = point(0, 0, 0)
    do i = 1, size(p)
      c%x = c%x + p(i)%x / size(p); c%y = c%y + p(i)%y / size(p); c%z = c%z + p(i)%z / size(p)
    end do
    s = 0
    do i = 1, size(p)
      s = s + norm_point(point(p(i)%x - c%x, p(i)%y - c%y, p(i)%z - c%z))
    end do
  end function
  subroutine spline_init(s, x, y)
    type(spline_t), intent(out) :: s
    real(wp), intent(in) :: x(:), y(:)
    integer :: i, n
    n = size(x)
    s%n = n
    allocate (s%x(n), s%y(n), s%m(n))
    s%x = x; s%y = y
    s%m(1) = (y(2) - y(1)) / (x(2) - x(1))
    s%m(n) = (y(n) - y(n - 1)) / (x(n) - x(n - 1))
    do i = 2, n - 1
      s%m(i) = (y(i + 1) - y(i - 1)) / (x(i + 1) - x(i - 1))
    end do
  end subroutine
  function hermite(x, y, t) result(v)
    real(wp), intent(in) :: x(:), y(:), t
    real(wp) :: v, h, u
    type(spline_t) :: s
    integer :: i
    call spline_init(s, x, y)
    i = 1
    do while (i < s%n - 1 .and. s%x(min(i + 1, s%n)) < t)
      i = i + 1
    end do
    h = s%x(i + 1) - s%x(i)
    u = (t - s%x(i)) / h
    v = (1 + 2 * u) * (1 - u)**2 * s%y(i) + u * (1 - u)**2 * h * s%m(i) + u**2 * (3 - 2 * u) * s%y(i + 1) &
        + u**2 * (u - 1) * h * s%m(i + 1)
  end function
  subroutine smooth(u, weight, iterations)
    real(wp), intent(inout) :: u(:, :)
    real(wp), intent(in) :: weight
    integer, intent(in), optional :: iterations
    integer :: i, j, k, count
    count = 1
    if (present(iterations)) count = iterations
    do k = 1, count
      do j = 2, size(u, 2) - 1
        do i = 2, size(u, 1) - 1
          u(i, j) = (1 - weight) * u(i, j) + weight * 0.25_wp * (u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1))
        end do
      end do
    end do
  end subroutine
end module

subroutine dscal_inc(n, da, dx, incx)
  integer, intent(in) :: n, incx
  real(8), intent(in) :: da
  real(8), intent(inout) :: dx(*)
  integer :: i
  if (n <= 0 .or. incx <= 0) return
  do i = 1, n * incx, incx
    dx(i) = da * dx(i)
  end do
end subroutine

subroutine dsyrk_ref(uplo, trans, n, k, alpha, a, lda, beta, c, ldc)
  character, intent(in) :: uplo, trans
  integer, intent(in) :: n, k, lda, ldc
  real(8), intent(in) :: alpha, beta, a(lda, *)
  real(8), intent(inout) :: c(ldc, *)
  integer :: i, j, l
  real(8) :: t
  do j = 1, n
    do i = 1, n
      if (uplo == 'U' .and. i > j) cycle
      if (uplo == 'L' .and. i < j) cycle
      t = 0
      do l = 1, k
        if (trans == 'N') then
          t = t + a(i, l) * a(j, l)
        else
          t = t + a(l, i) * a(l, j)
        end if
      end do
      c(i, j) = alpha * t + beta * c(i, j)
    end do
  end do
end subroutine

subroutine dpotf2_ref(n, a, lda, info)
  integer, intent(in) :: n, lda
  integer, intent(out) :: info
  real(8), intent(inout) :: a(lda, *)
  integer :: j, i
  real(8) :: ajj
  info = 0
  do j = 1, n
    ajj = a(j, j) + 4 - dot_product(a(j, 1:j - 1), a(j, 1:j - 1))
    if (ajj <= 0) then
      info = j
      return
    end if
    a(j, j) = sqrt(ajj)
    do i = j + 1, n
      a(i, j) = (a(i, j) - dot_product(a(i, 1:j - 1), a(j, 1:j - 1))) / a(j, j)
    end do
  end do
end subroutine

function lorentz(x) result(v)
  real(8), intent(in) :: x
  real(8) :: v
  v = 1 / (1 + x * x)
end function

function quadrature(f, a, b, n) result(q)
  interface
    function f(x)
      real(8), intent(in) :: x
      real(8) :: f
    end function
  end interface
  real(8), intent(in) :: a, b
  integer, intent(in) :: n
  real(8) :: q
  integer :: i
  q = 0
  do i = 1, n
    q = q + f(a + (i - 0.5d0) * (b - a) / n)
  end do
  q = q * (b - a) / n
end function

function oscillating(k, a, b) result(q)
  real(8), intent(in) :: k, a, b
  real(8) :: q
  integer :: i
  q = 0
  do i = 1, 8
    q = q + integrand(a + (i - 0.5d0) * (b - a) / 8)
  end do
contains
  function integrand(x) result(v)
    real(8), intent(in) :: x
    real(8) :: v
    v = sin(k * x) * exp(-x)
  end function
end function

subroutine matmul_chain(n, a, b, x, y)
  integer, intent(in) :: n
  real(8), intent(in) :: a(n, n), b(n, n), x(n)
  real(8), intent(out) :: y(n)
  y = matmul(matmul(a, transpose(b)), x)
end subroutine

function column_norms(a) result(r)
  real(8), intent(in) :: a(:, :)
  real(8) :: r
  real(8), allocatable :: c(:)
  integer :: j
  allocate (c(size(a, 2)))
  do j = 1, size(a, 2)
    c(j) = norm2(a(:, j))
  end do
  r = sum(c * c) + maxval(c)
  deallocate (c)
end function

subroutine fft_step(n, z, isign)
  integer, intent(in) :: n, isign
  complex(8), intent(inout) :: z(n)
  complex(8) :: w, t
  integer :: i, h
  h = n / 2
  do i = 1, h
    w = exp(cmplx(0, isign * 6.283185307179586d0 * (i - 1) / n, 8))
    t = z(i) - z(i + h)
    z(i) = z(i) + z(i + h)
    z(i + h) = t * w
  end do
end subroutine

function rational(m, p, q, x) result(v)
  integer, intent(in) :: m
  real(8), intent(in) :: p(0:m), q(m), x
  real(8) :: v, num, den
  integer :: i
  num = p(m)
  do i = m - 1, 0, -1
    num = num * x + p(i)
  end do
  den = 0
  do i = m, 1, -1
    den = (den + q(i)**2) * x**2
  end do
  v = num / (1 + den)
end function

subroutine tridag(a, b, c, r, u)
  real(8), intent(in) :: a(:), b(:), c(:), r(:)
  real(8), intent(out) :: u(:)
  real(8) :: gam(size(b)), bet
  integer :: j, n
  n = size(b)
  bet = b(1) + 3
  u(1) = r(1) / bet
  do j = 2, n
    gam(j) = c(j - 1) / bet
    bet = b(j) + 3 - a(j) * gam(j)
    u(j) = (r(j) - a(j) * u(j - 1)) / bet
  end do
  do j = n - 1, 1, -1
    u(j) = u(j) - gam(j + 1) * u(j + 1)
  end do
end subroutine

subroutine legendre_poly(n, x, pl, dpl)
  integer, intent(in) :: n
  real(8), intent(in) :: x
  real(8), intent(out) :: pl(0:n), dpl(0:n)
  integer :: k
  pl(0) = 1; dpl(0) = 0
  if (n >= 1) then
    pl(1) = x; dpl(1) = 1
  end if
  do k = 2, n
    pl(k) = ((2 * k - 1) * x * pl(k - 1) - (k - 1) * pl(k - 2)) / k
    dpl(k) = k * pl(k - 1) + x * dpl(k - 1)
  end do
end subroutine

function reshape_energy(v) result(e)
  real(8), intent(in) :: v(6)
  real(8) :: e, m(2, 3)
  m = reshape(v, [2, 3])
  e = sum(matmul(m, transpose(m))) + sum(m(1, :)) * product(m(:, 2))
end function

function masked_sum(x, y) result(s)
  real(8), intent(in) :: x(:), y(:)
  real(8) :: s
  real(8) :: t(size(x))
  where (x > 0)
    t = x * y
  elsewhere
    t = y**2
  end where
  s = sum(t, mask=y < 2) + merge(x(1), y(1), x(1) > y(1))
end function

subroutine update_ghosts(nx, ny, u, flux)
  integer, intent(in) :: nx, ny
  real(8), intent(inout) :: u(0:nx + 1, 0:ny + 1)
  real(8), intent(out) :: flux(nx, ny)
  integer :: i, j
  u(0, :) = u(nx, :); u(nx + 1, :) = u(1, :)
  u(:, 0) = u(:, ny); u(:, ny + 1) = u(:, 1)
  do concurrent (j = 1:ny, i = 1:nx)
    flux(i, j) = u(i + 1, j) + u(i - 1, j) + u(i, j + 1) + u(i, j - 1) - 4 * u(i, j)
  end do
end subroutine

recursive function depth_power(x, n) result(r)
  real(8), intent(in) :: x
  integer, intent(in) :: n
  real(8) :: r
  if (n <= 0) then
    r = 1
  else if (mod(n, 2) == 0) then
    r = depth_power(x, n / 2)**2
  else
    r = x * depth_power(x, n - 1)
  end if
end function

subroutine single_axpy(n, sa, sx, sy)
  integer, intent(in) :: n
  real(4), intent(in) :: sa, sx(n)
  real(4), intent(inout) :: sy(n)
  sy = sy + sa * sx
end subroutine
