import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sampleConfig from '../../wrangler-like.config.ts'
import { copyProject, TEST_KEY, useTestBox, type TestBox } from '../helpers/start-box.ts'

export const HAS_CURL = spawnSync('curl', ['--version']).status === 0

/** The address in the docs; the boxes of tests have other ports. */
const ADDRESS = 'http://127.0.0.1:8787'

/** A box with the sample company's weather, and nothing else, until the test ends. */
export function useWeatherBox(): Promise<TestBox> {
  const root = copyProject()
  for (const name of readdirSync(join(root, 'functions'))) {
    if (name !== 'weather.ts') rmSync(join(root, 'functions', name))
  }
  return useTestBox({
    root,
    config: {
      timeZone: 'Asia/Shanghai',
      sampleCompany: true,
      databases: { weather: {} },
      functions: { weather: sampleConfig.functions.weather },
    },
  })
}

/** Runs the curl lines of a page against a box, with a key in `$KEY`. @returns the lines that they print */
export async function pasteCurls({ url }: Pick<TestBox, 'url'>, script: string): Promise<string[]> {
  const curl = `curl() { command curl -sS "$@"; echo; }; KEY=${TEST_KEY}`
  const pasted = `${curl}\n${script.replaceAll(ADDRESS, url)}`
  const { stdout } = await promisify(execFile)('sh', ['-c', pasted])
  return stdout.split('\n').filter(Boolean)
}

/** A JSON value with the types of its parts in place of them. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}
