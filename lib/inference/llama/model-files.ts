import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { OnboxError } from '../../base/index.ts'

/** The files of a model: several where it was split into `…-00001-of-00003.gguf` and so on. */
export function listModelFiles(modelPath: string): string[] {
  const [, stem, count] = /^(.*)-\d{5}-of-(\d{5})\.gguf$/s.exec(modelPath) ?? []
  if (stem === undefined || count === undefined) return [modelPath]
  return Array.from(
    { length: Number(count) },
    (_, index) => `${stem}-${String(index + 1).padStart(5, '0')}-of-${count}.gguf`,
  )
}

/** @throws {OnboxError} `MODEL_NOT_FOUND` where one of a model's files is not there */
export function checkExists(modelPath: string): void {
  for (const file of listModelFiles(modelPath)) {
    if (existsSync(file) && statSync(file).isFile()) continue
    throw new OnboxError(
      'MODEL_NOT_FOUND',
      `Cannot load model "${file}": there is no such file; set ONBOX_MODEL or model.path to a GGUF, or choose one with onbox model use`,
    )
  }
}

/** Length of all files of a model, in bytes; a missing one counts nothing. */
export function measureModel(modelPath: string): number {
  return listModelFiles(modelPath)
    .filter((file) => existsSync(file))
    .reduce((bytes, file) => bytes + statSync(file).size, 0)
}

/** Of each file, so many stretches of this length are read for its fingerprint; they lie evenly apart. */
const SAMPLES = 64
const SAMPLE_BYTES = 65_536

/**
 * What tells one model from another, in hexadecimal: a digest of its files' lengths and of samples of them, the
 * header among them. Reading all of 9 GB would take longer than loading it.
 */
export function fingerprintModel(modelPath: string): string {
  const digest = createHash('sha256')
  const sample = Buffer.alloc(SAMPLE_BYTES)
  for (const path of listModelFiles(modelPath)) {
    const sizeBytes = statSync(path).size
    digest.update(`${sizeBytes}\n`)
    const file = openSync(path, 'r')
    try {
      for (let index = 0; index < SAMPLES; index++) {
        const from = Math.floor((Math.max(0, sizeBytes - SAMPLE_BYTES) * index) / (SAMPLES - 1))
        digest.update(sample.subarray(0, readSync(file, sample, 0, SAMPLE_BYTES, from)))
      }
    } finally {
      closeSync(file)
    }
  }
  return digest.digest('hex')
}
