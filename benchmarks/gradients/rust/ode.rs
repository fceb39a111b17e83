//! n steps of the classical Runge-Kutta method on a stiff chemical reaction. x: 3 concentrations, 3 rates, the step.

type Vector = [f64; 3];

fn slope(rates: &[f64], s: &Vector) -> Vector {
    let (a, b, c) = (rates[0] * s[0], rates[1] * s[1] * s[2], rates[2] * s[1] * s[1]);
    [b - a, a - b - c, c]
}

fn moved(s: &Vector, h: f64, k: &Vector) -> Vector {
    [s[0] + h * k[0], s[1] + h * k[1], s[2] + h * k[2]]
}

#[no_mangle]
pub unsafe extern "C" fn ode(x: *const f64, _c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    let x = std::slice::from_raw_parts(x, 7);
    let (rates, h) = (&x[3..6], x[6]);
    let mut state = [x[0], x[1], x[2]];
    for _ in 0..n {
        let k1 = slope(rates, &state);
        let k2 = slope(rates, &moved(&state, 0.5 * h, &k1));
        let k3 = slope(rates, &moved(&state, 0.5 * h, &k2));
        let k4 = slope(rates, &moved(&state, h, &k3));
        for i in 0..3 {
            state[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    std::slice::from_raw_parts_mut(y, 3).copy_from_slice(&state);
}
