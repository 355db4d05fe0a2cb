import { existsSync, statSync } from 'node:fs'

/** The files of a model: several where it was split into `…-00001-of-00003.gguf` and so on. */
export function listModelFiles(modelPath: string): string[] {
  const [, stem, count] = /^(.*)-\d{5}-of-(\d{5})\.gguf$/s.exec(modelPath) ?? []
  if (stem === undefined || count === undefined) return [modelPath]
  return Array.from(
    { length: Number(count) },
    (_, index) => `${stem}-${String(index + 1).padStart(5, '0')}-of-${count}.gguf`,
  )
}

/** Length of all files of a model, in bytes; a missing one counts nothing. */
export function measureModel(modelPath: string): number {
  return listModelFiles(modelPath)
    .filter((file) => existsSync(file))
    .reduce((bytes, file) => bytes + statSync(file).size, 0)
}
