/* Layers of LSTM-like cells over a sequence; the loss is a squared difference of the last layer's output.
   x: per layer 4*W weights, 4*W biases, W hidden and W memory, then W input and W output weights;
   c: n*W sequence; y: one number. */
#include <math.h>
enum { W = 16, LAYERS = 2 };

static double sigmoid(double v) { return 1 / (1 + exp(-v)); }

static void cell(const double *weight, const double *bias, double *hidden, double *memory, const double *input) {
  for (long i = 0; i < W; i++) {
    double forget = sigmoid(input[i] * weight[i] + bias[i]);
    double ingate = sigmoid(hidden[i] * weight[W + i] + bias[W + i]);
    double outgate = sigmoid(input[i] * weight[2 * W + i] + bias[2 * W + i]);
    double change = tanh(hidden[i] * weight[3 * W + i] + bias[3 * W + i]);
    memory[i] = memory[i] * forget + ingate * change;
    hidden[i] = outgate * tanh(memory[i]);
  }
}

void lstm(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y, long n) {
  double state[LAYERS][2][W];
  const double *ends = x + LAYERS * 10 * W;
  for (long l = 0; l < LAYERS; l++)
    for (long i = 0; i < W; i++) {
      state[l][0][i] = x[l * 10 * W + 8 * W + i];
      state[l][1][i] = x[l * 10 * W + 9 * W + i];
    }
  double loss = 0;
  for (long t = 0; t + 1 < n; t++) {
    double input[W];
    for (long i = 0; i < W; i++) input[i] = c[t * W + i] * ends[i];
    for (long l = 0; l < LAYERS; l++) {
      cell(x + l * 10 * W, x + l * 10 * W + 4 * W, state[l][0], state[l][1], input);
      for (long i = 0; i < W; i++) input[i] = state[l][0][i];
    }
    double norm = 0;
    for (long i = 0; i < W; i++) norm += exp(input[i] * ends[W + i]);
    norm = log(2 + norm);
    for (long i = 0; i < W; i++) {
      double miss = input[i] * ends[W + i] - norm - c[(t + 1) * W + i];
      loss += miss * miss;
    }
  }
  y[0] = loss / n;
}
