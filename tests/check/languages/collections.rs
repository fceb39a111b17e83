// Hash maps, sorting by the total order of floats, rotation, as unoptimised and optimised code does them.
use std::collections::{HashMap, VecDeque};

#[no_mangle]
pub fn grouped(keys: &[u32; 6], values: &[f64; 6]) -> f64 {
    let mut sums: HashMap<u32, f64> = HashMap::new();
    for (k, v) in keys.iter().zip(values) {
        *sums.entry(*k % 7).or_insert(0.0) += *v * *v;
    }
    (0..7u32).filter_map(|k| sums.get(&k)).map(|v| v.sin()).sum()
}

#[no_mangle]
pub fn trimmed(x: &[f64; 5]) -> f64 {
    let mut v = *x;
    v.sort_by(f64::total_cmp);
    v[1] + 2.0 * v[2] * v[3]
}

#[no_mangle]
pub fn rotated(x: &mut [f64; 7], k: usize) -> f64 {
    x.rotate_left(k % 7);
    let mut queue: VecDeque<f64> = x.iter().copied().collect();
    queue.push_front(1.5);
    let last = queue.pop_back().unwrap_or(0.0);
    queue.iter().enumerate().map(|(i, v)| v * last * (i as f64)).sum()
}
