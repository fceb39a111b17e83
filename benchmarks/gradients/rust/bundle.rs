//! Reprojection residuals of bundle adjustment: Rodrigues rotation, radial distortion, weights.
//! x: 11 numbers per camera, 3 per point, 1 per observation; c: 2 measured coordinates per observation;
//! m: cameras, points, then the camera and the point of each of n observations; y: 3 residuals per observation.

type Vector = [f64; 3];

fn cross(a: &Vector, b: &Vector) -> Vector {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn dot(a: &Vector, b: &Vector) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn rotate(axis: &Vector, v: &Vector) -> Vector {
    let square = dot(axis, axis);
    if square > 1e-12 {
        let angle = square.sqrt();
        let (sine, cosine) = angle.sin_cos();
        let unit = axis.map(|a| a / angle);
        let (along, turn) = (cross(&unit, v), dot(&unit, v) * (1.0 - cosine));
        std::array::from_fn(|i| v[i] * cosine + along[i] * sine + unit[i] * turn)
    } else {
        let along = cross(axis, v);
        std::array::from_fn(|i| v[i] + along[i])
    }
}

fn project(camera: &[f64], point: &[f64]) -> [f64; 2] {
    let moved: Vector = std::array::from_fn(|i| point[i] - camera[3 + i]);
    let seen = rotate(&[camera[0], camera[1], camera[2]], &moved);
    let (u, v) = (seen[0] / seen[2], seen[1] / seen[2]);
    let radius = u * u + v * v;
    let distortion = 1.0 + radius * (camera[9] + radius * camera[10]);
    [u * distortion * camera[6] + camera[7], v * distortion * camera[6] + camera[8]]
}

#[no_mangle]
pub unsafe extern "C" fn bundle(x: *const f64, c: *const f64, m: *const i64, y: *mut f64, n: usize) {
    let seen = std::slice::from_raw_parts(m, 2 * n + 2);
    let (cameras, points) = (seen[0] as usize, seen[1] as usize);
    let x = std::slice::from_raw_parts(x, 11 * cameras + 3 * points + n);
    let (cameras, rest) = x.split_at(11 * cameras);
    let (points, weights) = rest.split_at(3 * points);
    let measured = std::slice::from_raw_parts(c, 2 * n);
    let out = std::slice::from_raw_parts_mut(y, 3 * n);
    for i in 0..n {
        let (camera, point) = (11 * seen[2 + 2 * i] as usize, 3 * seen[3 + 2 * i] as usize);
        let place = project(&cameras[camera..camera + 11], &points[point..point + 3]);
        out[3 * i] = weights[i] * (place[0] - measured[2 * i]);
        out[3 * i + 1] = weights[i] * (place[1] - measured[2 * i + 1]);
        out[3 * i + 2] = 1.0 - weights[i] * weights[i];
    }
}
