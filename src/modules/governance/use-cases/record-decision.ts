import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { addReaders, changeRecord } from '../../../spine/records/index.ts'
import { faultsOfRecord } from '../rules/key-decisions/decision-record.ts'
import { type PlannedState, plannedKind } from '../store/planned-decision-kind.ts'
import { keptByActor } from './plan-decision.ts'

export type DecidedWords = Pick<
  PlannedState,
  | 'decided'
  | 'reasons'
  | 'alternatives'
  | 'interests'
  | 'dispensations'
  | 'published_on'
  | 'waived'
  | 'waiver_agreed_by'
  | 'waiver_reason'
> & { decided_on: string | null }

/**
 * Records what was decided, with reasons, alternatives and interests (KEY-5), or puts the record right. Late notice does
 * not stop it: what happened is written down, and the warning stays with it.
 */
export async function recordDecision(
  work: Work,
  reference: string,
  version: number,
  words: DecidedWords,
): Promise<void> {
  const before = await keptByActor(work, reference)
  if (before.state.status === 'withdrawn')
    throw new NotPossibleNow(`${before.reference} has been withdrawn, so nothing can be decided on it.`)
  const faults = {
    ...faultsOfRecord(words),
    ...faultsOfDays(words, work.clock.today().toString()),
    ...faultsOfWaiver(words),
  }
  if (Object.keys(faults).length > 0) throw new NotValid(faults)
  const state = { ...words, status: 'decided' as const }
  const deed = before.state.status === 'decided' ? 'changed the record of the decision' : 'recorded the decision'
  await changeRecord(work, plannedKind, before.id, { version, state }, { deed })
  // A decision that was never noticed is known to all from its publication.
  if (words.published_on) await addReaders(work, before.id, ['signed-in'])
}

function faultsOfDays({ decided_on, published_on }: DecidedWords, today: string): Record<string, string> {
  if (decided_on === null) return { decided_on: 'Enter the day on which it was decided' }
  if (decided_on > today) return { decided_on: 'That day has not come yet' }
  if (published_on !== null && published_on < decided_on)
    return { published_on: 'A decision cannot be published before it is taken' }
  return {}
}

/** Waiving call-in needs the scrutiny chair's agreement and a published reason (CALL-4). */
function faultsOfWaiver({ waived, waiver_agreed_by, waiver_reason }: DecidedWords): Record<string, string> {
  if (!waived) return {}
  return {
    ...(waiver_agreed_by === ''
      ? { waiver_agreed_by: 'Name the chair of scrutiny who agreed that it cannot wait' }
      : {}),
    ...(waiver_reason === '' ? { waiver_reason: 'Give the reason that is published' } : {}),
  }
}

/** Writes that scrutiny requires a report to council: it thinks that this should have been a key decision (KEY-6). */
export async function askForReport(work: Work, reference: string, version: number, why: string): Promise<void> {
  const { id } = await keptByActor(work, reference)
  const because = why.trim()
  if (because === '') throw new NotValid({ because: 'Say why scrutiny thinks that it was a key decision' })
  const state = { report_asked_on: work.clock.today().toString(), report_asked_because: because }
  await changeRecord(work, plannedKind, id, { version, state }, { deed: 'scrutiny required a report', reason: because })
}
