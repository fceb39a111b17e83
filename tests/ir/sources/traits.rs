// Rust: enums, trait objects, iterators, checked arithmetic, panics, unsafe, atomics, SIMD-friendly loops.
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

pub trait Shape { fn area(&self, scale: f64) -> f64; fn name(&self) -> String { "shape".to_string() } }
pub struct Circle(pub f64);
pub struct Rect { pub w: f64, pub h: f32 }
impl Shape for Circle { fn area(&self, s: f64) -> f64 { std::f64::consts::PI * self.0.powi(2) * s } }
impl Shape for Rect { fn area(&self, s: f64) -> f64 { self.w * self.h as f64 * s } fn name(&self) -> String { format!("rect {:.3}", self.w) } }

pub enum Value { Int(i64), Real(f64), Pair(Box<(Value, Value)>), Text(String), Nothing }
static CALLS: AtomicU64 = AtomicU64::new(0);
pub static TABLE: [(f32, u8, i128); 2] = [(0.1, 7, -1), (f32::INFINITY, 255, i128::MAX)];

pub fn depth(v: &Value) -> Result<f64, String> {
    CALLS.fetch_add(1, Ordering::AcqRel);
    match v {
        Value::Int(i) if *i > 3 => Ok((*i as f64).sqrt()),
        Value::Int(i) => Ok(i.checked_mul(7).ok_or("overflow")? as f64),
        Value::Real(x) => Ok(x.mul_add(2.0, 1.0).max(0.0)),
        Value::Pair(p) => Ok(depth(&p.0)? + depth(&p.1)?),
        Value::Text(s) => s.parse::<f64>().map_err(|e| e.to_string()),
        Value::Nothing => Err(String::from("nothing")),
    }
}
pub fn total(shapes: &[Box<dyn Shape>], weights: &HashMap<String, f64>) -> f64 {
    shapes.iter().zip(1..).map(|(s, i)| s.area(i as f64) * weights.get(&s.name()).copied().unwrap_or(1.0)).sum()
}
pub fn matmul(a: &[[f64; 4]; 4], b: &[[f64; 4]; 4]) -> [[f64; 4]; 4] {
    let mut c = [[0.0; 4]; 4];
    for i in 0..4 { for j in 0..4 { for k in 0..4 { c[i][j] += a[i][k] * b[k][j]; } } }
    c
}
pub fn windows(x: &[f32], n: usize) -> Vec<f32> { x.windows(n).map(|w| w.iter().fold(f32::MIN, |a, &b| a.max(b))).collect() }
pub unsafe fn raw(p: *mut u16, n: usize) -> u16 { let s = std::slice::from_raw_parts_mut(p, n); s.sort_unstable(); s[n / 2].rotate_left(3) }
pub fn closure(k: f64) -> impl Fn(f64) -> f64 { move |x| if x.is_nan() { k } else { x.tanh() * k } }
#[no_mangle] pub extern "C" fn exported(x: f64, n: u32) -> f64 { (0..n).fold(x, |a, i| closure(i as f64)(a)) }
pub fn dropped(mut v: Vec<Box<dyn Shape>>) -> usize { v.retain(|s| s.area(1.0) > 0.5); std::panic::catch_unwind(|| 3).unwrap_or(v.len()) }
