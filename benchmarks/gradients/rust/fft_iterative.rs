//! Fourier transform of n complex numbers: bit reversal, then butterflies in place. c: n/2 roots of unity.

#[no_mangle]
pub unsafe extern "C" fn fft_iterative(x: *const f64, c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    transform(
        std::slice::from_raw_parts(x, 2 * n),
        std::slice::from_raw_parts(c, n),
        std::slice::from_raw_parts_mut(y, 2 * n),
        n,
    );
}

fn transform(x: &[f64], roots: &[f64], y: &mut [f64], n: usize) {
    let mut j = 0;
    for i in 0..n {
        y[2 * i] = x[2 * j];
        y[2 * i + 1] = x[2 * j + 1];
        let mut bit = n >> 1;
        while bit != 0 && j & bit != 0 {
            j ^= bit;
            bit >>= 1;
        }
        j |= bit;
    }
    let mut size = 2;
    while size <= n {
        let (half, step) = (size / 2, n / size);
        for part in y.chunks_exact_mut(2 * size) {
            let (low, high) = part.split_at_mut(size);
            for k in 0..half {
                let (wr, wi) = (roots[2 * k * step], roots[2 * k * step + 1]);
                let (br, bi) = (high[2 * k], high[2 * k + 1]);
                let (tr, ti) = (wr * br - wi * bi, wr * bi + wi * br);
                high[2 * k] = low[2 * k] - tr;
                high[2 * k + 1] = low[2 * k + 1] - ti;
                low[2 * k] += tr;
                low[2 * k + 1] += ti;
            }
        }
        size *= 2;
    }
}
