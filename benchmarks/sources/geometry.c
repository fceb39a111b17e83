// Geometry and physics: small structs by value, bodies, meshes, stencils.
#include <math.h>
#include <stddef.h>

typedef struct {
  double x, y, z;
} vec3;
typedef struct {
  float x, y;
} vec2f;
typedef struct {
  vec3 pos, vel;
  double mass;
} body;
typedef struct {
  double w, x, y, z;
} quat;

vec3 cross(vec3 a, vec3 b) { return (vec3){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }

double triangle_area(vec3 a, vec3 b, vec3 c) {
  vec3 u = {b.x - a.x, b.y - a.y, b.z - a.z}, v = {c.x - a.x, c.y - a.y, c.z - a.z}, n = cross(u, v);
  return 0.5 * sqrt(n.x * n.x + n.y * n.y + n.z * n.z);
}

vec2f rotate2(vec2f p, float angle) {
  float c = cosf(angle), s = sinf(angle);
  return (vec2f){c * p.x - s * p.y, s * p.x + c * p.y};
}

vec3 quat_rotate(quat q, vec3 v) {
  double n = 1 / sqrt(q.w * q.w + q.x * q.x + q.y * q.y + q.z * q.z);
  vec3 u = {q.x * n, q.y * n, q.z * n};
  vec3 t = cross(u, v);
  t = (vec3){2 * t.x, 2 * t.y, 2 * t.z};
  vec3 c = cross(u, t);
  return (vec3){v.x + q.w * n * t.x + c.x, v.y + q.w * n * t.y + c.y, v.z + q.w * n * t.z + c.z};
}

double polygon_area(const double *xy, size_t n) {
  double s = 0;
  for (size_t i = 0, j = n - 1; i < n; j = i++) s += xy[2 * j] * xy[2 * i + 1] - xy[2 * i] * xy[2 * j + 1];
  return 0.5 * fabs(s);
}

double mesh_area(const double (*vertices)[3], const unsigned (*triangles)[3], size_t count) {
  double total = 0;
  for (size_t t = 0; t < count; t++) {
    const double *a = vertices[triangles[t][0]], *b = vertices[triangles[t][1]], *c = vertices[triangles[t][2]];
    double u[3], v[3];
    for (int k = 0; k < 3; k++) {
      u[k] = b[k] - a[k];
      v[k] = c[k] - a[k];
    }
    double n0 = u[1] * v[2] - u[2] * v[1], n1 = u[2] * v[0] - u[0] * v[2], n2 = u[0] * v[1] - u[1] * v[0];
    total += 0.5 * sqrt(n0 * n0 + n1 * n1 + n2 * n2 + 1e-12);
  }
  return total;
}

double nbody_energy(const body *b, int n) {
  double e = 0;
  for (int i = 0; i < n; i++) {
    e += 0.5 * b[i].mass * (b[i].vel.x * b[i].vel.x + b[i].vel.y * b[i].vel.y + b[i].vel.z * b[i].vel.z);
    for (int j = i + 1; j < n; j++) {
      double dx = b[i].pos.x - b[j].pos.x, dy = b[i].pos.y - b[j].pos.y, dz = b[i].pos.z - b[j].pos.z;
      e -= b[i].mass * b[j].mass / sqrt(dx * dx + dy * dy + dz * dz + 0.01);
    }
  }
  return e;
}

void nbody_advance(body *b, int n, double dt, int steps) {
  for (int s = 0; s < steps; s++) {
    for (int i = 0; i < n; i++)
      for (int j = i + 1; j < n; j++) {
        double dx = b[i].pos.x - b[j].pos.x, dy = b[i].pos.y - b[j].pos.y, dz = b[i].pos.z - b[j].pos.z;
        double d2 = dx * dx + dy * dy + dz * dz + 0.01, mag = dt / (d2 * sqrt(d2));
        b[i].vel.x -= dx * b[j].mass * mag;
        b[i].vel.y -= dy * b[j].mass * mag;
        b[i].vel.z -= dz * b[j].mass * mag;
        b[j].vel.x += dx * b[i].mass * mag;
        b[j].vel.y += dy * b[i].mass * mag;
        b[j].vel.z += dz * b[i].mass * mag;
      }
    for (int i = 0; i < n; i++) {
      b[i].pos.x += dt * b[i].vel.x;
      b[i].pos.y += dt * b[i].vel.y;
      b[i].pos.z += dt * b[i].vel.z;
    }
  }
}

void lennard_jones(const double *pos, double *force, int n, double eps, double sigma, double cutoff, double *energy) {
  *energy = 0;
  for (int i = 0; i < 3 * n; i++) force[i] = 0;
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++) {
      double d[3], r2 = 0;
      for (int k = 0; k < 3; k++) {
        d[k] = pos[3 * i + k] - pos[3 * j + k];
        r2 += d[k] * d[k];
      }
      if (r2 > cutoff * cutoff) continue;
      double s6 = pow(sigma * sigma / r2, 3);
      *energy += 4 * eps * (s6 * s6 - s6);
      for (int k = 0; k < 3; k++) {
        double f = 24 * eps * (2 * s6 * s6 - s6) / r2 * d[k];
        force[3 * i + k] += f;
        force[3 * j + k] -= f;
      }
    }
}

void heat2d(double *restrict u, double *restrict w, int nx, int ny, double alpha, int steps) {
  for (int s = 0; s < steps; s++) {
    for (int i = 1; i < nx - 1; i++)
      for (int j = 1; j < ny - 1; j++)
        w[i * ny + j] = u[i * ny + j] + alpha * (u[(i + 1) * ny + j] + u[(i - 1) * ny + j] + u[i * ny + j + 1] +
                                                 u[i * ny + j - 1] - 4 * u[i * ny + j]);
    for (int i = 1; i < nx - 1; i++)
      for (int j = 1; j < ny - 1; j++) u[i * ny + j] = w[i * ny + j];
  }
}

double vla_trace(int n, double a[n][n], double b[n][n]) {
  double t = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) t += a[i][j] * b[j][i];
  return t;
}

void mat4_mul(double out[4][4], const double a[4][4], const double b[4][4]) {
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) {
      double s = 0;
      for (int k = 0; k < 4; k++) s += a[i][k] * b[k][j];
      out[i][j] = s;
    }
}

typedef struct node {
  double value;
  struct node *next;
} node;

double list_sum(const node *n) {
  double s = 0;
  while (n) {
    s += n->value * n->value;
    n = n->next;
  }
  return s;
}

typedef struct tree {
  double key;
  struct tree *left, *right;
} tree;

double tree_product(const tree *t) {
  return t ? (1.0 + t->key) * tree_product(t->left) * tree_product(t->right) : 1.0;
}
