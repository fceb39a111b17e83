//! Prices of n European calls and puts. x: spot, strike, rate, volatility, time for each; y: call and put of each.

extern "C" {
    fn erfc(v: f64) -> f64;
}

fn normal(v: f64) -> f64 {
    0.5 * unsafe { erfc(-v * std::f64::consts::FRAC_1_SQRT_2) }
}

#[no_mangle]
pub unsafe extern "C" fn black_scholes(x: *const f64, _c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    let data = std::slice::from_raw_parts(x, 5 * n);
    let out = std::slice::from_raw_parts_mut(y, 2 * n);
    for (option, price) in data.chunks_exact(5).zip(out.chunks_exact_mut(2)) {
        let [spot, strike, rate, volatility, time] = option else { return };
        let root = volatility * time.sqrt();
        let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / root;
        let discount = strike * (-rate * time).exp();
        let call = spot * normal(d1) - discount * normal(d1 - root);
        price[0] = call;
        price[1] = call + discount - spot;
    }
}
