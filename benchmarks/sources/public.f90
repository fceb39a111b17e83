! Fortran as libraries of the 1980s have it: machine constants made of integers, and what relies on them.

double precision function machine_constant(i)
  integer :: i
  integer(4) :: small(2), epsilon(2), done
  double precision :: numbers(2)
  equivalence (numbers(1), small(1)), (numbers(2), epsilon(1))
  save small, epsilon, done
  data done /0/
  if (done /= 987) then
    numbers(1) = 1.d13
    if (small(2) == 1117925532 .and. small(1) == -448790528) then
      small(2) = 1048576
      small(1) = 0
      epsilon(2) = 1018167296
      epsilon(1) = 0
    else
      small(1) = 1048576
      small(2) = 0
      epsilon(1) = 1018167296
      epsilon(2) = 0
    end if
    done = 987
  end if
  machine_constant = numbers(i)
end function

! The exponential integral by its series, until the terms are below the machine's accuracy.
double precision function exponential_series(x)
  double precision :: x, term, machine_constant
  integer :: k
  exponential_series = max(x, machine_constant(1))
  term = x
  do k = 2, 60
    term = -term * x * (k - 1) / (k * k)
    exponential_series = exponential_series + term
    if (abs(term) < machine_constant(2) * abs(exponential_series)) exit
  end do
end function
