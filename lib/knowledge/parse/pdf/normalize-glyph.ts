/**
 * Characters that are drawn like others, for which fonts often stand in: ligatures, radicals (⾦ for 金), ideographs of
 * compatibility. Forms that are a person's choice, such as full-width digits, stay.
 */
const STAND_INS = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g
const BLANKS = /[\s\u00a0]/g
/** Where Word's Symbol font has its bullets. */
const SYMBOL_BULLETS = /[\uf06c\uf0a7\uf0b7\uf0d8]/g

/** Zero-width characters and others without a shape. Soft hyphens are not: they are seen at a line's end. */
export const INVISIBLE_CHARACTERS =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** What a font drew without saying which character it is. */
export const UNKNOWN_CHARACTERS = /[\ue000-\uf8ff\ufffd]/g

/** The characters of a glyph, as a reader would type them. */
export function normalizeGlyph(unicode: string): string {
  return unicode
    .replaceAll(BLANKS, ' ')
    .replaceAll(SYMBOL_BULLETS, '•')
    .replaceAll(STAND_INS, (character) => character.normalize('NFKC'))
}
