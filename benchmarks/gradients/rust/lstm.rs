//! Layers of LSTM-like cells over a sequence; the loss is a squared difference of the last layer's output.
//! x: per layer 4*W weights, 4*W biases, W hidden and W memory, then W input and W output weights; c: the sequence.

const W: usize = 16;
const LAYERS: usize = 2;

#[derive(Clone, Copy)]
struct Cell {
    hidden: [f64; W],
    memory: [f64; W],
}

fn sigmoid(v: f64) -> f64 {
    1.0 / (1.0 + (-v).exp())
}

impl Cell {
    fn advance(&mut self, weight: &[f64], bias: &[f64], input: &[f64; W]) {
        for i in 0..W {
            let forget = sigmoid(input[i] * weight[i] + bias[i]);
            let ingate = sigmoid(self.hidden[i] * weight[W + i] + bias[W + i]);
            let outgate = sigmoid(input[i] * weight[2 * W + i] + bias[2 * W + i]);
            let change = (self.hidden[i] * weight[3 * W + i] + bias[3 * W + i]).tanh();
            self.memory[i] = self.memory[i] * forget + ingate * change;
            self.hidden[i] = outgate * self.memory[i].tanh();
        }
    }
}

#[no_mangle]
pub unsafe extern "C" fn lstm(x: *const f64, c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    let x = std::slice::from_raw_parts(x, LAYERS * 10 * W + 2 * W);
    *y = loss(x, std::slice::from_raw_parts(c, n * W), n);
}

fn loss(x: &[f64], sequence: &[f64], n: usize) -> f64 {
    let (parameters, ends) = x.split_at(LAYERS * 10 * W);
    let mut cells = [Cell { hidden: [0.0; W], memory: [0.0; W] }; LAYERS];
    for (cell, own) in cells.iter_mut().zip(parameters.chunks_exact(10 * W)) {
        cell.hidden.copy_from_slice(&own[8 * W..9 * W]);
        cell.memory.copy_from_slice(&own[9 * W..]);
    }
    let mut total = 0.0;
    for t in 0..n - 1 {
        let mut input = [0.0; W];
        for i in 0..W {
            input[i] = sequence[t * W + i] * ends[i];
        }
        for (cell, own) in cells.iter_mut().zip(parameters.chunks_exact(10 * W)) {
            cell.advance(&own[..4 * W], &own[4 * W..8 * W], &input);
            input = cell.hidden;
        }
        let mut norm = 0.0;
        for i in 0..W {
            norm += (input[i] * ends[W + i]).exp();
        }
        norm = (2.0 + norm).ln();
        for i in 0..W {
            let miss = input[i] * ends[W + i] - norm - sequence[(t + 1) * W + i];
            total += miss * miss;
        }
    }
    total / n as f64
}
