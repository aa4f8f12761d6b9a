import { sql } from 'kysely'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { inSystemRead, insist, instantOf, type Work } from '../../access/index.ts'
import { notify } from '../../notifications/index.ts'
import { changeRecord, readRecord } from '../../records/index.ts'
import { nextStandings } from '../rules/concern-words.ts'
import { concernKind } from '../store/concern-kind.ts'
import { lookAtConcern } from './flag-concern.ts'

/**
 * A lead keeps a restriction or lifts it, with the reason. Lifted, whoever could read the text before reads it again, unless another
 * concern holds it. What had been published stays withdrawn: whoever publishes it looks first. Whoever flagged it is told.
 */
export async function decideConcern(
  work: Work,
  reference: string,
  { version, standing, words }: { version: number; standing: 'kept' | 'lifted'; words: string },
): Promise<void> {
  insist(work.actor, 'decide on a concern')
  const concern = await readRecord(work, concernKind, reference)
  if (!nextStandings[concern.state.standing].includes(standing))
    throw new NotPossibleNow(`${concern.reference} is ${concern.state.standing} already.`)
  const reason = words.trim()
  if (reason === '') throw new NotValid({ words: 'Say why: whoever flagged it will read it' })
  const decided = { decided_words: reason, decided_by: work.actor.person, decided_on: work.clock.today().toString() }
  const deed = standing === 'kept' ? 'kept the restriction' : 'lifted the restriction'
  await changeRecord(work, concernKind, concern.id, { version, state: { standing, ...decided } }, { deed, reason })
  await inSystemRead(work, 'decide on a restriction', async (system) => {
    if (standing === 'lifted') await lift(system, concern.id)
    await system.tx
      .updateTable('notification')
      .set({ done_at: instantOf(system) })
      .where('deed', '=', `${lookAtConcern} ${concern.reference}`)
      .where('done_at', 'is', null)
      .execute()
  })
  await notify(work, [concern.state.flagged_by], {
    recordId: concern.id,
    deed: 'read what became of a concern',
    what: `${concern.reference}: a safeguarding lead has ${deed}`,
    why: 'You flagged it.',
    href: concernKind.path(concern.reference),
  })
}

async function lift(system: Work, concernId: string): Promise<void> {
  const targets = await system.tx
    .deleteFrom('restricted_text')
    .where('concern_id', '=', concernId)
    .returning(['target_id as id', 'is_record as isRecord'])
    .execute()
  for (const { id, isRecord } of targets)
    if (isRecord) await sql`select access.open_record(${id}::uuid)`.execute(system.tx)
}
