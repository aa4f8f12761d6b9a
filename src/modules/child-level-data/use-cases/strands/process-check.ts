import { NotValid } from '../../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { type ProcessCheckState, processCheckKind } from '../../store/strand-kinds.ts'

/** Sets out a procedure step by step, to be checked against what staff do (F16). */
export async function setOutProcess(
  work: Work,
  asked: { procedure: string; teamId: string | null; steps: readonly string[] },
): Promise<{ reference: string }> {
  insist(work.actor, 'check a team’s data')
  const wrong: Record<string, string> = {}
  if (asked.procedure.trim() === '') wrong['procedure'] = 'Name the procedure'
  if (asked.steps.length === 0) wrong['steps'] = 'Enter the steps, one on each line'
  if (Object.keys(wrong).length > 0) throw new NotValid(wrong)
  const steps = asked.steps.map((words) => ({ words, followed: 0, of: 0, note: '' }))
  const state = { procedure: asked.procedure.trim(), team_id: asked.teamId, checked_on: null, steps, conclusion: '' }
  const record = { title: asked.procedure.trim(), ownerId: work.actor.person, readers: serviceReaders, state }
  return createRecord(work, processCheckKind, record, { deed: 'set out' })
}

export type ProcessFound = {
  version: number
  counts: readonly { followed: number; of: number; note: string }[]
  conclusion: string
}

/** Says how many of the cases looked at followed each step. What was not followed is a deviation. */
export async function sayFollowed(
  work: Work,
  reference: string,
  found: ProcessFound,
): Promise<StoredRecord<ProcessCheckState>> {
  const check = await readRecord(work, processCheckKind, reference)
  insist(work.actor, 'check a team’s data')
  const wrong: Record<string, string> = {}
  const steps = check.state.steps.map((step, place) => {
    const { followed = 0, of = 0, note = '' } = found.counts[place] ?? {}
    if (!Number.isInteger(followed) || !Number.isInteger(of) || followed < 0 || of < followed)
      wrong[`followed-${place}`] = `Step ${place + 1}: enter how many followed it, and of how many`
    return { words: step.words, followed, of, note: note.trim() }
  })
  if (Object.keys(wrong).length > 0) throw new NotValid(wrong)
  const state = { steps, conclusion: found.conclusion.trim(), checked_on: work.clock.today().toString() }
  return changeRecord(work, processCheckKind, check.id, { version: found.version, state }, { deed: 'checked' })
}

/** How many cases departed from the procedure, step by step, added up. */
export const deviations = (steps: ProcessCheckState['steps']): number =>
  steps.reduce((sum, { followed, of }) => sum + of - followed, 0)
