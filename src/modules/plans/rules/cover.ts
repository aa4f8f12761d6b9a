import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../kernel/text.ts'

/** Cover that was tested longer ago than this is to be tested again (A22; strength P: no law or guidance sets a time). */
const holdsForYears = 1

/** Why the cover of a stream that has a trained deputy is not proved, and how serious that is; null where it is. */
export function coverFault(
  testedOn: string | null,
  today: Temporal.PlainDate,
): { reason: string; severity: 'low' | 'medium' } | null {
  if (testedOn === null) {
    return { severity: 'medium', reason: 'It has a trained deputy, whose cover has never been tested.' }
  }
  const tested = Temporal.PlainDate.from(testedOn)
  if (Temporal.PlainDate.compare(tested.add({ years: holdsForYears }), today) >= 0) return null
  return { severity: 'low', reason: `Its cover was last tested over a year ago, on ${formatDate(tested)}.` }
}

/** Somebody marked as a trained deputy, by who or what they are. */
type Deputy = { capacity: string; trained?: boolean | undefined; personId?: string | null; postId?: string | null }

/** Whether what was tested still says something: one of those who were trained deputies then is one now. */
export function coverStands(before: readonly Deputy[], after: readonly Deputy[]): boolean {
  const then = new Set(trainedDeputies(before))
  return trainedDeputies(after).some((one) => then.has(one))
}

/** The trained deputies, each by the post where it is the post, else the person. */
export const trainedDeputies = (leads: readonly Deputy[]): string[] =>
  leads.flatMap(({ capacity, trained, personId, postId }) =>
    capacity === 'deputy' && trained ? [postId ?? personId ?? ''] : [],
  )
