/** The printable character that stands for each byte in a byte-level BPE vocabulary (GPT-2's table). */
export const BYTE_ALPHABET: readonly string[] = createByteAlphabet()

/** Spells a text in the byte alphabet, as GGUF stores normal tokens. */
export function spellBytes(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => BYTE_ALPHABET[byte]).join('')
}

function createByteAlphabet(): string[] {
  const isPrintable = (byte: number) =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae
  let next = 0x100
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCodePoint(isPrintable(byte) ? byte : next++),
  )
}
