// Rust: slices, iterators, enums, Option, traits, tuples.

#[no_mangle]
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() { s += x[i] * y[i]; }
    s
}

#[no_mangle]
pub fn zip_dot(x: &[f64], y: &[f64]) -> f64 { x.iter().zip(y).map(|(a, b)| a * b).sum() }

#[no_mangle]
pub fn variance(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    x.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / n
}

#[no_mangle]
pub fn scale(x: &mut [f64], a: f64) { for v in x.iter_mut() { *v *= a; } }

#[no_mangle]
pub fn smooth(x: &[f64], y: &mut [f64]) {
    for i in 1..x.len() - 1 { y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1]; }
}

#[no_mangle]
pub fn windows(x: &[f64]) -> f64 { x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum() }

#[no_mangle]
pub fn fixed(x: &[f64; 4]) -> f64 { x[0] * x[1] + (x[2] * x[3]).sin() }

#[no_mangle]
pub fn logistic_map(x: f64, r: f64, n: u32) -> f64 {
    let mut v = x * 0.4;
    for _ in 0..n { v = r * v * (1.0 - v); }
    v
}

pub enum Op { Add(f64), Mul(f64), Sin }
fn apply(op: &Op, x: f64) -> f64 { match op { Op::Add(a) => x + a, Op::Mul(a) => x * a, Op::Sin => x.sin() } }
#[no_mangle]
pub fn program(x: f64, a: f64) -> f64 {
    let ops = [Op::Add(a), Op::Mul(a * x), Op::Sin, Op::Mul(2.0)];
    ops.iter().fold(x, |v, op| apply(op, v))
}

fn safe_ln(x: f64) -> Option<f64> { if x > 0.0 { Some(x.ln()) } else { None } }
#[no_mangle]
pub fn entropy(p: &[f64]) -> f64 { -p.iter().filter_map(|&v| safe_ln(v).map(|l| v * l)).sum::<f64>() }

trait Layer { fn run(&self, x: f64) -> f64; }
struct Affine(f64, f64);
impl Layer for Affine { fn run(&self, x: f64) -> f64 { self.0 * x + self.1 } }
struct Tanh;
impl Layer for Tanh { fn run(&self, x: f64) -> f64 { x.tanh() } }
#[no_mangle]
pub fn network(x: f64, a: f64, b: f64) -> f64 {
    let layers: [&dyn Layer; 3] = [&Affine(a, b), &Tanh, &Affine(b, a)];
    layers.iter().fold(x, |v, l| l.run(v))
}

#[no_mangle]
pub fn clamp_mean(x: &[f64]) -> f64 { x.iter().map(|v| v.clamp(0.3, 1.4)).sum::<f64>() / x.len() as f64 }
