import type { Line } from './lines.ts'

/** What stands before an item: a bullet, or a number. */
export type Mark = { kind: 'bullet'; sign: string; x: number } | { kind: 'number'; number: number; x: number }

/** Bullets by their codes (layouts, section 4), those of symbol fonts being private-use characters. */
const BULLET = /^(\u0336|[\u25a0-\u25ff\u2022\u2023\u2043\u00a7\u00b7\u2212\u2756\u27a2\ue000-\uf8ff])\s*/u
/** A dash counts as a bullet only with a space after it: a wrapped line may begin with a hyphenated word. */
const DASH = /^([-\u2010-\u2015\u2500]|o)\s+(?=\S)/u
const NUMBER = /^(\d{1,3})\s?[.)](?:\s+|(?=[A-Z]))(?!\d)/

/** The mark at the start of a line and the text after it; null for a line that starts no item. */
export function readMark(line: Line): { mark: Mark; text: string } | null {
  const bullet = BULLET.exec(line.text) ?? DASH.exec(line.text)
  if (bullet?.[1]) {
    const text = line.text.slice(bullet[0].length).trim()
    return { mark: { kind: 'bullet', sign: bullet[1], x: line.x }, text }
  }
  const number = NUMBER.exec(`${line.text} `)
  if (!number?.[1]) return null
  return {
    mark: { kind: 'number', number: Number(number[1]), x: line.x },
    text: line.text.slice(number[0].length).trim(),
  }
}

/** Dashes, rings and the like mark points below an item. */
export function isLesserSign(sign: string): boolean {
  return /\u0336|[-\u2010-\u2015\u2212\u2500\u25cb\u25e6\uf02d\uf06fo]/u.test(sign)
}
