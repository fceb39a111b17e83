! MPI from Fortran (mpif.h): messages, requests, collective calls, in place; the total over all ranks is differentiated.
module kernels
  use iso_c_binding
  implicit none
  include 'mpif.h'
  integer(c_int), bind(c, name="enzyme_dup") :: enzyme_dup
  integer(c_int), bind(c, name="enzyme_const") :: enzyme_const
contains
  real(c_double) function exchanged(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: y(n), z(n), s
    integer :: me, ranks, code, requests(2), i, before, after
    integer :: statuses(MPI_STATUS_SIZE, 2)
    call mpi_comm_rank(MPI_COMM_WORLD, me, code)
    call mpi_comm_size(MPI_COMM_WORLD, ranks, code)
    before = modulo(me - 1, ranks)
    after = modulo(me + 1, ranks)
    y = x**2
    call mpi_irecv(z, n, MPI_DOUBLE_PRECISION, before, 4, MPI_COMM_WORLD, requests(1), code)
    call mpi_isend(y, n, MPI_DOUBLE_PRECISION, after, 4, MPI_COMM_WORLD, requests(2), code)
    call mpi_waitall(2, requests, statuses, code)
    s = 0
    do i = 1, n
      s = s + z(i) * x(i) * i
    end do
    call mpi_sendrecv(z, n, MPI_DOUBLE_PRECISION, after, 5, y, n, MPI_DOUBLE_PRECISION, before, 5, MPI_COMM_WORLD, &
                      MPI_STATUS_IGNORE, code)
    exchanged = s + sum(y) * x(1)
  end function

  real(c_double) function reduced(x, n) bind(c)
    integer(c_int), value :: n
    real(c_double), intent(in) :: x(n)
    real(c_double) :: y(n), z(n), own, largest
    integer :: code
    y = sin(x)
    own = maxval(y)
    z = 0
    call mpi_allreduce(y, z, n, MPI_REAL8, MPI_SUM, MPI_COMM_WORLD, code)
    call mpi_allreduce(own, largest, 1, MPI_DOUBLE_PRECISION, MPI_MAX, MPI_COMM_WORLD, code)
    call mpi_bcast(y, n, MPI_DOUBLE_PRECISION, 0, MPI_COMM_WORLD, code)
    call mpi_allreduce(MPI_IN_PLACE, y, n, MPI_DOUBLE_PRECISION, MPI_SUM, MPI_COMM_WORLD, code)
    reduced = sum(z * y * x) + largest * x(2)
  end function
end module

program main
  use kernels
  implicit none
  integer, parameter :: n = 5
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
  end interface
  integer :: me, ranks, code, wrong, all_wrong
  real(c_double) :: x(n), g(n), d(n), t
  call mpi_init(code)
  call mpi_comm_rank(MPI_COMM_WORLD, me, code)
  call mpi_comm_size(MPI_COMM_WORLD, ranks, code)
  wrong = 0
  g = 0
  d = directions()
  x = points()
  call reverse(c_funloc(exchanged), enzyme_dup, x, g, enzyme_const, n)
  t = forward(c_funloc(exchanged), enzyme_dup, x, d, enzyme_const, n)
  call check(.true., "exchanged")
  g = 0
  call reverse(c_funloc(reduced), enzyme_dup, x, g, enzyme_const, n)
  t = forward(c_funloc(reduced), enzyme_dup, x, d, enzyme_const, n)
  call check(.false., "reduced")
  call mpi_reduce(wrong, all_wrong, 1, MPI_INTEGER, MPI_SUM, 0, MPI_COMM_WORLD, code)
  call mpi_finalize(code)
  if (me == 0 .and. all_wrong == 0) print "(a)", "ok"
contains
  function points() result(x)
    real(c_double) :: x(n)
    integer :: i
    x = [(0.5d0 + 0.3d0 * sin(2.0d0 * i + 0.7d0 * me), i = 1, n)]
  end function

  function directions() result(x)
    real(c_double) :: x(n)
    integer :: i
    x = [(0.2d0 * i - 0.3d0 + me, i = 1, n)]
  end function

  real(c_double) function total(first, x)
    logical, intent(in) :: first
    real(c_double), intent(in) :: x(n)
    real(c_double) :: s
    if (first) then
      s = exchanged(x, n)
    else
      s = reduced(x, n)
    end if
    call mpi_allreduce(s, total, 1, MPI_DOUBLE_PRECISION, MPI_SUM, MPI_COMM_WORLD, code)
  end function

  subroutine check(first, name)
    logical, intent(in) :: first
    character(*), intent(in) :: name
    real(c_double) :: y(n), up, down, slope, sums(2), both(2)
    real(c_double), parameter :: h = 1d-5
    integer :: rank, i
    sums = [0d0, t]
    do rank = 0, ranks - 1
      do i = 1, n
        y = points()
        if (rank == me) y(i) = y(i) + h
        up = total(first, y)
        if (rank == me) y(i) = y(i) - 2 * h
        down = total(first, y)
        slope = (up - down) / (2 * h)
        if (rank /= me) cycle
        sums(1) = sums(1) + slope * d(i)
        if (abs(slope - g(i)) > 1d-6 * (1 + abs(slope))) then
          print *, name, me, i, g(i), slope
          wrong = wrong + 1
        end if
      end do
    end do
    call mpi_allreduce(sums, both, 2, MPI_DOUBLE_PRECISION, MPI_SUM, MPI_COMM_WORLD, code)
    if (abs(both(1) - both(2)) > 1d-6 * (1 + abs(both(1)))) then
      print *, name, " forward ", both
      wrong = wrong + 1
    end if
  end subroutine
end program
