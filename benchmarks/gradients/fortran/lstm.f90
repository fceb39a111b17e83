! Layers of LSTM-like cells over a sequence; the loss is a squared difference of the last layer's output.
! x: per layer 4*W weights, 4*W biases, W hidden and W memory, then W input and W output weights; c: the sequence.
subroutine lstm(x, c, m, y, n) bind(c)
  use iso_c_binding
  integer(c_long), parameter :: w = 16, layers = 2
  integer(c_long), value :: n
  real(c_double), intent(in) :: x(layers * 10 * w + 2 * w), c(w, n)
  integer(c_long), intent(in) :: m(*)
  real(c_double), intent(inout) :: y(1)
  real(c_double) :: hidden(w, layers), memory(w, layers), input(w), loss, norm, miss
  integer(c_long) :: t, l, i, own, ends
  ends = layers * 10 * w
  do l = 1, layers
    own = (l - 1) * 10 * w
    hidden(:, l) = x(own + 8 * w + 1:own + 9 * w)
    memory(:, l) = x(own + 9 * w + 1:own + 10 * w)
  end do
  loss = 0
  do t = 1, n - 1
    input = c(:, t) * x(ends + 1:ends + w)
    do l = 1, layers
      own = (l - 1) * 10 * w
      call cell(x(own + 1), x(own + 4 * w + 1), hidden(1, l), memory(1, l), input)
      input = hidden(:, l)
    end do
    norm = 0
    do i = 1, w
      norm = norm + exp(input(i) * x(ends + w + i))
    end do
    norm = log(2 + norm)
    do i = 1, w
      miss = input(i) * x(ends + w + i) - norm - c(i, t + 1)
      loss = loss + miss * miss
    end do
  end do
  y(1) = loss / n
contains
  real(c_double) function sigmoid(v)
    real(c_double), intent(in) :: v
    sigmoid = 1 / (1 + exp(-v))
  end function

  subroutine cell(weight, bias, hidden, memory, input)
    real(c_double), intent(in) :: weight(w, 4), bias(w, 4), input(w)
    real(c_double), intent(inout) :: hidden(w), memory(w)
    real(c_double) :: forget, ingate, outgate, change
    integer(c_long) :: i
    do i = 1, w
      forget = sigmoid(input(i) * weight(i, 1) + bias(i, 1))
      ingate = sigmoid(hidden(i) * weight(i, 2) + bias(i, 2))
      outgate = sigmoid(input(i) * weight(i, 3) + bias(i, 3))
      change = tanh(hidden(i) * weight(i, 4) + bias(i, 4))
      memory(i) = memory(i) * forget + ingate * change
      hidden(i) = outgate * tanh(memory(i))
    end do
  end subroutine
end subroutine
