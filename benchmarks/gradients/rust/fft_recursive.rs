//! Fourier transform of n complex numbers, decimation in time, recursive. c: n/2 roots of unity; y: the result.

#[no_mangle]
pub unsafe extern "C" fn fft_recursive(x: *const f64, c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    let roots = std::slice::from_raw_parts(c, n);
    transform(std::slice::from_raw_parts(x, 2 * n), std::slice::from_raw_parts_mut(y, 2 * n), roots, n, 1, n);
}

fn transform(x: &[f64], y: &mut [f64], roots: &[f64], n: usize, stride: usize, all: usize) {
    if n == 1 {
        y[0] = x[0];
        y[1] = x[1];
        return;
    }
    let (low, high) = y.split_at_mut(n);
    transform(x, low, roots, n / 2, 2 * stride, all);
    transform(&x[2 * stride..], high, roots, n / 2, 2 * stride, all);
    for k in 0..n / 2 {
        let at = 2 * k * (all / n);
        let (wr, wi) = (roots[at], roots[at + 1]);
        let (ar, ai, br, bi) = (low[2 * k], low[2 * k + 1], high[2 * k], high[2 * k + 1]);
        let (tr, ti) = (wr * br - wi * bi, wr * bi + wi * br);
        low[2 * k] = ar + tr;
        low[2 * k + 1] = ai + ti;
        high[2 * k] = ar - tr;
        high[2 * k + 1] = ai - ti;
    }
}
