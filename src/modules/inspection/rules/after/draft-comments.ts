import type { Temporal } from 'temporal-polyfill'
import type { HolidayCalendar } from '../../../../kernel/calendar.ts'
import { nthWorkingDayAfter } from '../../../../kernel/working-days.ts'

/** What a comment on a draft is about: only the first is what the inspectorate asked for (ILACS-T12). */
export const commentKinds = ['factual', 'emphasis', 'tone'] as const

/** A comment, as typed. */
export interface DraftComment {
  page: string
  paragraph: string
  kind: string
  says: string
  correction: string
  evidence: string
  answer: string
}

/** The last day for comments, counted from the day the draft came (ILACS-T12). */
export function commentsDue(
  received: Temporal.PlainDate,
  workingDays: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate {
  return nthWorkingDayAfter(received, workingDays, calendar)
}

/** What is missing before comments go out: a factual one needs its evidence and its place. */
export function faultsOfComments(comments: readonly DraftComment[]): string[] {
  return comments.flatMap((comment, at) => {
    const place = `Comment ${at + 1}`
    const faults: string[] = []
    if (comment.page === '' && comment.paragraph === '')
      faults.push(`${place} does not say which page or paragraph it is about.`)
    if (comment.kind === 'factual' && comment.evidence === '')
      faults.push(`${place} is about a fact and has no evidence.`)
    if (comment.correction === '') faults.push(`${place} does not say what should stand instead.`)
    return faults
  })
}
