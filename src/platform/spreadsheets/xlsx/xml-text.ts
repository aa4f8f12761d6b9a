import { damaged } from '../fault.ts'

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Raw XML text as characters: entities replaced and line ends made one. Unknown entities are a damaged file. */
export function xmlText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw
  if (!lines.includes('&')) return lines
  return lines.replace(/&([^;<&]{0,12});?/g, (whole, name: string) => {
    const known = NAMED[name]
    if (whole.endsWith(';') && known !== undefined) return known
    const number = whole.endsWith(';') ? /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name) : null
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN
    if (!(code > 0 && code <= 0x10ffff)) throw damaged(`unknown entity ${whole}`)
    return String.fromCodePoint(code)
  })
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and a real underscore before such text as `_x005F_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
