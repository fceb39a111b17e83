/* Reprojection residuals of bundle adjustment: Rodrigues rotation, radial distortion, weights.
   x: 11 numbers per camera, 3 per point, 1 per observation; c: 2 measured coordinates per observation;
   m: cameras, points, then the camera and the point of each of n observations; y: 3 residuals per observation. */
#include <math.h>

static void cross(const double *a, const double *b, double *out) {
  out[0] = a[1] * b[2] - a[2] * b[1];
  out[1] = a[2] * b[0] - a[0] * b[2];
  out[2] = a[0] * b[1] - a[1] * b[0];
}

static void rotate(const double *axis, const double *v, double *out) {
  double square = axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2];
  double along[3];
  if (square > 1e-12) {
    double angle = sqrt(square), cosine = cos(angle), sine = sin(angle), unit[3];
    for (int i = 0; i < 3; i++) unit[i] = axis[i] / angle;
    cross(unit, v, along);
    double dot = (unit[0] * v[0] + unit[1] * v[1] + unit[2] * v[2]) * (1 - cosine);
    for (int i = 0; i < 3; i++) out[i] = v[i] * cosine + along[i] * sine + unit[i] * dot;
  } else {
    cross(axis, v, along);
    for (int i = 0; i < 3; i++) out[i] = v[i] + along[i];
  }
}

static void project(const double *camera, const double *point, double *out) {
  double moved[3], seen[3];
  for (int i = 0; i < 3; i++) moved[i] = point[i] - camera[3 + i];
  rotate(camera, moved, seen);
  double u = seen[0] / seen[2], v = seen[1] / seen[2];
  double radius = u * u + v * v;
  double distortion = 1 + radius * (camera[9] + radius * camera[10]);
  out[0] = u * distortion * camera[6] + camera[7];
  out[1] = v * distortion * camera[6] + camera[8];
}

void bundle(const double *restrict x, const double *restrict c, const long *restrict m, double *restrict y, long n) {
  const double *cameras = x, *points = x + 11 * m[0], *weights = points + 3 * m[1];
  const long *seen = m + 2;
  for (long i = 0; i < n; i++) {
    double place[2];
    project(cameras + 11 * seen[2 * i], points + 3 * seen[2 * i + 1], place);
    y[3 * i] = weights[i] * (place[0] - c[2 * i]);
    y[3 * i + 1] = weights[i] * (place[1] - c[2 * i + 1]);
    y[3 * i + 2] = 1 - weights[i] * weights[i];
  }
}
