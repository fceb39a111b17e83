// Rust as numeric crates expose it: slices in and out, a matrix over Vec, generics with traits, Option, Result, iterators.
use std::ops::{Add, Index, IndexMut, Mul};

pub struct Matrix { data: Vec<f64>, rows: usize, cols: usize }

impl Matrix {
    fn zeros(rows: usize, cols: usize) -> Self { Matrix { data: vec![0.0; rows * cols], rows, cols } }
    fn from_slice(rows: usize, cols: usize, s: &[f64]) -> Self { Matrix { data: s[..rows * cols].to_vec(), rows, cols } }
    fn row(&self, i: usize) -> &[f64] { &self.data[i * self.cols..(i + 1) * self.cols] }
    fn transpose(&self) -> Matrix {
        let mut t = Matrix::zeros(self.cols, self.rows);
        for i in 0..self.rows { for j in 0..self.cols { t[(j, i)] = self[(i, j)]; } }
        t
    }
    fn matmul(&self, o: &Matrix) -> Option<Matrix> {
        if self.cols != o.rows { return None; }
        let mut r = Matrix::zeros(self.rows, o.cols);
        for i in 0..self.rows { for j in 0..o.cols { for k in 0..self.cols { r[(i, j)] += self[(i, k)] * o[(k, j)]; } } }
        Some(r)
    }
}
impl Index<(usize, usize)> for Matrix { type Output = f64; fn index(&self, (i, j): (usize, usize)) -> &f64 { &self.data[i * self.cols + j] } }
impl IndexMut<(usize, usize)> for Matrix { fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 { &mut self.data[i * self.cols + j] } }

#[no_mangle]
pub fn matrix_trace(m: &Matrix) -> f64 { (0..m.rows.min(m.cols)).map(|i| m[(i, i)] * m[(i, i)]).sum() }

#[no_mangle]
pub fn matrix_rows(m: &Matrix, x: &[f64], y: &mut [f64]) {
    for (i, out) in y.iter_mut().enumerate().take(m.rows) {
        *out = m.row(i).iter().zip(x).map(|(a, b)| a * b).sum();
    }
}

#[no_mangle]
pub fn gram_trace(a: &[f64]) -> f64 {
    let m = Matrix::from_slice(2, 3, a);
    match m.transpose().matmul(&m) { Some(g) => (0..3).map(|i| g[(i, i)]).sum(), None => 0.0 }
}

#[no_mangle]
pub fn axpy(alpha: f64, x: &[f64], y: &mut [f64]) { for (yi, xi) in y.iter_mut().zip(x.iter()) { *yi += alpha * *xi; } }

#[no_mangle]
pub fn softmax_in_place(x: &mut [f64]) {
    let max = x.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for v in x.iter_mut() { *v = (*v - max).exp(); sum += *v; }
    x.iter_mut().for_each(|v| *v /= sum);
}

pub trait Real: Copy + Add<Output = Self> + Mul<Output = Self> { fn zero() -> Self; fn root(self) -> Self; }
impl Real for f64 { fn zero() -> f64 { 0.0 } fn root(self) -> f64 { self.sqrt() } }
impl Real for f32 { fn zero() -> f32 { 0.0 } fn root(self) -> f32 { self.sqrt() } }
fn norm<T: Real>(x: &[T]) -> T { x.iter().fold(T::zero(), |s, &v| s + v * v).root() }

#[no_mangle]
pub fn norm_double(x: &[f64]) -> f64 { norm(x) }
#[no_mangle]
pub fn norm_single(x: &[f32]) -> f32 { norm(x) }

#[derive(Clone, Copy)]
pub struct Vec3 { x: f64, y: f64, z: f64 }
impl Add for Vec3 { type Output = Vec3; fn add(self, o: Vec3) -> Vec3 { Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z } } }
impl Mul<f64> for Vec3 { type Output = Vec3; fn mul(self, s: f64) -> Vec3 { Vec3 { x: self.x * s, y: self.y * s, z: self.z * s } } }
impl Vec3 { fn dot(self, o: Vec3) -> f64 { self.x * o.x + self.y * o.y + self.z * o.z } }

pub struct Body { position: Vec3, velocity: Vec3, mass: f64 }

#[no_mangle]
pub fn total_energy(bodies: &[Body]) -> f64 {
    let mut e = 0.0;
    for (i, b) in bodies.iter().enumerate() {
        e += 0.5 * b.mass * b.velocity.dot(b.velocity);
        for c in &bodies[i + 1..] {
            let d = b.position + c.position * -1.0;
            e -= b.mass * c.mass / (d.dot(d) + 0.1).sqrt();
        }
    }
    e
}

#[no_mangle]
pub fn advance(bodies: &mut [Body], dt: f64) { for b in bodies { b.position = b.position + b.velocity * dt; } }

#[derive(Debug)]
pub enum SolveError { Singular(usize), Shape }

fn solve(a: &mut Vec<Vec<f64>>, b: &mut Vec<f64>) -> Result<(), SolveError> {
    let n = b.len();
    if a.len() != n { return Err(SolveError::Shape); }
    for k in 0..n {
        if a[k][k].abs() < 1e-9 { return Err(SolveError::Singular(k)); }
        for i in k + 1..n {
            let f = a[i][k] / a[k][k];
            for j in k..n { let t = a[k][j]; a[i][j] -= f * t; }
            b[i] -= f * b[k];
        }
    }
    for i in (0..n).rev() {
        for j in i + 1..n { let t = b[j]; b[i] -= a[i][j] * t; }
        b[i] /= a[i][i];
    }
    Ok(())
}

#[no_mangle]
pub fn solve_two(p: f64, q: f64, r: f64) -> f64 {
    let mut a = vec![vec![2.0 + p * p, q], vec![q, 3.0 + r * r]];
    let mut b = vec![p, r];
    match solve(&mut a, &mut b) { Ok(()) => b[0] + 2.0 * b[1], Err(_) => 0.0 }
}

#[no_mangle]
pub fn last_positive(x: &[f64]) -> Option<f64> { x.iter().rev().find(|v| **v > 0.0).map(|v| v * v) }

#[no_mangle]
pub fn try_log_sum(x: &[f64]) -> Result<f64, usize> {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() { if *v <= 0.0 { return Err(i); } s += v.ln(); }
    Ok(s)
}

#[no_mangle]
pub fn moving_average(x: &[f64], k: usize) -> Vec<f64> { x.windows(k.max(1)).map(|w| w.iter().sum::<f64>() / w.len() as f64).collect() }

#[no_mangle]
pub fn polyfit_line(points: &[(f64, f64)]) -> (f64, f64) {
    let n = points.len() as f64;
    let (sx, sy, sxx, sxy) = points.iter().fold((0.0, 0.0, 0.0, 0.0), |(a, b, c, d), &(x, y)| (a + x, b + y, c + x * x, d + x * y));
    let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    (slope, (sy - slope * sx) / n)
}

pub struct Adam { m: Vec<f64>, v: Vec<f64>, rate: f64 }
impl Adam {
    fn step(&mut self, p: &mut [f64], g: &[f64]) {
        for i in 0..p.len() {
            self.m[i] = 0.9 * self.m[i] + 0.1 * g[i];
            self.v[i] = 0.99 * self.v[i] + 0.01 * g[i] * g[i];
            p[i] -= self.rate * self.m[i] / (self.v[i].sqrt() + 0.01);
        }
    }
}

#[no_mangle]
pub fn adam_two_steps(p: &mut [f64], g: &[f64], rate: f64) {
    let mut a = Adam { m: vec![0.0; p.len()], v: vec![0.0; p.len()], rate };
    a.step(p, g);
    a.step(p, g);
}

fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    (0..n).map(|i| f(a + (i as f64 + 0.5) * h)).sum::<f64>() * h
}

#[no_mangle]
pub fn damped_area(k: f64, w: f64) -> f64 { integrate(|t| (-k * t).exp() * (w * t).cos(), 0.0, 2.0, 12) }

pub fn rk4<const N: usize>(f: &dyn Fn(f64, &[f64; N]) -> [f64; N], t: f64, y: [f64; N], h: f64) -> [f64; N] {
    let k1 = f(t, &y);
    let mut u = y; for i in 0..N { u[i] += 0.5 * h * k1[i]; }
    let k2 = f(t + 0.5 * h, &u);
    let mut w = y; for i in 0..N { w[i] += h * k2[i]; }
    w
}

#[no_mangle]
pub fn oscillator(x: f64, v: f64, k: f64) -> f64 {
    let f = move |_t: f64, y: &[f64; 2]| [y[1], -k * y[0]];
    let mut y = [x, v];
    for i in 0..5 { y = rk4(&f, i as f64 * 0.1, y, 0.1); }
    y[0]
}

#[no_mangle]
pub fn sorted_gap(x: &[f64]) -> f64 {
    let mut s = x.to_vec();
    s.sort_by(|a, b| a.partial_cmp(b).unwrap());
    s.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum()
}

#[no_mangle]
pub fn rows_of(a: &[[f64; 3]], w: &[f64; 3]) -> f64 { a.iter().map(|r| r.iter().zip(w).map(|(p, q)| p * q).sum::<f64>().tanh()).product() }
