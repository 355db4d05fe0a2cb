import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findPdfFolder, parsePdf } from '../../../lib/knowledge/parse/parse-pdf.ts'
import { countInk } from '../../../lib/knowledge/parse/pdf/count-ink.ts'
import { openPdf } from '../../../lib/knowledge/parse/pdf/open-pdf.ts'
import type { Block, FlagType, ParsedDocument } from '../../../lib/knowledge/parsed-document.ts'
import { buildPdf, FULL_PAGE_IMAGE, write, writeChinese } from '../fixtures/build-pdf.ts'
import { CONTRACT_LAYOUTS, readParagraphs } from '../fixtures/contract-layouts.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FIXTURES = join(import.meta.dirname, '../fixtures/pdf')

const readFixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, `${name}.pdf`))
const listTexts = ({ text, blocks }: ParsedDocument, types?: Block['type'][]): string[] =>
  blocks
    .filter(({ type }) => types?.includes(type) ?? true)
    .map(({ start, end }) => text.slice(start, end))
const findFlag = ({ flags }: ParsedDocument, type: FlagType) =>
  flags.find((flag) => flag.type === type)

describe('parsePdf() of contracts that LibreOffice printed', () => {
  for (const layout of CONTRACT_LAYOUTS) {
    it(`gives the paragraphs of ${layout.name}, and none of its headers and footers`, async () => {
      const document = await parsePdf(readFixture(layout.name))
      expect(listTexts(document, ['paragraph', 'row'])).toEqual(
        readParagraphs(layout).map((paragraph) => paragraph.replaceAll(/\s+/g, ' ')),
      )
      expect(listTexts(document).join('\n') + '\n').toBe(document.text)
      const { read, text, furniture, hidden } = document.characters
      expect(read).toBe(text + furniture + hidden)
      expect(text).toBe(document.text.length)
      expect(furniture).toBeGreaterThan(0)
      expect(hidden).toBe(0)
      expect(findFlag(document, 'header-or-footer')?.characters).toBe(furniture)
    })
  }

  it('loses no character that pdf.js finds', async () => {
    for (const { name } of CONTRACT_LAYOUTS) {
      const { document, close } = await openPdf(readFixture(name), findPdfFolder())
      let found = ''
      for (let number = 1; number <= document.numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent()
        found += items.map((item) => ('str' in item ? item.str : '')).join('')
      }
      await close()
      const { text, blocks, characters } = await parsePdf(readFixture(name))
      const cells = blocks.filter(({ type }) => type === 'row').length * 3
      expect(countInk(text) - cells + characters.furniture).toBe(countInk(found))
    }
  })

  it('tells what the file says of itself, and the pages', async () => {
    const document = await parsePdf(readFixture('lease'))
    expect(document.properties).toMatchObject({ title: '房屋租赁合同', author: '陈晓' })
    expect(document.properties.createdOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(document.pages).toBe(3)
    expect(document.blocks[0]?.page).toBe(1)
    expect(document.blocks.at(-1)?.page).toBe(3)
  })

  it('tells the rows of a table and a note from paragraphs', async () => {
    const document = await parsePdf(readFixture('purchase-framework'))
    const rows = document.blocks.filter(({ type }) => type === 'row')
    expect(rows.map(({ table, row }) => [table, row])).toEqual(
      [0, 1, 2, 3, 4].map((row) => [0, row]),
    )
    expect(listTexts(document, ['note'])).toEqual(['1控制柜的交货期自图纸确认之日起计算。'])
  })

  it('tells headings by their looks', async () => {
    const document = await parsePdf(readFixture('purchase-framework'))
    const texts = listTexts(document)
    const ofLevel = (level: number): string[] =>
      texts.filter((_, index) => document.blocks[index]?.headingLevel === level)
    expect(ofLevel(1)).toEqual(['采购框架合同'])
    expect(ofLevel(2)).toEqual(texts.filter((text) => /^(第.章|签署页|附件)/.test(text)))
    expect(document.blocks.filter(({ headingLevel }) => (headingLevel ?? 0) > 2)).toEqual([])
  })

  it('tells how far it is', async () => {
    const shares: number[] = []
    await parsePdf(readFixture('lease'), { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([1 / 3, 2 / 3, 1])
  })

  it('refuses a file with a password', async () => {
    await expect(parsePdf(readFixture('encrypted'))).rejects.toMatchObject({
      code: 'DOCUMENT_ENCRYPTED',
    })
  })

  it('refuses a damaged file', async () => {
    const bytes = readFixture('lease')
    for (const share of [0, 0.02, 0.5, 0.95]) {
      const damaged = bytes.subarray(0, bytes.length * share)
      await expect(parsePdf(damaged)).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' })
    }
  })

  it('runs where only the file, the sources and the folders of pdf.js may be read, and says nothing', async () => {
    const file = join(FIXTURES, 'lease.pdf')
    const readable = [
      findPdfFolder(),
      file,
      join(ROOT, 'lib'),
      join(ROOT, 'package.json'),
      join(ROOT, 'node_modules'),
    ]
    const source = join(ROOT, 'lib/knowledge/parse/parse-pdf.ts')
    const script = `
      const { readFileSync } = await import('node:fs')
      const { parsePdf } = await import(${JSON.stringify(source)})
      const { text } = await parsePdf(readFileSync(${JSON.stringify(file)}))
      process.stdout.write(text.slice(0, 4))`
    const flags = ['--permission', '--disallow-code-generation-from-strings', '--input-type=module']
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      ...flags,
      ...readable.map((path) => `--allow-fs-read=${path}`),
      '--eval',
      script,
    ])
    expect(stdout).toBe('房屋租赁')
    expect(stderr).toBe('')
  })
})

describe('parsePdf() of what is not seen', () => {
  it('leaves out text that is not drawn, white, tiny or beside the page, and flags it', async () => {
    const document = await parsePdf(
      buildPdf([
        {
          content:
            write('Seen.', 50, 500) +
            write('Not drawn.', 50, 480, { before: '3 Tr' }) +
            write('White.', 50, 460, { before: '1 1 1 rg' }) +
            write('Tiny.', 50, 440, { size: 0.8 }) +
            write('Beside.', 500, 420),
        },
      ]),
    )
    expect(document.text).toBe('Seen.\n')
    expect(document.characters).toEqual({ read: 33, text: 6, furniture: 0, hidden: 27 })
    const flag = findFlag(document, 'hidden-text')
    expect(flag).toMatchObject({ count: 4, characters: 27 })
    for (const word of ['Notdrawn.', 'White.', 'Tiny.', 'Beside.']) {
      expect(flag?.sample?.replaceAll(' ', '')).toContain(word)
    }
  })

  it('reads white text on a dark ground, not dark text on the same', async () => {
    const ground = '0.1 0.1 0.4 rg 40 390 300 40 re f\n'
    const document = await parsePdf(
      buildPdf([
        {
          content:
            ground +
            write('White on blue.', 50, 415, { before: '1 1 1 rg' }) +
            write('Blue on blue.', 50, 398, { before: '0.1 0.1 0.42 rg' }),
        },
      ]),
    )
    expect(document.text).toBe('White on blue.\n')
    expect(findFlag(document, 'hidden-text')?.sample).toBe('Blue on blue.')
  })

  it('reads what is drawn twice to look bold once', async () => {
    const document = await parsePdf(
      buildPdf([{ content: write('Bold', 50, 500) + write('Bold', 50.3, 500) }]),
    )
    expect(document.text).toBe('Bold\n')
    expect(document.characters).toEqual({ read: 9, text: 5, furniture: 0, hidden: 4 })
  })

  it('refuses a scan, and says what to do', async () => {
    const scan = buildPdf([{ content: FULL_PAGE_IMAGE }, { content: FULL_PAGE_IMAGE }])
    await expect(parsePdf(scan)).rejects.toMatchObject({
      code: 'DOCUMENT_WITHOUT_TEXT',
      message: expect.stringContaining('no text layer: of its pages (2) 2 are images; recognise'),
    })
    await expect(parsePdf(buildPdf([{ content: '' }]))).rejects.toMatchObject({
      code: 'DOCUMENT_WITHOUT_TEXT',
    })
  })

  it('reads the text that was recognised in a scan, and flags it and the pages without', async () => {
    const recognised = FULL_PAGE_IMAGE + write('Recognised words.', 50, 500, { before: '3 Tr' })
    const document = await parsePdf(
      buildPdf([{ content: recognised }, { content: FULL_PAGE_IMAGE }, { content: '' }]),
    )
    expect(document.text).toBe('Recognised words.\n')
    expect(findFlag(document, 'recognised-text')?.count).toBe(1)
    expect(findFlag(document, 'page-without-text')?.count).toBe(1)
    expect(findFlag(document, 'embedded-object')?.count).toBe(2)
  })

  it('flags scripts, links, files and comments, and follows none', async () => {
    const document = await parsePdf(
      buildPdf(
        [
          {
            content: write('Text', 50, 500),
            annotations: [
              '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.com/x) >> >>',
              '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Check this) >>',
            ],
          },
        ],
        '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert(1)) >>] >> /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>] >> >>',
      ),
    )
    expect(document.text).toBe('Text\n')
    expect(findFlag(document, 'external-reference')?.sample).toBe('https://example.com/x')
    expect(findFlag(document, 'comment')).toEqual({
      type: 'comment',
      count: 1,
      characters: 9,
      sample: 'Check this',
    })
    expect(findFlag(document, 'macro')).toMatchObject({ count: 1, sample: 'app.alert(1)' })
    expect(findFlag(document, 'embedded-object')).toMatchObject({ count: 1, sample: 'a.txt' })
  })
})

describe('parsePdf() of a page', () => {
  it('reads Chinese in a font that is not in the file', async () => {
    const { text } = await parsePdf(
      buildPdf([{ content: writeChinese('第一条 甲方应当付款。', 50, 500) }]),
    )
    expect(text).toBe('第一条 甲方应当付款。\n')
  })

  it('reads a table without lines as rows', async () => {
    const rows = [
      ['Part', 'Kind', 'Price'],
      ['Switch', 'DZ47', '186.00'],
      ['Cable', 'YJV', '9.40'],
    ]
    const xs = [50, 150, 250]
    const content = rows
      .flatMap((cells, row) =>
        cells.map((cell, column) => write(cell, xs[column] ?? 0, 500 - 15 * row)),
      )
      .join('')
    const { text, blocks } = await parsePdf(buildPdf([{ content }]))
    expect(text).toBe('Part | Kind | Price\nSwitch | DZ47 | 186.00\nCable | YJV | 9.40\n')
    expect(blocks.map(({ type, row }) => [type, row])).toEqual([
      ['row', 0],
      ['row', 1],
      ['row', 2],
    ])
  })

  it('reads a table that goes on at the next page as one, and its head once', async () => {
    const grid = (rows: string[][], top: number): string =>
      rows
        .flatMap((cells, row) =>
          cells.map((cell, column) => {
            const [x, y] = [50 + 100 * column, top - 30 * row]
            const words = cell.split('\n').map((line, at) => write(line, x + 4, y - 11 - 12 * at))
            return `${x} ${y - 30} 100 30 re S\n${words.join('')}`
          }),
        )
        .join('')
    const head = ['Part', 'Price']
    const document = await parsePdf(
      buildPdf([
        { content: write('Before it.', 50, 540) + grid([head, ['Cable of\ncopper', '9']], 500) },
        { content: grid([head, ['Switch', '']], 560) + write('After it.', 50, 400) },
      ]),
    )
    expect(listTexts(document)).toEqual([
      'Before it.',
      'Part | Price',
      'Cable of copper | 9',
      'Switch | ',
      'After it.',
    ])
    expect(document.blocks.map(({ page, table, row }) => [page, table, row])).toEqual([
      [1, undefined, undefined],
      [1, 0, 0],
      [1, 0, 1],
      [2, 0, 2],
      [2, undefined, undefined],
    ])
    expect(document.characters.furniture).toBe(9)
  })

  it('keeps what stands first on pages that it numbers, and drops what counts with them', async () => {
    const pages = ['One', 'Two', 'Three', 'Four'].map((word, index) => ({
      content:
        write('Acme Ltd', 50, 570) +
        write(`Annex ${word}`, 50, 540) +
        write(`Words of annex ${word}.`, 50, 400) +
        write(`${index + 3}`, 200, 30),
    }))
    const document = await parsePdf(buildPdf(pages))
    expect(listTexts(document)).toEqual(
      ['One', 'Two', 'Three', 'Four'].flatMap((word) => [
        `Annex ${word}`,
        `Words of annex ${word}.`,
      ]),
    )
    expect(findFlag(document, 'header-or-footer')?.count).toBe(8)
  })

  it('leaves out a watermark, and reads text that is turned after the page', async () => {
    const across = (text: string, x: number) =>
      `BT /F 30 Tf 0.7 0.7 -0.7 0.7 ${x} 100 Tm (${text}) Tj ET\n`
    const down = `BT /F 10 Tf 0 -1 1 0 20 400 Tm (Turned) Tj ET\n`
    const document = await parsePdf(
      buildPdf([
        { content: across('DRAFT', 100) + down + write('First page.', 50, 300) },
        { content: across('DRAFT', 100) + write('Second page.', 50, 300) },
      ]),
    )
    expect(listTexts(document)).toEqual(['First page.', 'Turned', 'Second page.'])
    expect(document.characters.furniture).toBe(10)
  })

  it('flags text that something is painted over, and keeps it', async () => {
    const area = (state: string, box = '40 290 200 30') => `q ${state} ${box} re f Q\n`
    const text = write('The price is 500 USD.', 50, 300)
    const flagOf = async (content: string) => {
      const document = await parsePdf(buildPdf([{ content }]))
      expect(document.text).toContain('The price is 500 USD.')
      return findFlag(document, 'hidden-text')
    }
    const flag = { type: 'hidden-text', count: 1, characters: 17, sample: 'The price is 500 USD.' }
    expect(await flagOf(text + area('0 0 0 rg'))).toEqual(flag)
    expect(await flagOf(text + area('1 1 1 rg'))).toEqual(flag)
    expect(await flagOf(`q 0 0 400 600 re W n ${text}${area('0 0 0 rg')} Q`)).toEqual(flag)
    // Below it, beside it, over a part of it, outside of what is painted at all, and through which one sees.
    expect(await flagOf(area('1 1 0 rg') + text)).toBeUndefined()
    expect(await flagOf(text + area('0 0 0 rg', '40 200 200 30'))).toBeUndefined()
    expect(await flagOf(text + area('0 0 0 rg', '40 290 30 30'))).toBeUndefined()
    expect(await flagOf(text + area('0 0 10 10 re W n 0 0 0 rg'))).toBeUndefined()
    expect(await flagOf(`${text}q 0 0 0 rg 40 290 m 240 290 l 140 380 l f Q\n`)).toBeUndefined()
  })

  it('reads what a watermark says where it is a line of the page too', async () => {
    const across = 'BT /F 30 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (ACME LTD) Tj ET\n'
    const signed = write('Signed by the Buyer:', 50, 300) + write('ACME LTD', 50, 270)
    const document = await parsePdf(
      buildPdf([{ content: across + write('First page.', 50, 300) }, { content: across + signed }]),
    )
    expect(document.text).toBe('First page.\nSigned by the Buyer:\nACME LTD\n')
    expect(document.characters.furniture).toBe(2 * 'ACMELTD'.length)
  })

  it('reads a page that is shown turned as it is shown', async () => {
    const turned = new TextDecoder('latin1').decode(
      buildPdf([{ content: `BT /F 10 Tf 0 1 -1 0 100 50 Tm (Upright once it is shown.) Tj ET\n` }]),
    )
    const { text, blocks } = await parsePdf(
      Buffer.from(turned.replace('/Parent 2 0 R', '/Parent 2 0 R /Rotate 90'), 'latin1'),
    )
    expect(text).toBe('Upright once it is shown.\n')
    expect(blocks).toHaveLength(1)
  })

  it('does not begin a paragraph with a reference to a clause', async () => {
    const lines = [
      '9.1 The cap does not apply to what is owed by the Client under',
      '9.2 and 9.3 of the agreement, which stay as they are in any case.',
      '9.2 Each party bears its own costs where nothing else was agreed.',
    ]
    const content = lines.map((line, index) => write(line, 50, 500 - 14 * index)).join('')
    const document = await parsePdf(buildPdf([{ content }]))
    expect(listTexts(document)).toEqual([`${lines[0]} ${lines[1]}`, lines[2]])
  })
})

it('parsePdf() tells the mark of a note from the number before it', async () => {
  const content =
    write('within 30', 50, 500) + write('12', 91, 504, { size: 6 }) + write(' days of 100 m', 98, 500) +
    write('2', 163, 504, { size: 6 }) + write('1', 50, 404, { size: 6 }) + write('By the calendar.', 54, 400) // prettier-ignore
  const { text } = await parsePdf(buildPdf([{ content }]))
  expect(text).toBe('within 30 ¹² days of 100 m²\n¹By the calendar.\n')
})
