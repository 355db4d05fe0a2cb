import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The path of an installed Chromium: `ONBOX_CHROMIUM`, else one on the PATH. */
export function findChromium(): string | undefined {
  const given = process.env['ONBOX_CHROMIUM']
  if (given !== undefined) return given
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}
