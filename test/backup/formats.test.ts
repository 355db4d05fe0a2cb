import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from '../../lib/backup/age.ts'
import { padding, readTar, TAR_END, writeHeader } from '../../lib/backup/tar.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** One byte, 7, encrypted by age-encryption 0.3.1, the TypeScript implementation of age's author. */
const MADE_BY_AGE =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBRdmxxeWRpM1lGR1hVWWFoMXZJWFVnIDEwClhzSy9vSDRTODV2RndOQmVTem1uMWE2OW1YeW1zdXpzOUM2SXNrbHpiWFkKLS0tIC9pLzI1U09SL0R6dXpEVmd0YXMwVGVmaUFSLzArRWN5dUxZMjUycWRldTgKfjBneiaYynXoD7xSZKf/raMt3E3H5M/TCF4cst1C2jjC'

async function* inPieces(bytes: Buffer, length: number): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const collect = async (source: AsyncIterable<Buffer>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(source))

describe('age', () => {
  it.each([1, 7, 10_000])('opens what age has made, in pieces of %i bytes', async (length) => {
    const sealed = Buffer.from(MADE_BY_AGE, 'base64')
    expect([...(await collect(decrypt(inPieces(sealed, length), '密码 x')))]).toEqual([7])
  })

  it('opens what it has made, and nothing that was changed, moved or cut off', async () => {
    const text = Buffer.from('0123456789'.repeat(20_000))
    const sealed = await collect(encrypt(inPieces(text, 30_000), 'x'))
    expect(await collect(decrypt(inPieces(sealed, 1_000), 'x'))).toEqual(text)
    const chunk = 65_536 + 16
    const begin = sealed.length - (chunk * 3 + (text.length - 3 * 65_536) + 16)
    const swapped = Buffer.from(sealed)
    sealed.copy(swapped, begin, begin + chunk, begin + 2 * chunk)
    sealed.copy(swapped, begin + chunk, begin, begin + chunk)
    const wrong = [swapped, sealed.subarray(0, -1), sealed.subarray(0, begin + 2 * chunk)]
    for (const bytes of wrong) {
      await expect(collect(decrypt(inPieces(bytes, 50_000), 'x'))).rejects.toThrow('it was changed')
    }
  })

  it('asks for no more memory than it has to', async () => {
    const greedy = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 40\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`
    const opening = collect(decrypt(inPieces(Buffer.from(greedy), 100), 'x'))
    await expect(opening).rejects.toThrow('too much memory')
  })
})

const FILES = new Map([
  ['a.txt', 'hello'],
  ['data/collections/合同/originals/empty', ''],
  [`long/${'名'.repeat(80)}/${'x'.repeat(120)}.db`, 'x'.repeat(1_000)],
])
const archive = (): Buffer =>
  Buffer.concat([
    ...[...FILES].flatMap(([path, text]) => {
      const bytes = Buffer.byteLength(text)
      return [writeHeader({ path, bytes }, Date.now()), Buffer.from(text), padding(bytes)]
    }),
    TAR_END,
  ])

describe('tar', () => {
  it('is what tar reads, names of any length and script', () => {
    const folder = makeTemporaryFolder()
    writeFileSync(join(folder, 'a.tar'), archive())
    const { status, stderr } = spawnSync('tar', ['-xf', 'a.tar'], { cwd: folder })
    expect([status, String(stderr)]).toEqual([0, ''])
    for (const [path, text] of FILES) expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
  })

  it.each([1, 100, 512, 1_000_000])('is read in pieces of %i bytes', async (length) => {
    const found = new Map<string, string>()
    for await (const { path, body } of readTar(inPieces(archive(), length))) {
      found.set(path, String(await collect(body)))
    }
    expect(found).toEqual(FILES)
  })

  it('tells the length of what is too long for a plain header', async () => {
    const bytes = 20_000_000_000
    const header = writeHeader({ path: 'model.gguf', bytes }, 0)
    const { value } = await readTar(inPieces(header, 512)).next()
    expect(value).toMatchObject({ path: 'model.gguf', bytes })
  })

  it.each(['1', '2', '3', '5'])(
    'takes no link, device or folder: an entry of type %s',
    async (type) => {
      const header = writeHeader({ path: 'data/evil', bytes: 0 }, 0)
      // Of its bytes only the type, which is '0' for a file, becomes another: so much grows their sum.
      const sum = Number.parseInt(header.toString('latin1', 148, 154), 8) + Number(type)
      header.write(sum.toString(8).padStart(6, '0'), 148, 'latin1')
      header.write(type, 156, 'latin1')
      const reading = readTar(inPieces(Buffer.concat([header, TAR_END]), 512)).next()
      await expect(reading).rejects.toThrow(`it has an entry of type "${type}"`)
    },
  )

  it('refuses what is none, and what breaks off', async () => {
    const read = async (bytes: Buffer) => {
      for await (const { body } of readTar(inPieces(bytes, 512))) await collect(body)
    }
    await expect(read(Buffer.alloc(512, 'x'))).rejects.toThrow('it is no tar archive')
    await expect(read(archive().subarray(0, 512))).rejects.toThrow('it ends before its end')
    const more = Buffer.concat([archive(), Buffer.from('more')])
    await expect(read(more)).rejects.toThrow('it has something behind its end')
  })
})
