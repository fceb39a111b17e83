//! log(sum(exp(x))) of n numbers without overflow, with iterators. y: one number.

#[no_mangle]
pub unsafe extern "C" fn logsumexp(x: *const f64, _c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    *y = evaluate(std::slice::from_raw_parts(x, n));
}

fn evaluate(x: &[f64]) -> f64 {
    let top = x.iter().fold(x[0], |a, &b| if b > a { b } else { a });
    top + x.iter().map(|v| (v - top).exp()).sum::<f64>().ln()
}
