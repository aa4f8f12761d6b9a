import type { Polarity } from './measure-words.ts'
import { type PeriodKind, periodWords } from './periods.ts'
import {
  type Finding,
  type Limits,
  limitsOf,
  type SpecialCauseSetting,
  specialCauses,
  usualRules,
} from './special-cause.ts'
import type { Dated } from './standing.ts'

/** What a finding means for the measure: up is not always good. */
export type Meaning = 'improvement' | 'concern' | 'change'
export type SaidFinding = { readonly words: string; readonly meaning: Meaning; readonly finding: Finding }
export type SaidSeries = {
  /** Undefined of fewer than two values. */
  readonly limits: Limits | undefined
  readonly findings: readonly SaidFinding[]
  /** The whole in one sentence, for the head of a chart and for a list. */
  readonly summary: string
}

/** What a series of one measure says, in words: which changes are more than chance, and which way they go (F17). */
export function saySeries(
  kind: PeriodKind,
  polarity: Polarity,
  values: readonly Dated[],
  setting: SpecialCauseSetting = usualRules,
): SaidSeries {
  const figures = values.map(({ value }) => value)
  const limits = limitsOf(figures)
  const findings = changesOf(figures, limits, specialCauses(figures, setting)).map((finding): SaidFinding => {
    const meaning = meaningOf(polarity, finding.way)
    return { finding, meaning, words: `${sentence(kind, values, finding)} ${meaningWords[meaning]}` }
  })
  return { limits, findings, summary: summaryOf(values.length, findings, setting) }
}

/**
 * Without where the series stood at first: a run from its very beginning, and what lies within it, changed from nothing that
 * is known. It is the other side of the change that came after, which is said.
 */
function changesOf(values: readonly number[], limits: Limits | undefined, all: readonly Finding[]): Finding[] {
  const fromTheStart = ({ from }: Finding) => values.slice(0, from).every((value) => value === limits?.median)
  const first = all.find((one) => one.rule === 'shift' && fromTheStart(one))
  return all.filter((one) => one.rule === 'trend' || !first || one.to > first.to)
}

/** Whether what a series says still goes on at its end. */
export const stillGoesOn = ({ finding }: SaidFinding, count: number): boolean => finding.to === count - 1

function summaryOf(count: number, findings: readonly SaidFinding[], { fewest }: SpecialCauseSetting): string {
  if (count < fewest) return `Too few values to tell change from chance: ${count} of the ${fewest} that it takes.`
  const now = findings.filter((one) => stillGoesOn(one, count))
  if (now.length > 0) return now.map(({ words }) => words).join(' ')
  if (findings.length === 0) return 'Nothing but the ups and downs that chance brings.'
  return 'Nothing now but the ups and downs that chance brings; there were changes before, listed below.'
}

function meaningOf(polarity: Polarity, way: Finding['way']): Meaning {
  if (polarity === 'neither') return 'change'
  return (way === 'up') === (polarity === 'higher') ? 'improvement' : 'concern'
}

const meaningWords: Readonly<Record<Meaning, string>> = {
  improvement: 'This is an improvement.',
  concern: 'This is a concern.',
  change: 'Ask whether this is good.',
}

function sentence(kind: PeriodKind, values: readonly Dated[], { rule, way, from, to }: Finding): string {
  const words = (at: number) => periodWords(kind, values[at]?.startsOn ?? '')
  const span = `From ${words(from)} to ${words(to)}`
  const count = `${to - from + 1} ${kind}s`
  const side = way === 'up' ? 'above' : 'below'
  if (rule === 'shift') return `${span}, ${count} on end, it was not once ${otherSide[way]} the median: a shift ${way}.`
  if (rule === 'trend') return `${span} it ${way === 'up' ? 'rose' : 'fell'} and never turned: a trend ${way}.`
  if (rule === 'outside') {
    const when = from === to ? capital(words(to)) : span
    return `${when} ${from === to ? 'is' : 'it was'} ${side} what chance would bring: outside the limits.`
  }
  return `${span} it was near the ${way === 'up' ? 'upper' : 'lower'} limit again and again, more than chance would bring.`
}

const otherSide = { up: 'below', down: 'above' } as const
const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
