// Rust as numeric crates write it: vectors that grow, trait objects, closures, iterators, const generics, results.
use std::collections::HashMap;

#[no_mangle]
pub fn lu_det(a: &[f64], n: usize) -> f64 {
    let mut m = a.to_vec();
    let mut det = 1.0;
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n { if m[i * n + k].abs() > m[p * n + k].abs() { p = i; } }
        if p != k { for j in 0..n { m.swap(k * n + j, p * n + j); } det = -det; }
        let d = m[k * n + k];
        det *= d;
        for i in k + 1..n {
            let f = m[i * n + k] / d;
            for j in k..n { m[i * n + j] -= f * m[k * n + j]; }
        }
    }
    det
}

#[no_mangle]
pub fn cumulative(x: &[f64]) -> f64 {
    let mut out: Vec<f64> = Vec::new();
    let mut s = 0.0;
    for v in x { s += v; out.push(s * s); }
    out.iter().rev().take(3).sum()
}

#[no_mangle]
pub fn collected(x: &[f64], y: &[f64]) -> f64 {
    let p: Vec<f64> = x.iter().zip(y.iter()).map(|(a, b)| a * b + 1.0).collect();
    p.iter().fold(0.0, |acc, v| acc + v.ln())
}

#[no_mangle]
pub fn chunks_norm(x: &[f64]) -> f64 {
    x.chunks(3).enumerate().map(|(i, c)| (i as f64 + 1.0) * c.iter().map(|v| v * v).sum::<f64>().sqrt()).sum()
}

pub enum Layer { Linear { w: f64, b: f64 }, Tanh, Scale(f64) }

#[no_mangle]
pub fn layers(x: f64, w: f64, b: f64, s: f64) -> f64 {
    let net = vec![Layer::Linear { w, b }, Layer::Tanh, Layer::Scale(s)];
    let mut v = x;
    for l in &net {
        v = match l { Layer::Linear { w, b } => w * v + b, Layer::Tanh => v.tanh(), Layer::Scale(s) => s * v };
    }
    v
}

pub trait Potential { fn energy(&self, r: f64) -> f64; }
pub struct Harmonic { k: f64, r0: f64 }
pub struct Morse { d: f64, a: f64 }
impl Potential for Harmonic { fn energy(&self, r: f64) -> f64 { 0.5 * self.k * (r - self.r0).powi(2) } }
impl Potential for Morse { fn energy(&self, r: f64) -> f64 { let e = 1.0 - (-self.a * r).exp(); self.d * e * e } }

#[no_mangle]
pub fn boxed(r: f64, k: f64, d: f64) -> f64 {
    let list: Vec<Box<dyn Potential>> = vec![Box::new(Harmonic { k, r0: 0.3 }), Box::new(Morse { d, a: 1.2 })];
    list.iter().map(|p| p.energy(r)).sum()
}

#[no_mangle]
pub fn closures(x: &[f64], a: f64) -> f64 {
    let f = |v: f64| a * v.sin();
    let g = move |v: f64| f(v) * f(v + 1.0);
    x.iter().copied().map(g).sum()
}

fn bisect<F: Fn(f64) -> f64>(f: F, mut lo: f64, mut hi: f64) -> Option<f64> {
    if f(lo) * f(hi) > 0.0 { return None; }
    for _ in 0..20 { let m = 0.5 * (lo + hi); if f(lo) * f(m) <= 0.0 { hi = m } else { lo = m } }
    Some(0.5 * (lo + hi))
}

#[no_mangle]
pub fn newton_polish(c: f64) -> f64 {
    let start = bisect(|x| x * x * x - 2.0, 0.0, 3.0).unwrap_or(1.0);
    let mut x = start;
    for _ in 0..4 { x -= (x * x * x - c) / (3.0 * x * x); }
    x
}

fn step(y: (f64, f64), h: f64) -> (f64, f64) { (y.0 + h * y.1, y.1 - h * y.0.sin()) }

#[no_mangle]
pub fn tuples(a: f64, b: f64, n: u8) -> f64 {
    let mut y = (a, b);
    for _ in 0..n { y = step(y, 0.1); }
    0.5 * y.1 * y.1 - y.0.cos()
}

fn rot(v: [f64; 3], k: [f64; 3], t: f64) -> [f64; 3] {
    let c = t.cos(); let s = t.sin();
    let d = v[0] * k[0] + v[1] * k[1] + v[2] * k[2];
    [v[0] * c + (k[1] * v[2] - k[2] * v[1]) * s + k[0] * d * (1.0 - c),
     v[1] * c + (k[2] * v[0] - k[0] * v[2]) * s + k[1] * d * (1.0 - c),
     v[2] * c + (k[0] * v[1] - k[1] * v[0]) * s + k[2] * d * (1.0 - c)]
}

#[no_mangle]
pub fn rodrigues(v: &[f64; 3], k: &[f64; 3], t: f64) -> f64 { let r = rot(*v, *k, t); r[0] * r[1] + r[2] }

#[no_mangle]
pub fn median_like(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = v.len();
    if n == 0 { 0.0 } else if n % 2 == 1 { v[n / 2] } else { 0.5 * (v[n / 2 - 1] + v[n / 2]) }
}

#[no_mangle]
pub fn split_butterfly(x: &mut [f64]) {
    let n = x.len() / 2;
    let (a, b) = x.split_at_mut(n);
    for (p, q) in a.iter_mut().zip(b.iter_mut()) { let t = *p + *q; *q = *p - *q; *p = t; }
}

#[derive(Clone, Copy)]
pub struct Complex { re: f64, im: f64 }
impl std::ops::Mul for Complex { type Output = Complex; fn mul(self, o: Complex) -> Complex { Complex { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re } } }
impl std::ops::Add for Complex { type Output = Complex; fn add(self, o: Complex) -> Complex { Complex { re: self.re + o.re, im: self.im + o.im } } }

fn fft(x: &[Complex]) -> Vec<Complex> {
    let n = x.len();
    if n <= 1 || n % 2 != 0 { return x.to_vec(); }
    let even: Vec<Complex> = x.iter().step_by(2).cloned().collect();
    let odd: Vec<Complex> = x.iter().skip(1).step_by(2).cloned().collect();
    let (e, o) = (fft(&even), fft(&odd));
    let mut out = vec![Complex { re: 0.0, im: 0.0 }; n];
    for k in 0..n / 2 {
        let a = -2.0 * std::f64::consts::PI * k as f64 / n as f64;
        let t = Complex { re: a.cos(), im: a.sin() } * o[k];
        out[k] = e[k] + t;
        out[k + n / 2] = e[k] + Complex { re: -t.re, im: -t.im };
    }
    out
}

#[no_mangle]
pub fn fft_power(x: &[f64]) -> f64 {
    let c: Vec<Complex> = x.iter().map(|&re| Complex { re, im: 0.0 }).collect();
    fft(&c).iter().enumerate().map(|(k, z)| k as f64 * (z.re * z.re + z.im * z.im)).sum()
}

#[no_mangle]
pub fn interpolate(xs: &[f64], ys: &[f64], t: f64) -> f64 {
    let n = xs.len().min(ys.len());
    for i in 0..n.saturating_sub(1) {
        let (a, b) = (i as f64 * 0.5, i as f64 * 0.5 + 0.5);
        if t >= a && t < b { let w = (t - a) / (b - a); return (1.0 - w) * ys[i] * xs[i] + w * ys[i + 1] * xs[i + 1]; }
    }
    ys[n - 1] * t
}

#[no_mangle]
pub fn f32_softmax(x: &[f32], y: &mut [f32]) {
    let m = x.iter().cloned().fold(f32::NEG_INFINITY, f32::max);
    let mut s = 0.0f32;
    for (o, v) in y.iter_mut().zip(x) { *o = (v - m).exp(); s += *o; }
    y.iter_mut().for_each(|o| *o /= s);
}

pub struct Matrix<const R: usize, const C: usize> { d: [[f64; C]; R] }
impl<const R: usize, const C: usize> Matrix<R, C> {
    fn mul<const K: usize>(&self, o: &Matrix<C, K>) -> Matrix<R, K> {
        let mut out = Matrix { d: [[0.0; K]; R] };
        for i in 0..R { for j in 0..K { for k in 0..C { out.d[i][j] += self.d[i][k] * o.d[k][j]; } } }
        out
    }
    fn trace(&self) -> f64 { (0..R.min(C)).map(|i| self.d[i][i]).sum() }
}

#[no_mangle]
pub fn trace_cube(m: &Matrix<3, 3>) -> f64 { m.mul(m).mul(m).trace() }

fn checked(x: f64) -> Result<f64, String> { if x < 0.0 { Err(format!("negative {}", x)) } else { Ok(x.sqrt()) } }

#[no_mangle]
pub fn results(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x { match checked(*v) { Ok(r) => s += r * v, Err(_) => return -1.0 } }
    s
}

#[no_mangle]
pub fn histogram(x: &[f64]) -> f64 {
    let mut m: HashMap<i64, f64> = HashMap::new();
    for v in x { *m.entry((v * 2.0).floor() as i64).or_insert(0.0) += v * v; }
    let mut s = 0.0;
    for k in 0..4i64 { if let Some(v) = m.get(&k) { s += v * v; } }
    s
}

#[no_mangle]
pub fn spectral(n: usize, x: f64) -> f64 {
    let mut u = vec![1.0; n];
    let mut v = vec![0.0; n];
    for _ in 0..3 {
        for i in 0..n { v[i] = (0..n).map(|j| u[j] * x / ((i + j) * (i + j + 1) / 2 + i + 1) as f64).sum(); }
        for i in 0..n { u[i] = (0..n).map(|j| v[j] * x / ((i + j) * (i + j + 1) / 2 + j + 1) as f64).sum(); }
    }
    let (mut p, mut q) = (0.0, 0.0);
    for (a, b) in u.iter().zip(&v) { p += a * b; q += b * b; }
    (p / q).sqrt()
}

#[no_mangle]
pub fn gauss_legendre(a: f64, b: f64) -> f64 {
    const X: [f64; 3] = [-0.774596669241483, 0.0, 0.774596669241483];
    const W: [f64; 3] = [0.555555555555556, 0.888888888888889, 0.555555555555556];
    let (c, h) = (0.5 * (a + b), 0.5 * (b - a));
    X.iter().zip(W.iter()).map(|(x, w)| w * (-(c + h * x).powi(2)).exp()).sum::<f64>() * h
}

#[no_mangle]
pub fn tridiagonal(a: &[f64], b: &[f64], c: &[f64], d: &[f64]) -> f64 {
    let n = a.len().min(b.len()).min(c.len()).min(d.len());
    let mut cp = Vec::with_capacity(n);
    let mut dp = Vec::with_capacity(n);
    cp.push(c[0] / (b[0] + 4.0)); dp.push(d[0] / (b[0] + 4.0));
    for i in 1..n {
        let m = 1.0 / (b[i] + 4.0 - a[i] * cp[i - 1]);
        cp.push(c[i] * m);
        dp.push((d[i] - a[i] * dp[i - 1]) * m);
    }
    let mut x = vec![0.0; n];
    x[n - 1] = dp[n - 1];
    for i in (0..n - 1).rev() { x[i] = dp[i] - cp[i] * x[i + 1]; }
    x.iter().sum()
}

#[no_mangle]
pub fn welford(x: &[f64]) -> f64 {
    let (_, m2, n) = x.iter().fold((0.0, 0.0, 0.0), |(m, s, n), v| { let n = n + 1.0; let d = v - m; let m = m + d / n; (m, s + d * (v - m), n) });
    m2 / (n - 1.0 + 1e-9)
}
