! Every function of flang's run time that has a model, on arrays of six numbers.
function whole(x) result(r)
  real(8) :: x(6), r
  r = sum(x) + 2 * product(x) + 3 * maxval(x) + 4 * minval(x) + 5 * norm2(x) + sum(x, mask=x > 0.6d0)
end function

function whole4(x) result(r)
  real(8) :: x(6), r
  real(4) :: y(6)
  y = real(x, 4)
  r = sum(y) + product(y) + maxval(y) + minval(y) + norm2(y) + dot_product(y, y)
end function

function lines(x) result(r)
  real(8) :: x(6), r, m(2, 3), a(3), b(2)
  m = reshape(x, (/ 2, 3 /))
  a = sum(m, dim=1) + product(m, dim=1) + norm2(m, 1)
  b = maxval(m, dim=2) * minval(m, dim=2, mask=m > 0.2d0)
  r = a(1) + 2 * a(2) + 3 * a(3) + 4 * b(1) + 5 * b(2)
end function

function products(x) result(r)
  real(8) :: x(6), r, m(2, 3), p(2, 2), v(2), w(3)
  m = reshape(x, (/ 2, 3 /))
  p = matmul(m, transpose(m))
  v = matmul(m, x(1:3))
  w = matmul(x(2:3), m)
  w = w + matmul(transpose(m), v)
  r = p(1, 1) + 2 * p(1, 2) + 3 * p(2, 2) + dot_product(v, x(5:6)) + w(1) - w(3)
end function

function complexes(x) result(r)
  real(8) :: x(6), r
  complex(8) :: z(3), t, m(2, 2)
  complex(4) :: s
  integer :: n
  n = 3
  z = cmplx(x(1:3), x(4:6), 8)
  t = sum(z) + product(z) + dot_product(z, z) + z(1)**n + z(2)**(-n)
  m = matmul(reshape(z, (/ 2, 1 /)), reshape(z, (/ 1, 2 /)))
  s = cmplx(z(1), kind=4)**n
  r = real(t) + aimag(t) + real(m(2, 1)) + aimag(s)
end function

function moved(x) result(r)
  real(8) :: x(6), r, a(6), m(2, 3), n(2, 3), p(6)
  logical :: where_(6)
  m = reshape(x(1:4), (/ 2, 3 /), pad=(/ 0.25d0, 0.5d0 /))
  a = cshift(x, 2) + 2 * eoshift(x, -1) + 3 * eoshift(x, 2, boundary=x(3))
  n = cshift(m, 1, dim=2) * eoshift(m, -1, dim=1)
  p = pack(x, x > 0.5d0, a)
  where_ = x > 0.4d0
  p = p + unpack(x, where_, a)
  r = sum(a * x) + sum(m * n) + sum(spread(x, 1, 2)) + sum(spread(x, 2, 3)) + p(1) + 2 * p(2) + 3 * p(6)
end function

function assigned(x) result(r)
  real(8) :: x(6), r
  real(8), allocatable :: a(:), b(:, :)
  integer :: status
  a = x
  a = a(2:5)
  a = [a, x(1), 2 * x(6)]
  allocate(b(2, 2), stat=status)
  b = 0.5d0
  b(1, :) = a(1:2)
  r = sum(a * [1d0, 2d0, 3d0, 4d0, 5d0, 6d0]) + sum(b) + status
  deallocate(b, stat=status)
  r = r + merge(1, 0, allocated(b)) + size(a)
end function

subroutine double_all(n, v)
  integer :: n
  real(8) :: v(n)
  v = 2 * v
end subroutine

function contiguous_copy(x) result(r)
  real(8) :: x(6), r, m(6)
  m = x
  call double_all(3, m(1:6:2))
  r = sum(m * [1d0, 2d0, 3d0, 4d0, 5d0, 6d0])
end function

function components(x) result(r)
  real(8) :: x(6), r
  type inner
    real(8), allocatable :: v(:)
  end type
  type outer
    real(8) :: scale
    type(inner) :: part
    real(8), allocatable :: w(:)
  end type
  type(outer) :: o
  o%scale = x(1)
  allocate(o%part%v(3), o%w(2))
  o%part%v = x(2:4)
  o%w = x(5:6)
  r = o%scale * sum(o%part%v) + o%w(1) * o%w(2)
end function

function pointed(x) result(r)
  real(8) :: x(6), r
  real(8), pointer :: p(:), q
  real(8), allocatable :: a(:), b(:)
  integer :: i, status
  allocate(p(3), q, stat=status)
  q = x(6)
  p = x(1:3) * q
  allocate(a(1))
  a = x(4)
  do i = 2, 4
    allocate(b(i))
    b(1:i-1) = a
    b(i) = x(i) * a(i-1)
    call move_alloc(b, a)
  end do
  r = sum(p) * q + sum(a * a) + status + merge(1, 0, allocated(b))
  deallocate(p, q)
  deallocate(a, stat=status)
  r = r + status
end function

function listed(x) result(r)
  real(8) :: x(6), r
  type :: link
    real(8) :: value = 0.5d0, pair(2) = (/ 1.0d0, 2.0d0 /)
    integer :: number = 3
    logical :: is_last = .true.
    type(link), pointer :: next => null()
  end type
  type(link), pointer :: head, one
  integer :: i
  nullify(head)
  do i = 1, 3
    allocate(one)
    one%value = one%value + x(i) * x(i + 3)
    one%number = one%number + i
    if (associated(head)) one%is_last = .false.
    one%next => head
    head => one
  end do
  r = 0
  one => head
  do while (associated(one))
    r = r * one%pair(2) + one%value * one%number
    if (one%is_last) r = r + one%pair(1)
    one => one%next
  end do
  do while (associated(head))
    one => head%next
    deallocate(head)
    head => one
  end do
end function

function copied_objects(x) result(r)
  real(8) :: x(6), r
  type :: inner
    real(8), allocatable :: v(:)
    integer :: n = 2
  end type
  type :: outer
    type(inner) :: part
    real(8), allocatable :: w(:, :)
    real(8) :: scale = 1.5d0
    real(8), pointer :: seen(:) => null()
  end type
  type(outer) :: a, b, many(2)
  real(8), target :: t(6)
  t = x
  allocate(a%part%v(3), a%w(2, 1))
  a%part%v = x(1:3)
  a%w(:, 1) = x(4:5)
  a%seen => t
  b = a
  b%part%v(1) = b%part%v(1) * x(6)
  b%scale = x(2)
  many = b
  a = many(2)
  r = a%scale * sum(a%part%v) + b%w(1, 1) * many(1)%w(2, 1) + a%part%n + a%seen(6) + 3 * t(1)
end function

function sections(x) result(r)
  real(8) :: x(6), r, m(2, 3)
  real(8), allocatable :: a(:, :)
  m = reshape(x, (/ 2, 3 /))
  allocate(a, mold=m)
  a = 2 * m
  call change(a(2, :), 3)
  call change(m(:, 2), 2)
  r = sum(a * m)
contains
  subroutine change(v, n)
    integer :: n, i
    real(8) :: v(n)
    do i = 2, n
      v(i) = v(i) * v(i - 1)
    end do
  end subroutine
end function

module classes
  implicit none
  type, abstract :: kernel
    real(8) :: factor = 1.0d0
  contains
    procedure(value_of), deferred :: at
  end type
  abstract interface
    function value_of(self, x) result(y)
      import :: kernel
      class(kernel), intent(in) :: self
      real(8), intent(in) :: x
      real(8) :: y
    end function
  end interface
  type, extends(kernel) :: bump
    real(8) :: width = 2.0d0
  contains
    procedure :: at => bump_at
  end type
  type, extends(kernel) :: slope
  contains
    procedure :: at => slope_at
  end type
contains
  function bump_at(self, x) result(y)
    class(bump), intent(in) :: self
    real(8), intent(in) :: x
    real(8) :: y
    y = self%factor * exp(-(x / self%width)**2)
  end function

  function slope_at(self, x) result(y)
    class(slope), intent(in) :: self
    real(8), intent(in) :: x
    real(8) :: y
    y = self%factor / (1.0d0 + x)
  end function

  function sourced(x) result(r)
    real(8) :: x(6), r
    real(8), allocatable :: w(:), v(:)
    class(kernel), allocatable :: k
    integer :: i
    allocate(w, source=x(1:3))
    allocate(v(2), source=x(4))
    w = w * x(2:4)
    r = sum(w) + v(1) * v(2)
    do i = 1, 2
      if (i == 1) then
        allocate(k, source=bump(factor=x(5), width=1.5d0))
      else
        allocate(slope :: k)
        k%factor = k%factor + x(6)
      end if
      r = r + k%at(x(i))
      select type (k)
      type is (bump)
        r = r * k%width
      class default
        r = r + 1
      end select
      deallocate(k)
    end do
  end function
end module
