import { Temporal } from 'temporal-polyfill'
import { formatDate, plural } from '../../../../kernel/text.ts'

export const factOutcomes = ['put right', 'left as it is'] as const
export type FactOutcome = (typeof factOutcomes)[number]

/** The days of a report's life, as ISO text or null, and how much of it waits. */
export type ReportDays = {
  sentOn: string | null
  dueOn: string | null
  backOn: string | null
  uncheckedBecause: string
  agreedOn: string | null
  /** Points of fact that nobody has decided. */
  openFacts: number
  findings: number
  /** Whether it says something else than the draft that members agreed. */
  changed: boolean
}

export type ReportStanding = {
  word: 'Drafted' | 'Facts being checked' | 'Facts checked' | 'Agreed' | 'Changed since it was agreed'
  tone: 'blue' | 'amber' | 'green' | 'red'
  /** What members still want before they can agree it; empty when they can. */
  wants: readonly string[]
  /** A sentence on where it stands. */
  why: string
}

const day = (iso: string) => formatDate(Temporal.PlainDate.from(iso))

/**
 * Where a report stands (G41): whoever is written about sees its facts before members agree it, or there is a reason why not, and
 * each point they raised has been decided. `today` is the day of the question, in London.
 */
export function reportStanding(report: ReportDays, today: Temporal.PlainDate): ReportStanding {
  const { sentOn, dueOn, backOn, agreedOn, openFacts, changed } = report
  const wants = wantsOf(report)
  if (agreedOn && !changed)
    return { word: 'Agreed', tone: 'green', wants, why: `Members agreed it on ${day(agreedOn)}.` }
  if (agreedOn) {
    const why = `Members agreed it on ${day(agreedOn)}. It says something else since, and is to be agreed anew.`
    return { word: 'Changed since it was agreed', tone: 'red', wants, why }
  }
  if (sentOn && !backOn) {
    const late = dueOn !== null && dueOn < today.toString()
    const by = dueOn ? `, and wanted back by ${day(dueOn)}${late ? ', which has passed' : ''}` : ''
    const why = `Sent on ${day(sentOn)} so that its facts are checked${by}.`
    return { word: 'Facts being checked', tone: late ? 'red' : 'amber', wants, why }
  }
  if (backOn) {
    const open = openFacts > 0 ? `${plural(openFacts, 'point')} of fact to decide.` : 'No point of fact is open.'
    return { word: 'Facts checked', tone: 'blue', wants, why: `Back on ${day(backOn)}. ${open}` }
  }
  return { word: 'Drafted', tone: 'blue', wants, why: 'Nobody has been asked yet to check its facts.' }
}

function wantsOf({ sentOn, backOn, uncheckedBecause, openFacts, findings }: ReportDays): string[] {
  return [
    ...(findings === 0 ? ['a finding: there is nothing to report yet'] : []),
    ...(sentOn === null && uncheckedBecause === ''
      ? ['its facts checked by whoever it is about, or the reason why not']
      : []),
    ...(sentOn !== null && backOn === null ? ['the check of its facts to come back'] : []),
    ...(openFacts > 0 ? [`a decision on ${plural(openFacts, 'point')} of fact`] : []),
  ]
}
