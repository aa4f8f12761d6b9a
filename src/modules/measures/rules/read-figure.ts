import type { Unit } from './measure-words.ts'

/** What somebody gave for a value: a figure alone, or what it is worked out from. Text as typed. */
export type TypedFigure = { readonly value: string; readonly numerator: string; readonly denominator: string }
export type Figure = { readonly value: number; readonly numerator: number | null; readonly denominator: number | null }
export type ReadFigure = { readonly ok: true; readonly figure: Figure } | { readonly ok: false; readonly fault: string }

/** "84.2%", "1,250", "£90" as a number; null where it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/[£,%\s]/g, '')
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : null
}

const scale: Partial<Record<Unit, number>> = { percent: 100, 'per 10,000': 10_000 }

/**
 * The figure of a period. A percentage or a rate is worked out from its numerator and denominator, and must agree with
 * them, to the decimals that were given, where all three are given. A share cannot have more in it than it is a share of.
 */
export function readFigure(unit: Unit, typed: TypedFigure): ReadFigure {
  const [value, numerator, denominator] = [typed.value, typed.numerator, typed.denominator].map(asNumber)
  if (value === undefined || numerator === undefined || denominator === undefined) return fault('This is not a number')
  if (numerator !== null && denominator === null && unit in scale) return fault('Enter the denominator too')
  if (denominator !== null && numerator === null) return fault('Enter the numerator too')
  if (denominator !== null && denominator <= 0) return fault('The denominator must be more than nought')
  if (unit === 'percent' && numerator !== null && denominator !== null && numerator > denominator)
    return fault('The numerator is more than the denominator')
  const worked = numerator === null ? null : denominator === null ? numerator : workedOut(unit, numerator, denominator)
  if (value === null && worked === null) return fault('Enter a figure')
  if (value !== null && worked !== null && !agrees(value, worked, typed.value))
    return fault(`The numerator and denominator give ${round(worked)}, not ${typed.value.trim()}`)
  if (unit === 'percent' && worked === null && value !== null && (value < 0 || value > 100))
    return fault('A percentage must be between 0 and 100')
  return { ok: true, figure: { value: worked ?? value ?? 0, numerator, denominator } }
}

/** Null where nothing was typed, undefined where it is no number. */
function asNumber(text: string): number | null | undefined {
  return text.trim() === '' ? null : (readNumber(text) ?? undefined)
}

const workedOut = (unit: Unit, numerator: number, denominator: number) => (numerator / denominator) * (scale[unit] ?? 1)

function agrees(value: number, worked: number, typed: string): boolean {
  const decimals = /\.(\d*)/.exec(typed)?.[1]?.length ?? 0
  return Math.abs(value - worked) <= 0.5 * 10 ** -decimals + 1e-9
}

const round = (value: number) => Math.round(value * 100) / 100
const fault = (words: string): ReadFigure => ({ ok: false, fault: words })
