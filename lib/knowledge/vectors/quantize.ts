const MAX = 127

/**
 * A vector in one byte a value, as `int8` of sqlite-vec: by its largest value, since what is compared is its direction alone.
 */
export function quantize(vector: Float32Array): Buffer {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = largest === 0 ? 0 : MAX / largest
  return Buffer.from(Int8Array.from(vector, (value) => Math.round(value * scale)).buffer)
}
