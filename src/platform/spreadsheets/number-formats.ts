/** What a number format makes of a number. A run of zeros pads whole numbers: `0000000` shows 12345 as 0012345. */
export type NumberFormat = { kind: 'number'; padTo: number } | { kind: 'date' } | { kind: 'time' }

const PLAIN: NumberFormat = { kind: 'number', padTo: 0 }
const DATE: NumberFormat = { kind: 'date' }
const TIME: NumberFormat = { kind: 'time' }

/** Formats with a number of their own and no code in the file (ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are East Asian dates). */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return TIME
  return PLAIN
}

/**
 * Reads a format code. A lapse of time (`[h]:mm`) is a number of days, not a date. Only the first section counts:
 * the rest are for negative numbers, nought and text.
 */
export function parseNumberFormat(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .split(';', 1)
    .join('')
  if (/\[(h+|m+|s+)\]/i.test(bare)) return PLAIN
  const letters = bare.replace(/\[[^\]]*\]/g, '')
  if (/^0{2,15}$/.test(letters.trim())) return { kind: 'number', padTo: letters.trim().length }
  if (/general/i.test(letters)) return PLAIN
  const withoutHalfDay = letters.replace(/am\/pm|a\/p/gi, 'h')
  if (/[yd]/i.test(withoutHalfDay)) return DATE
  if (/[hs]/i.test(withoutHalfDay)) return TIME
  return /m/i.test(withoutHalfDay) ? DATE : PLAIN
}
