import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { insist, instantOf, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { doneWith, notify } from '../../../spine/notifications/index.ts'
import { addReaders, changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { faultsOfBulletin, urgentItems } from '../rules/members/bulletin.ts'
import { type BulletinState, bulletinKind } from '../store/bulletin-kind.ts'
import { listPlanned } from '../store/list-planned.ts'
import { councillors, lastIssued, readersOf } from '../store/read-bulletins.ts'

export const readIt = 'read the bulletin'

/** Begins a bulletin with the urgent decisions since the last: members are told of those without asking. */
export async function beginBulletin(work: Work): Promise<string> {
  insist(work.actor, 'write a bulletin')
  const query = { status: 'decided', sort: 'when', direction: 'ascending', offset: 0, most: 10_000 } as const
  const decided = (await listPlanned(work, query)).rows.flatMap((row) =>
    row.decided_on
      ? [{ ...row, decided_on: row.decided_on, why: row.waiver_reason || row.urgent_reasons || row.impracticable }]
      : [],
  )
  const made = await createRecord(
    work,
    bulletinKind,
    {
      title: `Members’ bulletin, ${formatDate(work.clock.today())}`,
      ownerId: null,
      readers: serviceReaders,
      state: { intro: '', items: urgentItems(decided, await lastIssued(work)), status: 'draft', issued_on: null },
    },
    { deed: 'began' },
  )
  return made.reference
}

/** Writes what stands in a bulletin until it is issued. */
export async function writeBulletin(
  work: Work,
  reference: string,
  version: number,
  words: { title: string } & Pick<BulletinState, 'intro' | 'items'>,
): Promise<void> {
  insist(work.actor, 'write a bulletin')
  const { id, state } = await readRecord(work, bulletinKind, reference)
  if (state.status === 'issued') throw new NotPossibleNow(`${reference} has gone to members and no longer changes.`)
  const { title, ...rest } = words
  if (title === '') throw new NotValid({ title: 'Give it a title' })
  await changeRecord(work, bulletinKind, id, { version, title, state: rest }, { deed: 'changed' })
}

/** Sends it to every councillor of today: each finds it waiting until they say that they have read it. Returns how many. */
export async function issueBulletin(work: Work, reference: string, version: number): Promise<number> {
  insist(work.actor, 'write a bulletin')
  const { id, title, state } = await readRecord(work, bulletinKind, reference)
  if (state.status === 'issued') throw new NotPossibleNow(`${reference} has gone to members already.`)
  const faults = faultsOfBulletin(state.items)
  if (faults.length > 0) throw new NotPossibleNow(`It cannot be issued yet. ${faults.join(' ')}`)
  const change = { status: 'issued' as const, issued_on: work.clock.today().toString() }
  await changeRecord(work, bulletinKind, id, { version, state: change }, { deed: 'issued' })
  await addReaders(work, id, ['role:councillor'])
  const people = await councillors(work)
  if (people.length > 0) {
    const rows = people.map((person_id) => ({ bulletin_id: id, person_id, acknowledged_at: null }))
    await work.tx.insertInto('bulletin_reader').values(rows).execute()
  }
  await tell(work, { id, reference, title }, people)
  return people.length
}

/** A member says that they have read it. */
export async function acknowledgeBulletin(work: Work, reference: string): Promise<void> {
  const { id } = await readRecord(work, bulletinKind, reference)
  const person = work.actor.person
  if (person === null) return
  const result = await work.tx
    .updateTable('bulletin_reader')
    .set({ acknowledged_at: instantOf(work) })
    .where('bulletin_id', '=', id)
    .where('person_id', '=', person)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n)
    throw new NotPossibleNow('This bulletin was not sent to you, or you have said that you read it.')
  await doneWith(work, id, [person], readIt)
}

/** Reminds whoever has not said so yet. Returns how many. */
export async function remindOfBulletin(work: Work, reference: string): Promise<number> {
  insist(work.actor, 'write a bulletin')
  const { id, title } = await readRecord(work, bulletinKind, reference)
  const people = (await readersOf(work, id)).filter(({ acknowledgedAt }) => !acknowledgedAt)
  await doneWith(
    work,
    id,
    people.map(({ personId }) => personId),
    readIt,
  )
  await tell(
    work,
    { id, reference, title },
    people.map(({ personId }) => personId),
  )
  return people.length
}

const tell = (work: Work, bulletin: { id: string; reference: string; title: string }, people: readonly string[]) =>
  notify(work, people, {
    recordId: bulletin.id,
    deed: readIt,
    what: `${bulletin.title}: read it`,
    why: 'It goes to every councillor. Say that you have read it.',
    href: bulletinKind.path(bulletin.reference),
  })
