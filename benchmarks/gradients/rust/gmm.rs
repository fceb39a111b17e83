//! Log likelihood of points under a mixture of Gaussians with inverse covariance factors.
//! x: K log weights, K*D means, K*(D + D*(D-1)/2) factors; c: n*D points; y: one number.

const D: usize = 8;
const K: usize = 12;
const F: usize = D + D * (D - 1) / 2;

fn log_sum_exp(v: &[f64]) -> f64 {
    let top = v.iter().fold(v[0], |a, &b| if b > a { b } else { a });
    top + v.iter().map(|t| (t - top).exp()).sum::<f64>().ln()
}

fn distance(factor: &[f64], mean: &[f64], point: &[f64]) -> f64 {
    let mut centred = [0.0; D];
    for i in 0..D {
        centred[i] = point[i] - mean[i];
    }
    let (diagonal, mut lower) = factor.split_at(D);
    let mut total = 0.0;
    for i in 0..D {
        let (head, rest) = lower.split_at(i);
        lower = rest;
        let row = diagonal[i].exp() * centred[i] + head.iter().zip(&centred).map(|(a, b)| a * b).sum::<f64>();
        total += row * row;
    }
    total
}

#[no_mangle]
pub unsafe extern "C" fn gmm(x: *const f64, c: *const f64, _m: *const i64, y: *mut f64, n: usize) {
    let x = std::slice::from_raw_parts(x, K * (1 + D + F));
    *y = objective(x, std::slice::from_raw_parts(c, n * D));
}

fn objective(x: &[f64], points: &[f64]) -> f64 {
    let (alpha, rest) = x.split_at(K);
    let (means, factors) = rest.split_at(K * D);
    let mut total = 0.0;
    for point in points.chunks_exact(D) {
        let mut terms = [0.0; K];
        for (k, term) in terms.iter_mut().enumerate() {
            let factor = &factors[k * F..(k + 1) * F];
            let trace: f64 = factor[..D].iter().sum();
            *term = alpha[k] + trace - 0.5 * distance(factor, &means[k * D..(k + 1) * D], point);
        }
        total += log_sum_exp(&terms);
    }
    total - (points.len() / D) as f64 * log_sum_exp(alpha)
}
