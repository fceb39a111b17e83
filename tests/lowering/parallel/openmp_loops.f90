! OpenMP in Fortran: loops, reductions, private and firstprivate variables, sections, workshare, threadprivate, orphans.
module kernels
  use iso_c_binding
  implicit none
  real(c_double) :: scratch(8)
  !$omp threadprivate(scratch)
contains
  real(c_double) function reduced(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    integer :: i
    real(c_double) :: s, p
    s = 0
    p = 1
    !$omp parallel do reduction(+:s) reduction(*:p) schedule(static)
    do i = 1, n
      s = s + sin(x(i)) * x(i)
      p = p * (1 + 0.1d0 * x(i))
    end do
    !$omp end parallel do
    reduced = s * p
  end function

  real(c_double) function private_ones(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: t, w, y(n)
    integer :: i
    w = x(2)
    !$omp parallel do private(t) firstprivate(w) schedule(dynamic, 2)
    do i = 1, n
      t = x(i) * x(i)
      y(i) = t * w + t * t
    end do
    !$omp end parallel do
    private_ones = sum(y)
  end function

  subroutine orphan(y, x, n)
    integer, intent(in) :: n
    real(c_double), intent(in) :: x(n)
    real(c_double), intent(inout) :: y(n)
    integer :: i
    !$omp do
    do i = 1, n
      y(i) = y(i) + x(i)**3
    end do
    !$omp end do
  end subroutine

  real(c_double) function regions(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: y(n), a, b
    integer :: i
    a = 0
    b = 0
    !$omp parallel shared(y, a, b) private(i)
    !$omp do
    do i = 1, n
      y(i) = x(i) * x(1)
    end do
    !$omp end do
    call orphan(y, x, n)
    !$omp single
    a = y(1) * y(n)
    !$omp end single
    !$omp sections
    !$omp section
    b = b + a * y(2)
    !$omp section
    scratch(1) = x(1)
    !$omp end sections
    !$omp critical
    a = a * 1.0d0
    !$omp end critical
    !$omp end parallel
    regions = sum(y) * a + b
  end function

  real(c_double) function atomics(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: s
    integer :: i
    s = 0
    !$omp parallel do
    do i = 1, n
      !$omp atomic
      s = s + x(i) * x(i)
    end do
    !$omp end parallel do
    atomics = s * s
  end function
end module

module derivatives
  use iso_c_binding
  implicit none
  integer(c_int), bind(c, name="enzyme_dup") :: enzyme_dup
  integer(c_int), bind(c, name="enzyme_const") :: enzyme_const
  interface
    subroutine reverse(f, dup, x, g, const, n) bind(c, name="__enzyme_autodiff_reverse")
      import
      type(c_funptr), value :: f
      integer(c_int), value :: dup, const, n
      real(c_double) :: x(*), g(*)
    end subroutine
    real(c_double) function forward(f, dup, x, g, const, n) bind(c, name="__enzyme_fwddiff_forward")
      import
      type(c_funptr), value :: f
      integer(c_int), value :: dup, const, n
      real(c_double) :: x(*), g(*)
    end function
    real(c_double) function plain(x, n) bind(c)
      import
      integer(c_int), value :: n
      real(c_double), intent(in) :: x(n)
    end function
  end interface
contains
  subroutine check(f, g, along, name, wrong)
    procedure(plain) :: f
    real(c_double), intent(in) :: g(:), along
    character(*), intent(in) :: name
    integer, intent(inout) :: wrong
    real(c_double) :: x(size(g)), d, total
    real(c_double), parameter :: h = 1d-5
    integer :: i
    total = 0
    do i = 1, size(g)
      x = points(size(g))
      x(i) = x(i) + h
      d = f(x, size(g))
      x(i) = x(i) - 2 * h
      d = (d - f(x, size(g))) / (2 * h)
      total = total + d * (0.1d0 * i - 0.3d0)
      if (abs(d - g(i)) > 1d-6 * (1 + abs(d))) then
        print *, name, i, g(i), d
        wrong = wrong + 1
      end if
    end do
    if (abs(total - along) > 1d-6 * (1 + abs(total))) then
      print *, name, " forward ", along, total
      wrong = wrong + 1
    end if
  end subroutine

  function points(n) result(x)
    integer, intent(in) :: n
    real(c_double) :: x(n)
    integer :: i
    x = [(0.5d0 + 0.3d0 * sin(2.0d0 * i), i = 1, n)]
  end function
end module

program main
  use kernels
  use derivatives
  implicit none
  integer, parameter :: n = 7
  real(c_double) :: x(n), g(n), d(n), t
  integer :: i, wrong
  wrong = 0
  d = [(0.1d0 * i - 0.3d0, i = 1, n)]
  x = points(n)
  g = 0
  call reverse(c_funloc(reduced), enzyme_dup, x, g, enzyme_const, n)
  t = forward(c_funloc(reduced), enzyme_dup, x, d, enzyme_const, n)
  call check(reduced, g, t, "reduced", wrong)
  g = 0
  call reverse(c_funloc(private_ones), enzyme_dup, x, g, enzyme_const, n)
  t = forward(c_funloc(private_ones), enzyme_dup, x, d, enzyme_const, n)
  call check(private_ones, g, t, "private_ones", wrong)
  g = 0
  call reverse(c_funloc(regions), enzyme_dup, x, g, enzyme_const, n)
  t = forward(c_funloc(regions), enzyme_dup, x, d, enzyme_const, n)
  call check(regions, g, t, "regions", wrong)
  g = 0
  call reverse(c_funloc(atomics), enzyme_dup, x, g, enzyme_const, n)
  t = forward(c_funloc(atomics), enzyme_dup, x, d, enzyme_const, n)
  call check(atomics, g, t, "atomics", wrong)
  if (wrong == 0) print "(a)", "ok"
end program
