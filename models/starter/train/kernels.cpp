// Single-threaded float32 kernels of the CPU trainer (cpu_model.py calls them by ctypes): everything of a
// training step that is not a large matrix product. Matrices are row-major; g++ vectorizes the loops.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace {

typedef float Vec __attribute__((vector_size(32), aligned(4)));
constexpr int WIDE = 16;   // columns of a register tile: two vectors
constexpr int BLOCK = 48;  // queries that are attended to together

// e^x to 2e-7, in a form that the compiler vectorizes (libm's vector expf is four times slower here).
// Beyond 88 the exponent would run over into the sign: a gate of -90 would count as open.
inline float quick_exp(float x) {
  const float t = std::min(std::max(x, -87.0f), 88.0f) * 1.44269504f, n = rintf(t), f = t - n;
  const float p = 1 + f * (0.693147182f + f * (0.240226462f + f * (0.0555032982f + f * (0.00961835217f + f * (0.00133988653f + f * 0.000154583f)))));
  const int32_t bits = ((int32_t)n + 127) << 23;
  float power;
  memcpy(&power, &bits, sizeof power);
  return p * power;
}

// One tile: C[R x 16] (+)= A[R x k] B[k x 16]; A is read by row and column stride, so it may be transposed.
template <int R>
inline void tile(int k, const float* a, long rows, long columns, const float* b, long ldb, float* c, long ldc, bool add) {
  Vec sum[R][2];
  for (int r = 0; r < R; r++)
    for (int v = 0; v < 2; v++) sum[r][v] = add ? *(const Vec*)(c + r * ldc + 8 * v) : Vec{};
  for (int p = 0; p < k; p++) {
    const Vec b0 = *(const Vec*)(b + p * ldb), b1 = *(const Vec*)(b + p * ldb + 8);
#pragma GCC unroll 6
    for (int r = 0; r < R; r++) {
      const float x = a[r * rows + p * columns];
      sum[r][0] += x * b0;
      sum[r][1] += x * b1;
    }
  }
  for (int r = 0; r < R; r++)
    for (int v = 0; v < 2; v++) *(Vec*)(c + r * ldc + 8 * v) = sum[r][v];
}

// C[m x n] (+)= A B. n is rounded up to 16: C and B must have room to the right.
void multiply(int m, int n, int k, const float* a, long rows, long columns, const float* b, long ldb, float* c, long ldc, bool add) {
  for (int j = 0; j < n; j += WIDE) {
    int i = 0;
    for (; i + 6 <= m; i += 6) tile<6>(k, a + i * rows, rows, columns, b + j, ldb, c + i * ldc + j, ldc, add);
    const float* rest = a + i * rows;
    float* out = c + i * ldc + j;
    switch (m - i) {
      case 5: tile<5>(k, rest, rows, columns, b + j, ldb, out, ldc, add); break;
      case 4: tile<4>(k, rest, rows, columns, b + j, ldb, out, ldc, add); break;
      case 3: tile<3>(k, rest, rows, columns, b + j, ldb, out, ldc, add); break;
      case 2: tile<2>(k, rest, rows, columns, b + j, ldb, out, ldc, add); break;
      case 1: tile<1>(k, rest, rows, columns, b + j, ldb, out, ldc, add); break;
    }
  }
}

struct Span { int start, length, column; };  // tokens of a row, and where their scores begin

// The spans that queries [from, to) of segment `segment` attend to, root first; the last is their own.
int find_spans(const int32_t* starts, const int32_t* parents, int segment, int to, std::vector<Span>& spans) {
  spans.clear();
  for (int s = segment; s >= 0; s = parents[s])
    spans.push_back({starts[s], (s == segment ? to : starts[s + 1]) - starts[s], 0});
  std::reverse(spans.begin(), spans.end());
  int column = 0;
  for (auto& span : spans) { span.column = column; column += span.length; }
  return column;
}

void transpose(const float* from, long stride, int tokens, int width, float* to, long ld) {
  for (int t = 0; t < tokens; t++)
    for (int d = 0; d < width; d++) to[d * ld + t] = from[t * stride + d];
}

// scores = exp(scale * Q K^T - c) over the spans: c is the row's maximum (its `sums` and `lse` are written),
// or `lse` where `sums` is null (as the backward pass wants it).
void attend(const float* q, long ldq, const float* kt, long ldt, int width, int count, const std::vector<Span>& spans,
            int first_visible, float scale, float* sums, float* lse, float* scores, long lds, int columns) {
  for (auto& span : spans)
    multiply(count, span.length, width, q, ldq, 1, kt + span.start, ldt, scores + span.column, lds, false);
  for (int i = 0; i < count; i++) {
    float* row = scores + i * lds;
    const int visible = first_visible + i;
    if (!sums) {
      const float shift = lse[i];
      for (int j = 0; j < visible; j++) row[j] = quick_exp(row[j] * scale - shift);
    } else {
      float most = -1e30f, sum = 0;
      for (int j = 0; j < visible; j++) most = std::max(most, row[j]);
      most *= scale;
      for (int j = 0; j < visible; j++) { row[j] = quick_exp(row[j] * scale - most); sum += row[j]; }
      lse[i] = most + logf(sum);
      sums[i] = sum;
    }
    for (int j = visible; j < columns; j++) row[j] = 0;
  }
}

}  // namespace

extern "C" {

void norm_forward(const float* x, const float* w, float* y, float* scale, long n, long d, float epsilon) {
  for (long i = 0; i < n; i++) {
    const float* a = x + i * d;
    float* b = y + i * d;
    float sum = 0;
    for (long j = 0; j < d; j++) sum += a[j] * a[j];
    const float s = scale[i] = 1 / sqrtf(sum / d + epsilon);
    for (long j = 0; j < d; j++) b[j] = a[j] * s * w[j];
  }
}

// dx += gradient of norm_forward's x, dw += of its w.
void norm_backward(const float* dy, const float* x, const float* w, const float* scale, float* dx, float* dw, long n, long d) {
  for (long i = 0; i < n; i++) {
    const float *g = dy + i * d, *a = x + i * d;
    float* out = dx + i * d;
    const float s = scale[i];
    float dot = 0;
    for (long j = 0; j < d; j++) dot += g[j] * w[j] * a[j];
    const float pull = dot * s * s * s / d;
    for (long j = 0; j < d; j++) {
      dw[j] += g[j] * a[j] * s;
      out[j] += g[j] * w[j] * s - a[j] * pull;
    }
  }
}

void swiglu_forward(const float* gate_up, float* y, long n, long f) {
  for (long i = 0; i < n; i++) {
    const float *g = gate_up + i * 2 * f, *u = g + f;
    float* out = y + i * f;
    for (long j = 0; j < f; j++) out[j] = g[j] / (1 + quick_exp(-g[j])) * u[j];
  }
}

// Overwrites gate_up with its gradient.
void swiglu_backward(const float* dy, float* gate_up, long n, long f) {
  for (long i = 0; i < n; i++) {
    float *g = gate_up + i * 2 * f, *u = g + f;
    const float* d = dy + i * f;
    for (long j = 0; j < f; j++) {
      const float a = g[j], b = u[j], s = 1 / (1 + quick_exp(-a));
      g[j] = d[j] * b * s * (1 + a * (1 - s));
      u[j] = d[j] * a * s;
    }
  }
}

// Head norm and rotation (NEOX pairs) of queries and keys: y[n x heads*width] from x[n x stride].
// The first `queries` heads take weight wq, the rest wk. table: [positions x width], cosines then sines.
void rotate_forward(const float* x, long stride, const float* wq, const float* wk, const int32_t* position, const float* table,
                    float* y, float* scale, long n, int queries, int heads, int width, float epsilon) {
  const int half = width / 2;
  for (long i = 0; i < n; i++) {
    const float *cosine = table + (long)position[i] * width, *sine = cosine + half;
    for (int h = 0; h < heads; h++) {
      const float *a = x + i * stride + h * width, *w = h < queries ? wq : wk;
      float* b = y + (i * heads + h) * width;
      float sum = 0;
      for (int j = 0; j < width; j++) sum += a[j] * a[j];
      const float s = scale[i * heads + h] = 1 / sqrtf(sum / width + epsilon);
      for (int j = 0; j < half; j++) {
        const float p = a[j] * s * w[j], q = a[j + half] * s * w[j + half];
        b[j] = p * cosine[j] - q * sine[j];
        b[j + half] = q * cosine[j] + p * sine[j];
      }
    }
  }
}

// dx (row stride `stride`) is written; dwq, dwk are added to. dy is overwritten.
void rotate_backward(float* dy, const float* x, long stride, const float* wq, const float* wk, const int32_t* position,
                     const float* table, const float* scale, float* dx, float* dwq, float* dwk, long n, int queries, int heads, int width) {
  const int half = width / 2;
  for (long i = 0; i < n; i++) {
    const float *cosine = table + (long)position[i] * width, *sine = cosine + half;
    for (int h = 0; h < heads; h++) {
      const float *a = x + i * stride + h * width, *w = h < queries ? wq : wk;
      float *g = dy + (i * heads + h) * width, *out = dx + i * stride + h * width, *dw = h < queries ? dwq : dwk;
      const float s = scale[i * heads + h];
      float dot = 0;
      for (int j = 0; j < half; j++) {
        const float p = g[j] * cosine[j] + g[j + half] * sine[j], q = g[j + half] * cosine[j] - g[j] * sine[j];
        g[j] = p;
        g[j + half] = q;
        dot += p * w[j] * a[j] + q * w[j + half] * a[j + half];
      }
      const float pull = dot * s * s * s / width;
      for (int j = 0; j < width; j++) {
        dw[j] += g[j] * a[j] * s;
        out[j] = g[j] * w[j] * s - a[j] * pull;
      }
    }
  }
}

// Attention over a row that is a forest of segments. qk: [tokens x (heads + kv)*width] rotated; v: [tokens x ldv].
// starts: [segments + 1] first token of each segment; parents: -1 for a root.
void attention_forward(const float* qk, const float* v, long ldv, const int32_t* starts, const int32_t* parents, int segments,
                       int heads, int kv, int width, float* out, float* lse) {
  const int tokens = starts[segments];
  const long ldq = (long)(heads + kv) * width, ldo = (long)heads * width, ldt = tokens + WIDE;
  const float scale = 1 / sqrtf(width);
  static thread_local std::vector<float> kt, scores;
  float sums[BLOCK];
  std::vector<Span> spans;
  kt.resize(width * ldt);
  scores.resize(BLOCK * ldt);
  for (int g = 0; g < kv; g++) {
    transpose(qk + (heads + g) * width, ldq, tokens, width, kt.data(), ldt);
    for (int s = 0; s < segments; s++)
      for (int from = starts[s]; from < starts[s + 1]; from += BLOCK) {
        const int to = std::min(from + BLOCK, starts[s + 1]), count = to - from;
        const int columns = find_spans(starts, parents, s, to, spans);
        for (int h = g * (heads / kv); h < (g + 1) * (heads / kv); h++) {
          attend(qk + from * ldq + h * width, ldq, kt.data(), ldt, width, count, spans, columns - count + 1, scale, sums,
                 lse + (long)h * tokens + from, scores.data(), ldt, columns);
          bool add = false;
          for (auto& span : spans) {
            multiply(count, width, span.length, scores.data() + span.column, ldt, 1, v + span.start * ldv + g * width, ldv,
                     out + from * ldo + h * width, ldo, add);
            add = true;
          }
          for (int i = 0; i < count; i++)
            for (int j = 0; j < width; j++) out[(from + i) * ldo + h * width + j] /= sums[i];
        }
      }
  }
}

// dqk and dv (row stride lddv) must be zero; `out` and `lse` are attention_forward's.
void attention_backward(const float* dout, const float* out, const float* qk, const float* v, long ldv, const int32_t* starts,
                        const int32_t* parents, int segments, int heads, int kv, int width, float* lse, float* dqk, float* dv, long lddv) {
  const int tokens = starts[segments];
  const long ldq = (long)(heads + kv) * width, ldo = (long)heads * width, ldt = tokens + WIDE;
  const float scale = 1 / sqrtf(width);
  static thread_local std::vector<float> kt, vt, scores, slopes;
  std::vector<Span> spans;
  kt.resize(width * ldt);
  vt.resize(width * ldt);
  scores.resize(BLOCK * ldt);
  slopes.resize(BLOCK * ldt);
  for (int g = 0; g < kv; g++) {
    const float* k = qk + (heads + g) * width;
    transpose(k, ldq, tokens, width, kt.data(), ldt);
    transpose(v + g * width, ldv, tokens, width, vt.data(), ldt);
    for (int s = 0; s < segments; s++)
      for (int from = starts[s]; from < starts[s + 1]; from += BLOCK) {
        const int to = std::min(from + BLOCK, starts[s + 1]), count = to - from;
        const int columns = find_spans(starts, parents, s, to, spans);
        for (int h = g * (heads / kv); h < (g + 1) * (heads / kv); h++) {
          const float *q = qk + from * ldq + h * width, *d = dout + from * ldo + h * width, *o = out + from * ldo + h * width;
          attend(q, ldq, kt.data(), ldt, width, count, spans, columns - count + 1, scale, nullptr, lse + (long)h * tokens + from,
                 scores.data(), ldt, columns);
          for (auto& span : spans)
            multiply(count, span.length, width, d, ldo, 1, vt.data() + span.start, ldt, slopes.data() + span.column, ldt, false);
          for (int i = 0; i < count; i++) {
            float dot = 0, *p = scores.data() + i * ldt, *ds = slopes.data() + i * ldt;
            for (int j = 0; j < width; j++) dot += d[i * ldo + j] * o[i * ldo + j];
            for (int j = 0; j < columns; j++) ds[j] = p[j] * (ds[j] - dot) * scale;
          }
          for (auto& span : spans) {
            const float *p = scores.data() + span.column, *ds = slopes.data() + span.column;
            multiply(count, width, span.length, ds, ldt, 1, k + span.start * ldq, ldq, dqk + from * ldq + h * width, ldq, true);
            multiply(span.length, width, count, ds, 1, ldt, q, ldq, dqk + span.start * ldq + (heads + g) * width, ldq, true);
            multiply(span.length, width, count, p, 1, ldt, d, ldo, dv + span.start * lddv + g * width, lddv, true);
          }
        }
      }
  }
}

// Weighted cross entropy; logits become their gradient (of sum(weight * loss)). Returns the weighted sum.
double cross_entropy(float* logits, const int32_t* target, const float* weight, long n, long classes) {
  double total = 0;
  for (long i = 0; i < n; i++) {
    float* row = logits + i * classes;
    float most = -1e30f, sum = 0;
    for (long j = 0; j < classes; j++) most = std::max(most, row[j]);
    const float at = row[target[i]] - most;
    for (long j = 0; j < classes; j++) { row[j] = quick_exp(row[j] - most); sum += row[j]; }
    total += weight[i] * (logf(sum) - at);
    const float factor = weight[i] / sum;
    for (long j = 0; j < classes; j++) row[j] *= factor;
    row[target[i]] -= weight[i];
  }
  return total;
}

// table[index[i]] += rows[i]
void add_rows(float* table, const int32_t* index, const float* rows, long n, long d) {
  for (long i = 0; i < n; i++) {
    float* to = table + (long)index[i] * d;
    for (long j = 0; j < d; j++) to[j] += rows[i * d + j];
  }
}

}  // extern "C"
