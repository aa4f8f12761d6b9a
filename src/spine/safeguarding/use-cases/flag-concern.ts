import { sql } from 'kysely'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { inSystemRead, insist, instantOf, type Work } from '../../access/index.ts'
import { queueMail } from '../../mail/index.ts'
import { notify } from '../../notifications/index.ts'
import { createRecord } from '../../records/index.ts'
import { concernKind } from '../store/concern-kind.ts'
import { whoIsAlerted } from '../store/safeguarding-leads.ts'
import { type Flagged, type FoundText, findFlagged } from './what-is-flagged.ts'

/** What waits for safeguarding leads, by this name. */
export const lookAtConcern = 'look at a safeguarding concern'

/**
 * Flags a text because a child may be at risk. In one transaction: it is shut to everybody but safeguarding leads, what the public
 * could read of its record is withdrawn, and the leads are told here and by e-mail. Gives the concern's reference.
 */
export async function flagConcern(work: Work, flagged: Flagged, why: string): Promise<string> {
  insist(work.actor, 'flag a concern')
  const { person } = work.actor
  if (person === null) throw new NotPossibleNow('Only a person can flag a text.')
  const found = await findFlagged(work, flagged)
  const reason = why.trim()
  if (reason === '') throw new NotValid({ why: 'Say what worries you, in a sentence' })
  const decided = { decided_words: '', decided_by: null, decided_on: null }
  const state = { about_id: found.aboutId, what: found.what, why: reason, standing: 'open' as const, ...decided }
  const title = `Concern about ${found.name}`
  const readers = ['role:safeguarding-lead']
  const given = { title, ownerId: person, readers, state: { ...state, flagged_by: person } }
  const made = await createRecord(work, concernKind, given, { deed: 'flagged' })
  await inSystemRead(work, 'restrict a text', async (system) => {
    await keep(system, made.id, found)
    await withdrawWhatIsPublic(system, found.aboutId, person)
  })
  await alertLeads(work, made)
  return made.reference
}

async function keep(system: Work, concernId: string, { words, targets }: FoundText): Promise<void> {
  await system.tx.insertInto('concern_text').values({ concern_id: concernId, words }).execute()
  await system.tx
    .insertInto('restricted_text')
    .values(targets.map(({ id, isRecord }) => ({ concern_id: concernId, target_id: id, is_record: isRecord })))
    .execute()
  for (const { id, isRecord } of targets)
    if (isRecord) await sql`select access.restrict_record(${id}::uuid)`.execute(system.tx)
}

async function withdrawWhatIsPublic(system: Work, sourceId: string, person: string): Promise<void> {
  await system.tx
    .updateTable('publication')
    .set({
      withdrawn_at: instantOf(system),
      withdrawn_by: person,
      withdrawn_reason: 'It is being looked at again before anybody reads on.',
    })
    .where('source_id', '=', sourceId)
    .where('withdrawn_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
}

/** By notification and by e-mail. Neither says a word of what was flagged, nor which record it was. */
async function alertLeads(work: Work, made: { id: string; reference: string }): Promise<void> {
  const leads = await whoIsAlerted(work)
  const href = concernKind.path(made.reference)
  await notify(
    work,
    leads.map(({ id }) => id),
    {
      recordId: null,
      deed: `${lookAtConcern} ${made.reference}`,
      what: `${made.reference}: a text was flagged because a child may be at risk`,
      why: 'It is shut to everybody else until a safeguarding lead has looked at it.',
      href,
    },
  )
  for (const { id, email } of leads) {
    if (email === '' || id === work.actor.person) continue
    await queueMail(work, {
      personId: id,
      to: email,
      subject: 'A safeguarding concern waits for you in Sightline',
      words: [
        `${made.reference} was flagged because a child may be at risk. The text is shut to everybody but safeguarding leads.`,
        '',
        `Sign in to Sightline and open ${href} to read it and decide.`,
      ].join('\n'),
    })
  }
}
