! Fortran as numeric libraries write it: modules, allocatables, intrinsics on arrays, complex, internal procedures.
module kinds
  implicit none
  integer, parameter :: dp = kind(1.0d0)
  real(dp), save :: gain = 1.5_dp
  type :: particle
    real(dp) :: pos(3), vel(3), mass
  end type
  type :: mesh
    integer :: n
    real(dp), allocatable :: u(:), f(:)
  end type
contains
  function kinetic(p) result(e)
    type(particle), intent(in) :: p(4)
    real(dp) :: e
    integer :: i
    e = 0
    do i = 1, 4
      e = e + 0.5_dp * p(i)%mass * dot_product(p(i)%vel, p(i)%vel)
    end do
  end function
  function uses_module(x) result(r)
    real(dp), intent(in) :: x
    real(dp) :: r
    gain = gain * 1.0_dp
    r = gain * x * x
  end function
  function mesh_energy(n, x) result(r)
    integer, intent(in) :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: r
    type(mesh) :: m
    integer :: i
    m%n = n
    allocate(m%u(n), m%f(n))
    do i = 1, n
      m%u(i) = x(i)**2
      m%f(i) = sin(x(i))
    end do
    r = sum(m%u * m%f)
  end function
end module

function sums(n, x, y) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: x(n), y(n)
  real(8) :: r
  r = sum(x * y) + maxval(x) - minval(y) + dot_product(x, y) + product(x(1:2))
end function

subroutine matvec_intr(n, a, x, y)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: a(n, n), x(n)
  real(8), intent(out) :: y(n)
  y = matmul(a, x) + matmul(transpose(a), x)
end subroutine

function mat_trace(n, a, b) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: a(n, n), b(n, n)
  real(8) :: r, c(n, n)
  integer :: i
  c = matmul(a, transpose(b))
  r = 0
  do i = 1, n
    r = r + c(i, i)
  end do
end function

function alloc_work(n, x) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: x(n)
  real(8) :: r
  real(8), allocatable :: w(:)
  integer :: i
  allocate(w(n))
  do i = 1, n
    w(i) = x(i) * x(i)
  end do
  r = sum(w) / n
  deallocate(w)
end function

function auto_realloc(n, x) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: x(n)
  real(8) :: r
  real(8), allocatable :: w(:), v(:)
  w = x * 2.0d0
  v = [w, x]
  r = sum(v**2)
end function

subroutine shapes(x, y)
  implicit none
  real(8), intent(in) :: x(:)
  real(8), intent(inout) :: y(:)
  y = y + 2 * x
  where (x > 0.5d0)
    y = y * x
  elsewhere
    y = y - 1
  end where
end subroutine

function logsumexp(x) result(r)
  implicit none
  real(8), intent(in) :: x(:)
  real(8) :: r, m
  m = maxval(x)
  r = m + log(sum(exp(x - m)))
end function

subroutine conv2(n, a, k, b)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: a(n, n), k(3, 3)
  real(8), intent(out) :: b(n, n)
  integer :: i, j
  b = 0
  do concurrent (i = 2:n-1, j = 2:n-1)
    b(i, j) = sum(a(i-1:i+1, j-1:j+1) * k)
  end do
end subroutine

function cplx(n, x) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: x(n)
  real(8) :: r
  complex(8) :: z
  integer :: i
  z = (0.3d0, 0.1d0)
  do i = 1, n
    z = z * z + cmplx(x(i), 0.5d0 * x(i), 8)
  end do
  r = real(z) * aimag(z) + abs(z)
end function

subroutine dft(n, x, p)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: x(n)
  real(8), intent(out) :: p(n)
  complex(8) :: s
  integer :: j, k
  do k = 1, n
    s = 0
    do j = 1, n
      s = s + x(j) * exp(cmplx(0.0d0, -6.283185307179586d0 * (j-1) * (k-1) / n, 8))
    end do
    p(k) = abs(s)**2
  end do
end subroutine

function internal_ode(n, y0, k) result(y)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: y0, k
  real(8) :: y, h
  integer :: i
  h = 0.05d0
  y = y0
  do i = 1, n
    y = y + h * rhs(y + 0.5d0 * h * rhs(y))
  end do
contains
  real(8) function rhs(v)
    real(8), intent(in) :: v
    rhs = k * v * (1 - v)
  end function
end function

function simpson_of(f, a, b) result(r)
  implicit none
  interface
    real(8) function f(x)
      real(8), intent(in) :: x
    end function
  end interface
  real(8), intent(in) :: a, b
  real(8) :: r
  r = (b - a) / 6 * (f(a) + 4 * f(0.5d0 * (a + b)) + f(b))
end function

function host_callback(a, b, c) result(r)
  implicit none
  real(8), intent(in) :: a, b, c
  real(8) :: r
  interface
    real(8) function simpson_of(f, a, b)
      interface
        real(8) function f(x)
          real(8), intent(in) :: x
        end function
      end interface
      real(8), intent(in) :: a, b
    end function
  end interface
  r = simpson_of(g, a, b)
contains
  real(8) function g(x)
    real(8), intent(in) :: x
    g = exp(-c * x * x)
  end function
end function

function optional_arg(x, s) result(r)
  implicit none
  real(8), intent(in) :: x
  real(8), intent(in), optional :: s
  real(8) :: r
  r = x * x
  if (present(s)) r = r * s
end function

function norm_char(kind, n, x) result(r)
  implicit none
  character(len=1), intent(in) :: kind
  integer, intent(in) :: n
  real(8), intent(in) :: x(n)
  real(8) :: r
  if (kind == 'm') then
    r = maxval(abs(x))
  else
    r = sqrt(sum(x**2))
  end if
end function

subroutine common_blk(x, y)
  implicit none
  real(8), intent(in) :: x
  real(8), intent(out) :: y
  real(8) :: a, b
  common /shared/ a, b
  a = x * 2
  b = a + x
  call finish(y)
contains
  subroutine finish(r)
    real(8), intent(out) :: r
    real(8) :: p, q
    common /shared/ p, q
    r = p * q
  end subroutine
end subroutine

function powers(x, n) result(r)
  implicit none
  real(8), intent(in) :: x
  integer, intent(in) :: n
  real(8) :: r
  complex(8) :: z
  z = cmplx(x, 1.0d0, 8)**n
  r = x**n + real(z) + mod(5 * x, 1.5d0) + modulo(-x, 0.7d0) + sign(x, -1.0d0) + x**0.3d0
end function

function reshaped(x) result(r)
  implicit none
  real(8), intent(in) :: x(6)
  real(8) :: r, m(2, 3), s(6)
  m = reshape(x, (/ 2, 3 /))
  s = cshift(x, 2)
  r = sum(m(1, :) * m(2, :)) + sum(s * x) + sum(spread(x, 1, 2)) + sum(merge(x, x**2, x > 0.7d0))
end function

subroutine cholesky_f(n, a)
  implicit none
  integer, intent(in) :: n
  real(8), intent(inout) :: a(n, n)
  integer :: j
  do j = 1, n
    a(j, j) = sqrt(a(j, j) + n + 2 - dot_product(a(j, 1:j-1), a(j, 1:j-1)))
    if (j < n) a(j+1:n, j) = (a(j+1:n, j) - matmul(a(j+1:n, 1:j-1), a(j, 1:j-1))) / a(j, j)
  end do
end subroutine

function bessel_like(x) result(r)
  implicit none
  real(8), intent(in) :: x
  real(8) :: r
  r = bessel_j0(x) + gamma(x + 1) + erf(x) + log_gamma(x + 2) + hypot(x, 1.0d0) + atan2(x, 2.0d0)
end function

function spline(n, y, t) result(r)
  implicit none
  integer, intent(in) :: n
  real(8), intent(in) :: y(0:n), t
  real(8) :: r, w, z(0:n)
  integer :: i, k
  z(0) = 0
  do i = 1, n - 1
    z(i) = y(i+1) - 2 * y(i) + y(i-1)
  end do
  z(n) = 0
  k = min(int(t * 0.9d0 * n / 2), n - 1)
  w = t - k
  r = (1 - w) * y(k) + w * y(k+1) + w * (1 - w) * (z(k) + z(k+1)) / 6
end function

function stat4(n, x) result(r)
  implicit none
  integer, intent(in) :: n
  real(4), intent(in) :: x(n)
  real(4) :: r, mean
  if (n < 1) then
    print *, 'no data', n
    stop 1
  end if
  mean = sum(x) / n
  r = sqrt(sum((x - mean)**2) / n) + count(x > 0.5) * mean + norm2(x)
end function

subroutine heat_ptr(n, u)
  implicit none
  integer, intent(in) :: n
  real(8), intent(inout), target :: u(n)
  real(8), pointer :: p(:)
  real(8), target :: w(n)
  w = u
  p => w
  u(2:n-1) = p(2:n-1) + 0.1d0 * (p(3:n) - 2 * p(2:n-1) + p(1:n-2))
  p => u
  p(1) = p(1) * 2
end subroutine
