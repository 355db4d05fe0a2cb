import { areAlike, WHITE } from '../colors.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'

/** How the cells of one style look. */
export interface CellStyle {
  /** How numbers are written. */
  format: string
  isUnseen: boolean
}

/** Formats that a workbook need not write down; those of mainland China where they are the language's own. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '"¥"#,##0;"¥"-#,##0;"¥-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"¥"#,##0.00;"¥"-#,##0.00;"¥-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

const PLAIN: CellStyle = { format: 'General', isUnseen: false }
/** Of the indexed colours, those that are white. */
const WHITE_INDEXES = new Set(['1', '9', '65'])

/** @param root - of `styles.xml` @returns the style of a cell by its number */
export function createCellStyles(root: XmlElement | undefined): (index: number) => CellStyle {
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  )
  const fonts = childrenOf(childOf(root, 'fonts'), 'font')
  const fills = childrenOf(childOf(root, 'fills'), 'fill')
  const styles = childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }): CellStyle => {
    const id = Number(attributes['numFmtId'] ?? 0)
    const color = readColor(childOf(fonts[Number(attributes['fontId'] ?? 0)], 'color'))
    const behind = readFill(fills[Number(attributes['fillId'] ?? 0)])
    return {
      format: formats.get(id) ?? BUILT_IN[id] ?? 'General',
      isUnseen: color !== undefined && areAlike(color, behind),
    }
  })
  return (index) => styles[index] ?? PLAIN
}

function readFill(fill: XmlElement | undefined): string {
  const pattern = childOf(fill, 'patternFill')
  const type = pattern?.attributes['patternType'] ?? 'none'
  if (fill === undefined || (pattern !== undefined && type === 'none')) return WHITE
  return readColor(childOf(pattern, 'fgColor')) ?? 'unknown'
}

/** @returns `unknown` for one of the theme's, but for its white */
function readColor(color: XmlElement | undefined): string | undefined {
  if (color === undefined) return undefined
  const { rgb, theme, indexed, tint } = color.attributes
  if (rgb !== undefined) return rgb.slice(-6)
  const isWhite = theme === '0' || (indexed !== undefined && WHITE_INDEXES.has(indexed))
  return isWhite && tint === undefined ? WHITE : 'unknown'
}
