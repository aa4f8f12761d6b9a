import { type Confidence, confidences, type Unit, type Yardstick } from '../measure-words.ts'
import { type PeriodKind, periodWords } from '../periods.ts'
import { type Figure, readFigure, readNumber } from '../read-figure.ts'
import { readPeriod } from '../read-period.ts'
import type { ValueLine } from './read-value-sheets.ts'
import type { Heading } from './value-headings.ts'

/** What an import must know of the measures that there are. */
export type KnownMeasure = {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly unit: Unit
  readonly period: PeriodKind
  readonly source: string
  readonly retired: boolean
  /** Whether the person may enter values of it. */
  readonly may: boolean
}
export type KnownTeam = { readonly id: string; readonly name: string; readonly reference: string }

export type ReadLine = {
  readonly line: ValueLine
  readonly problems: Readonly<Partial<Record<Heading, string>>>
  /** Undefined where there is a problem. */
  readonly entry:
    | {
        readonly measure: KnownMeasure
        readonly kind: 'value' | Yardstick
        readonly startsOn: string
        readonly team: KnownTeam | null
        readonly figure: Figure
        readonly sourceOn: string | null
        readonly confidence: Confidence
      }
    | undefined
}

type Known = { measures: readonly KnownMeasure[]; teams: readonly KnownTeam[]; today: string }

/**
 * Reads each figure of a file against what is known, with what is wrong told at its cell: a measure that there is none of,
 * a period of another kind, a team not on the register, a percentage that may be a fraction, the same place twice.
 */
export function readLines(lines: readonly ValueLine[], known: Known): ReadLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const read = readLine(line, known)
    if (!read.entry) return read
    const { measure, kind, startsOn, team } = read.entry
    const place = `${measure.id} ${kind} ${startsOn} ${team?.id ?? ''}`
    const first = seen.get(place)
    seen.set(place, first ?? line.row)
    if (first === undefined) return read
    const words = `${measure.reference} has another figure for ${periodWords(measure.period, startsOn)} in row ${first}`
    return { line, problems: { period: words }, entry: undefined }
  })
}

function readLine(line: ValueLine, { measures, teams, today }: Known): ReadLine {
  const problems: Partial<Record<Heading, string>> = {}
  const measure = measureOf(line.measure, measures)
  if (typeof measure === 'string') return { line, problems: { measure }, entry: undefined }
  const kind = kindOf(line.what)
  if (!kind) problems.what = 'This is none of: value, target, statistical neighbours, England'
  const startsOn = readPeriod(measure.period, line.period)
  if (!startsOn)
    problems.period = `This is no ${measure.period}, such as “${periodWords(measure.period, '2025-04-01')}”`
  else if (kind === 'value' && startsOn > today) problems.period = 'This period has not begun'
  const team =
    line.team === '' || wholeService.test(line.team)
      ? null
      : (teams.find((one) => sameName(one.name, line.team) || one.reference === line.team.toUpperCase()) ?? undefined)
  if (team === undefined) problems.team = 'There is no team of this name on the register'
  if (kind !== 'value' && team) problems.team = 'A target or comparator is of the whole service'
  const fraction = mayBeFraction(measure.unit, line)
  const figure = readFigure(measure.unit, line)
  if (fraction) problems.value = fraction
  else if (!figure.ok) problems.value = figure.fault
  const sourceOn = line.sourceOn === '' ? null : readDay(line.sourceOn)
  if (sourceOn === undefined) problems.sourceOn = 'This is no date, such as 31/03/2026'
  const confidence =
    line.confidence === '' ? 'not said' : confidences.find((one) => one === line.confidence.toLowerCase())
  if (!confidence) problems.confidence = 'This is none of: high, medium, low'
  if (
    Object.keys(problems).length > 0 ||
    !kind ||
    !startsOn ||
    team === undefined ||
    !figure.ok ||
    sourceOn === undefined ||
    !confidence
  )
    return { line, problems, entry: undefined }
  return { line, problems, entry: { measure, kind, startsOn, team, figure: figure.figure, sourceOn, confidence } }
}

function measureOf(words: string, measures: readonly KnownMeasure[]): KnownMeasure | string {
  const found = measures.filter((one) => one.reference === words.toUpperCase() || sameName(one.title, words))
  const [one] = found
  if (!one) return 'There is no measure of this name or reference'
  if (found.length > 1)
    return `Several measures have this name: ${found.map(({ reference }) => reference).join(', ')}. Give the reference`
  if (one.retired) return `${one.reference} is retired`
  return one.may ? one : `You may not enter values of ${one.reference}: it is not yours`
}

function kindOf(words: string): 'value' | Yardstick | null {
  const plain = words.trim().toLowerCase()
  if (plain === '' || plain === 'value' || plain === 'actual') return 'value'
  if (plain === 'target') return 'target'
  if (/^(statistical )?neighbours?('? average)?$/.test(plain)) return 'statistical neighbours'
  return plain === 'england' || plain === 'national' ? 'England' : null
}

/** A cell shown as 84% holds 0.84. Which of the two was meant is for a person to say. */
function mayBeFraction(unit: Unit, { value, numerator }: ValueLine): string | null {
  if (unit !== 'percent' || numerator !== '' || value.includes('%')) return null
  const number = readNumber(value)
  if (number === null || number <= 0 || number > 1) return null
  return `${value} may be ${value}% or ${Math.round(number * 10_000) / 100}%. Write it with its per cent sign`
}

/** ISO text, undefined where it is no day. */
function readDay(words: string): string | undefined {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words)
  const iso = british
    ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}`
    : words.slice(0, 10)
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}

/** What a return of teams calls the row of all of them. */
const wholeService = /^(whole service|all teams|all|total|service)$/i

/** Whether words are the name or reference of one of these measures. */
export const namesOneOf =
  (measures: readonly Pick<KnownMeasure, 'reference' | 'title'>[]) =>
  (words: string): boolean =>
    measures.some(({ reference, title }) => reference === words.trim().toUpperCase() || sameName(title, words))

const sameName = (one: string, other: string) => plain(one) === plain(other)
const plain = (words: string) => words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
