import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../../kernel/text.ts'

export const interests = { low: 'Low', medium: 'Medium', high: 'High' } as const
export type Interest = keyof typeof interests

export const stages = {
  launch: 'At launch',
  during: 'While it is under way',
  report: 'With the report',
  magazine: 'In the residents’ magazine',
} as const
export type Stage = keyof typeof stages
export const stageKeys = ['launch', 'during', 'report', 'magazine'] as const satisfies readonly Stage[]

/** One thing that is said: when in the life of the review, what and by which way, by when, by whom, and when it was done. */
export type PublicityStep = { stage: Stage; what: string; due: string; who: string; done: string }

/** While a review is under way the public hears of it every two months; the magazine follows the report within one (SCR-12). */
const monthsBetween = 2
const monthsToMagazine = 1

/** What a publicity plan still lacks, in sentences (G37, G39, SCR-12). Nothing of it stops anybody. */
export function publicityGaps(
  steps: readonly PublicityStep[],
  { interest, hasLead, hasLines }: { interest: Interest; hasLead: boolean; hasLines: boolean },
): string[] {
  const days = (stage: Stage) =>
    steps.flatMap((one) => (one.stage === stage ? [Temporal.PlainDate.from(one.due)] : [])).toSorted(earlier)
  const [launch] = days('launch')
  const [report] = days('report')
  const [magazine] = days('magazine')
  return [
    ...(launch ? [] : ['Nothing is said at the launch.']),
    ...(report ? [] : ['Nothing is said with the report.']),
    ...(magazine ? [] : ['Nothing goes into the residents’ magazine.']),
    ...(magazine && report && earlier(magazine, report.add({ months: monthsToMagazine })) > 0
      ? ['The magazine comes more than a month after the report (SCR-12).']
      : []),
    ...(launch && report ? silences([launch, ...days('during'), report]) : []),
    ...(hasLines ? [] : ['No media lines are agreed.']),
    ...(interest === 'high' && !hasLead ? ['Media interest is high, and nobody leads communications.'] : []),
  ]
}

/** Where more than two months pass without a word. */
function silences(days: readonly Temporal.PlainDate[]): string[] {
  const ordered = days.toSorted(earlier)
  return ordered.flatMap((from, at) => {
    const to = ordered[at + 1]
    if (!to || earlier(to, from.add({ months: monthsBetween })) <= 0) return []
    return [`More than two months pass without a word from ${formatDate(from)} to ${formatDate(to)} (SCR-12).`]
  })
}

const earlier = Temporal.PlainDate.compare
