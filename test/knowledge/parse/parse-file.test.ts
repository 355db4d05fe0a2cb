import { describe, expect, it } from 'vitest'
import { MAX_CHARACTERS, MAX_FILE_BYTES } from '../../../lib/knowledge/parse/limits.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { buildDocx, paragraph, zipFiles } from '../fixtures/build-docx.ts'
import { buildXlsx, sheetData } from '../fixtures/build-xlsx.ts'

const textOf = async (bytes: Uint8Array | string, fileName: string) =>
  (await parseFile(Buffer.from(bytes as string), fileName)).text

const docx = buildDocx({ body: paragraph('付款') })
const xlsx = buildXlsx({ sheets: [{ name: '一', xml: sheetData([['付款']]) }] })
const GBK = Buffer.from([0xb8, 0xb6, 0xbf, 0xee, 0x0a, 0xb1, 0xa3, 0xc3, 0xdc]) // 付款, 保密

/** A compound file of old, as far as anybody looks: its first bytes, and the name of a stream. */
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
  ])

describe('the format of a file', () => {
  it('is told in no time, however many comments its text begins with', async () => {
    const comments = '<!-- note -->\n'.repeat(2_000)
    expect(await textOf(`${comments}<!DOCTYPE html><p>付款`, '无')).toBe('付款\n')
    const { format } = await parseFile(Buffer.from(`${comments}付款`), 'a.md')
    expect(format).toBe('md')
  })

  it.each([
    ['a.docx', docx],
    ['宏.DOCM', docx],
    ['无', docx],
    ['a.docx.bak', docx],
    ['a.doc', docx],
    ['a.xlsx', xlsx],
    ['a.txt', '付款'],
    ['无', '付款'],
    ['a.md', '# 付款'],
    ['a.htm', '<p>付款'],
    ['无', '<!DOCTYPE html><p>付款'],
    ['a.csv', '付款'],
  ])('is told by its content, and its name: %s', async (name, bytes) => {
    expect(await textOf(bytes, name)).toBe('付款\n')
  })

  it.each([
    ['合同.pdf', docx, 'it is a Word document, not a PDF; name it .docx'],
    ['合同.docx', xlsx, 'it is an Excel workbook, not a Word document; name it .xlsx'],
    ['合同.docx', '付款', 'it is plain text, not a Word document; name it .txt'],
    ['合同.txt', '<html><p>付款', 'it is an HTML page, not plain text; name it .html'],
    ['合同.doc', '<html><p>付款', 'it is an HTML page; name it .html'],
    ['a.log', '付款', 'it is plain text; name it .txt'],
    ['a.doc', compound('WordDocument'), 'it is a Word document of before 2007'],
    ['a.xls', compound('Workbook'), 'it is an Excel workbook of before 2007'],
    ['a.ppt', compound('PowerPoint Document'), 'it is a presentation'],
    ['a.msg', compound('x'), 'it is a file of an old Office program'],
    ['a.pptx', zipFiles({ 'ppt/presentation.xml': 'x' }), 'it is a presentation'],
    ['a.odt', zipFiles({ mimetype: 'x' }), 'it is an OpenDocument file'],
    ['a.xlsb', zipFiles({ 'xl/workbook.bin': 'x' }), 'it is a binary Excel workbook'],
    ['a.zip', zipFiles({ 'a.docx': docx }), 'it is an archive'],
    ['a.rtf', '{\\rtf1 x}', 'it is a rich text file'],
    ['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'it is an image'],
    [
      'a.txt',
      Buffer.from(Array.from({ length: 1_000 }, (_, at) => (at * 7) % 256)),
      'it is no text',
    ],
  ])(
    'is refused where it is not read, or not what the name says: %s',
    async (name, bytes, what) => {
      const failure = textOf(bytes, name)
      await expect(failure).rejects.toMatchObject({ code: 'DOCUMENT_FORMAT_UNKNOWN' })
      await expect(failure).rejects.toThrow(`Cannot read "${name}": ${what}`)
    },
  )

  it('is told without what a hostile name would do to a terminal', async () => {
    await expect(textOf('{\\rtf', `\u001B[31m\u202E${'x'.repeat(300)}.rtf`)).rejects.toThrow(
      /^Cannot read "\[31mx{96}": /,
    )
  })
})

describe('text', () => {
  it.each([
    ['UTF-8', Buffer.from('付款\n保密')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF付款\r\n保密')],
    ['UTF-16', Buffer.from('\uFEFF付款\n保密', 'utf16le')],
    ['UTF-16, big-endian', Buffer.from('\uFEFF付款\n保密', 'utf16le').swap16()],
    ['GBK', GBK],
  ])('is read from %s', async (_, bytes) => {
    const parsed = await parseFile(bytes, 'a.txt')
    expect(parsed.text).toBe('付款\n保密\n')
    expect(parsed.flags).toEqual([])
  })

  it('is read from UTF-16 without a mark, and from Windows-1252, where it is English', async () => {
    expect(await textOf(Buffer.from('Payment terms', 'utf16le'), 'a.txt')).toBe('Payment terms\n')
    const quoted = Buffer.from('\x93Company\x94 \xA7 5, na\xEFve', 'latin1')
    expect(await textOf(quoted, 'a.txt')).toBe('“Company” § 5, naïve\n')
  })

  it('keeps what is right of damaged UTF-8, and flags what is not', async () => {
    const bytes = Buffer.from('付款方式如下所述，分三期支付，每期三分之一')
    bytes[4] = 0xff
    const parsed = await parseFile(bytes, 'a.txt')
    expect(parsed.text).toMatch(/^付\uFFFD+方式/)
    expect(parsed.flags).toMatchObject([{ type: 'replaced-characters' }])
  })

  it('is lines without blank space around them, and without what nobody sees', async () => {
    const parsed = await parseFile(Buffer.from('\n　　第一条\u200B 定义  \n\n\f乙\n'), 'a.txt')
    expect(parsed.text).toBe('第一条 定义\n乙\n')
    expect(parsed.characters).toEqual({ read: 10, text: 9, furniture: 0, hidden: 1 })
  })
})

describe('tables in text', () => {
  it.each([
    ['commas', '名称,单价\n服务器,"30,000"\n"交换\n机",\n'],
    ['semicolons', '名称;单价\n服务器;30,000\n"交换\n机";'],
    ['tabs', '名称\t单价\r\n服务器\t30,000\r\n"交换\n机"\t'],
  ])('are read with %s, each row with the names of its columns', async (_, text) => {
    const parsed = await parseFile(Buffer.from(text), 'a.csv')
    expect(parsed.text).toBe('名称 | 单价\n名称: 服务器 | 单价: 30,000\n名称: 交换 机\n')
    expect(parsed.blocks[1]).toMatchObject({ type: 'row', table: 0, row: 1 })
  })

  it('are read without names where the first row is none, and with rows of any length', async () => {
    expect(await textOf('1,2\n3\n4,5,6\n', 'a.csv')).toBe('1 | 2\n3\n4 | 5 | 6\n')
  })

  it('are read from GBK', async () => {
    expect(await textOf(GBK, 'a.csv')).toBe('付款\n付款: 保密\n')
  })

  it('are refused where their quotes do not match', async () => {
    await expect(textOf('a,b\n"c,d\n', 'a.csv')).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' })
  })
})

describe('bad files', () => {
  const failureOf = (bytes: Uint8Array | string, name = 'a.docx') =>
    textOf(bytes, name).catch((error: unknown) => error)

  const bomb = buildDocx({ body: paragraph(' '.repeat(9_000_000)) })

  /** Where the directory's entry for a file says how large it is. */
  const findSize = (bytes: Buffer, name: string) => bytes.lastIndexOf(Buffer.from(name)) - 46 + 24

  it('are refused when empty', async () => {
    expect(await failureOf('')).toMatchObject({ code: 'DOCUMENT_EMPTY' })
    expect(await failureOf(' \n\u200B\n', 'a.txt')).toMatchObject({ code: 'DOCUMENT_EMPTY' })
  })

  it('are refused when larger than the limit, by their size alone', async () => {
    const failure = await failureOf(Buffer.alloc(MAX_FILE_BYTES + 1))
    expect(failure).toMatchObject({ code: 'DOCUMENT_TOO_LARGE', status: 413 })
  })

  it.each(['a.txt', 'a.md', 'a.csv', 'a.html'])(
    'are refused when their text is longer than the limit: %s',
    async (name) => {
      const text = `${'长'.repeat(1_000)}\n`.repeat(MAX_CHARACTERS / 1_000 + 1)
      const failure = await failureOf(text, name)
      expect(failure).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' })
    },
  )

  it('are refused when protected by a password, whole or part by part', async () => {
    expect(await failureOf(compound('EncryptedPackage'))).toMatchObject({
      code: 'DOCUMENT_ENCRYPTED',
    })
    const bytes = Buffer.from(docx)
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
      bytes.writeUInt16LE(1, at + 8)
    }
    expect(await failureOf(bytes)).toMatchObject({ code: 'DOCUMENT_ENCRYPTED' })
  })

  it('are refused when cut off, or changed in any byte of the text', async () => {
    expect(await failureOf(docx.subarray(0, docx.length - 30))).toMatchObject({
      code: 'DOCUMENT_DAMAGED',
    })
    const bytes = Buffer.from(docx)
    const name = Buffer.from('word/document.xml')
    const start = bytes.indexOf(name) + name.length
    bytes[start + 40] = Number(bytes[start + 40]) ^ 0xff
    expect(await failureOf(bytes)).toMatchObject({ code: 'DOCUMENT_DAMAGED' })
  })

  it('are refused when a part is missing', async () => {
    expect(await failureOf(zipFiles({ 'word/document.xml': 'x' }))).toMatchObject({
      code: 'DOCUMENT_DAMAGED',
      message: expect.stringContaining('its main part is missing') as string,
    })
  })

  it('are refused as bombs by what they announce', async () => {
    expect(bomb.length).toBeLessThan(50_000)
    expect(await failureOf(bomb)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' })

    const announced = Buffer.from(docx)
    announced.writeUInt32LE(1_500_000_000, findSize(announced, 'docProps/core.xml'))
    expect(await failureOf(announced)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' })

    const crowded = Buffer.from(docx)
    crowded.writeUInt16LE(10_001, crowded.length - 22 + 10)
    expect(await failureOf(crowded)).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' })
  })

  it('are refused as bombs that announce less than they are', async () => {
    const bytes = Buffer.from(bomb)
    bytes.writeUInt32LE(1_000, findSize(bytes, 'word/document.xml'))
    expect(await failureOf(bytes)).toMatchObject({ code: 'DOCUMENT_DAMAGED' })
  })

  it('are refused when two parts have one name', async () => {
    const bytes = Buffer.from(zipFiles({ 'word/document.xml': 'x', 'word/documenu.xml': 'x' }))
    const at = bytes.lastIndexOf('word/documenu.xml')
    bytes.write('word/DOCUMENT.xml', at, 'latin1')
    expect(await failureOf(bytes)).toMatchObject({ code: 'DOCUMENT_DAMAGED' })
  })
})
