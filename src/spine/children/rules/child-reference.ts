/** Letters that are not mistaken for one another when read aloud or written down (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 9

/** "CH-7K2-MQ9-XD4" from the bytes of a keyed hash: 45 bits, so that a council's children never meet by chance. */
export function childReference(hash: Uint8Array): string {
  let bits = 0n
  for (const byte of hash.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte)
  let text = ''
  for (let place = 0; place < length; place++) {
    text = (letters[Number(bits & 31n)] ?? '') + text
    bits >>= 5n
  }
  return `CH-${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)}`
}

/** A child's reference as somebody typed it, or null when it is not one. Case, spaces and dashes do not matter. */
export function readChildReference(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/^CH/, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (plain.length !== length || [...plain].some((letter) => !letters.includes(letter))) return null
  return /^\s*ch/i.test(typed) ? `CH-${plain.slice(0, 3)}-${plain.slice(3, 6)}-${plain.slice(6)}` : null
}

/** An identifier as the same child has it every month: without the spaces and case that extracts put in or leave out. */
export const plainIdentifier = (identifier: string): string =>
  identifier
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .toUpperCase()
