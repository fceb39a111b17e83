//! Right-hand side of the Brusselator on an n by n periodic grid. x: both fields, three parameters; y: both slopes.

#[no_mangle]
pub unsafe extern "C" fn brusselator(x: *const f64, _c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    let size = n * n;
    let (fields, parameters) = std::slice::from_raw_parts(x, 2 * size + 3).split_at(2 * size);
    let (u, v) = fields.split_at(size);
    let (du, dv) = std::slice::from_raw_parts_mut(y, 2 * size).split_at_mut(size);
    slopes(u, v, parameters, du, dv, n);
}

fn slopes(u: &[f64], v: &[f64], p: &[f64], du: &mut [f64], dv: &mut [f64], n: usize) {
    let spread = p[2] * (n * n) as f64;
    for i in 0..n {
        let (up, down) = (if i == 0 { n - 1 } else { i - 1 }, if i == n - 1 { 0 } else { i + 1 });
        for j in 0..n {
            let (left, right) = (if j == 0 { n - 1 } else { j - 1 }, if j == n - 1 { 0 } else { j + 1 });
            let here = i * n + j;
            let around = |f: &[f64]| {
                f[up * n + j] + f[down * n + j] + f[i * n + left] + f[i * n + right] - 4.0 * f[here]
            };
            let square = u[here] * u[here] * v[here];
            du[here] = p[0] + square - (p[1] + 1.0) * u[here] + spread * around(u);
            dv[here] = p[1] * u[here] - square + spread * around(v);
        }
    }
}
