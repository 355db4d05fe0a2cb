/**
 * Makes the golden contracts' files from `sources/`, by LibreOffice: `node test/knowledge/golden/make-golden.ts [name…]`.
 * The docx has real automatic numbers (`@B2`: list B, second level; `@B1!` begins it anew) and headings (`#1`); the pdf and the txt are made
 * from that docx.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const FOLDER = import.meta.dirname
const SOURCES = join(FOLDER, 'sources')

function convert(scratch: string, filter: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${scratch}/profile`
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', FOLDER, ...files],
    { stdio: 'inherit' },
  )
}

interface Line {
  heading?: number
  list?: string
  level?: number
  /** Whether its list begins anew: `@B1!`. */
  isRestart?: boolean
  text: string
}

function toFlatDocument(source: string): string {
  const [head = '', body = ''] = source.split(/^---\n/m)
  const setting = (key: string): string | undefined =>
    new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]
  const lists = [...head.matchAll(/^list (\w): (.*)$/gm)]
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" style:font-name-asian="Serif" fo:font-size="11pt" style:font-size-asian="11pt" fo:language="zh" fo:country="CN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="18pt" style:font-size-asian="18pt"/></style:style>
${[1, 2, 3, 4].map((level) => `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"><style:text-properties fo:font-size="${15 - level}pt" style:font-size-asian="${15 - level}pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>`).join('\n')}
${lists.map(([, name = '', levels = '']) => toListStyle(name, levels)).join('\n')}
</office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${toMargin('header', setting('header'))}${toMargin('footer', setting('footer'))}</style:master-page></office:master-styles>
<office:body><office:text>
${toBody(body.trimEnd().split('\n'))}
</office:text></office:body></office:document>`
}

const PAGE_OF_PAGES = '第 <text:page-number/> 页 共 <text:page-count/> 页'

function toMargin(place: 'header' | 'footer', text: string | undefined): string {
  if (text === undefined) return ''
  return `<style:${place}><text:p>${text === 'page' ? PAGE_OF_PAGES : escape(text)}</text:p></style:${place}>`
}

/** How ODF names the formats. */
const FORMATS: Record<string, string> = { 一: '一, 二, 三, ...', I: 'I', a: 'a', i: 'i', '1': '1' }

/** `第%1条/一; （%2）/一`: each level's text and the format of its number; `/1/01` pads the second one. */
function toListStyle(name: string, levels: string): string {
  const lines = levels.split('; ').map((level, index) => {
    const [text = '', ...formats] = level.split('/')
    const numbers = [...text.matchAll(/%(\d)/g)]
    const prefix = text.slice(0, numbers[0]?.index ?? 0)
    const suffix = text.slice((numbers.at(-1)?.index ?? 0) + 2)
    const format = FORMATS[formats.at(-1) ?? ''] ?? '01, 02, 03, ...'
    return `<text:list-level-style-number text:level="${index + 1}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" style:num-format="${format}" text:display-levels="${numbers.length}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number>`
  })
  return `<text:list-style style:name="List${name}">${lines.join('')}</text:list-style>`
}

function toBody(lines: readonly string[]): string {
  /** By list: the id of its last beginning. */
  const begun = new Map<string, string>()
  const parts: string[] = []
  let rows: string[] = []
  const endTable = (): void => {
    const columns = (rows[0]?.split(' | ') ?? []).length
    if (rows.length > 0)
      parts.push(
        `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.map(toRow).join('')}</table:table>`,
      )
    rows = []
  }
  for (const source of lines) {
    if (source.startsWith('| ')) {
      rows.push(source)
      continue
    }
    endTable()
    const line = readLine(source)
    const paragraph = toParagraph(line)
    if (line.list === undefined) parts.push(paragraph)
    else {
      const depth = line.level ?? 1
      const before = line.isRestart ? undefined : begun.get(line.list)
      const id = before ?? `list${line.list}${parts.length}`
      const continued = before === undefined ? ` xml:id="${id}"` : ` text:continue-list="${id}"`
      begun.set(line.list, id)
      parts.push(
        `<text:list text:style-name="List${line.list}"${continued}><text:list-item>${'<text:list><text:list-item>'.repeat(depth - 1)}${paragraph}${'</text:list-item></text:list>'.repeat(depth - 1)}</text:list-item></text:list>`,
      )
    }
  }
  endTable()
  return parts.join('\n')
}

function readLine(source: string): Line {
  const [, heading, list, level, restart, text = ''] =
    /^(?:#(\d))? ?(?:@(\w)(\d)(!?))? ?(.*)$/.exec(source) ?? []
  return {
    ...(heading !== undefined && { heading: Number(heading) }),
    ...(list !== undefined && { list, level: Number(level), isRestart: restart === '!' }),
    text,
  }
}

function toParagraph({ heading, text }: Line): string {
  const content = escape(text)
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
  if (heading === undefined) return `<text:p text:style-name="Standard">${content}</text:p>`
  if (heading === 0) return `<text:p text:style-name="Title">${content}</text:p>`
  return `<text:h text:style-name="Heading_20_${heading}" text:outline-level="${heading}">${content}</text:h>`
}

function toRow(row: string): string {
  const cells = row.replace(/^\| | \|$/g, '').split(' | ')
  return `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${escape(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const given = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'golden-'))
const names = readdirSync(SOURCES)
  .map((file) => basename(file, '.txt'))
  .filter((name) => given.length === 0 || given.includes(name))

try {
  const sources = names.map((name) => {
    const path = join(scratch, `${name}.fodt`)
    writeFileSync(path, toFlatDocument(readFileSync(join(SOURCES, `${name}.txt`), 'utf8')))
    return path
  })
  convert(scratch, 'docx', sources)
  const documents = names.map((name) => join(FOLDER, `${name}.docx`))
  convert(scratch, 'pdf', documents)
  convert(scratch, 'txt:Text (encoded):UTF8,LF', documents)
} finally {
  rmSync(scratch, { recursive: true })
}
