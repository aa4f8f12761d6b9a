import { inSystemRead, type Work } from '../access/index.ts'
import { doneWith, notify, seenBy, waitsAgain } from '../notifications/index.ts'
import { type Capacity, type Lead, leadsOf } from '../people/index.ts'

/** What is led, as it is told: "ACT-12", and where it is. */
export type ToldOf = { id: string; what: string; href: string }

/** What waits for whoever is given an action, as notifications name it. */
export const leadAction = 'lead an action'

/** How many new actions are told in one line on Home, and the way to them. */
export const leadsTogether = {
  deed: leadAction,
  says: (count: number) => `${count} actions are yours to lead`,
  href: '/actions/mine',
}

const given: Record<Capacity, { what: (of: string) => string; why: string }> = {
  lead: { what: (of) => `${of} is yours to lead`, why: 'You were named as its lead.' },
  'co-lead': { what: (of) => `${of} is yours to lead with others`, why: 'You were named as one of its leads.' },
  deputy: { what: (of) => `You deputise for whoever leads ${of}`, why: 'You were named as its deputy.' },
}

/** Whoever leads a record today, by person; read as the system, since what somebody else leads is not always the doer's to see. */
export async function whoLeads(work: Work, id: string): Promise<Lead[]> {
  const found = await inSystemRead(work, 'who leads it', (system) => leadsOf(system, [id], work.clock.today()))
  return found.get(id) ?? []
}

/**
 * Tells those who lead a record now and did not before, and no longer asks those who did and do not. In the transaction
 * that gave it to them. Contacts are told of nothing: they cannot sign in to see it.
 */
export async function tellLeads(work: Work, told: ToldOf, deed: string, before: readonly Lead[]): Promise<void> {
  const now = await noLongerAsked(work, told.id, deed, before)
  const begun = now.filter((one) => !one.nobody && !before.some(({ personId }) => personId === one.personId))
  const withAccount = await whoSignIn(
    work,
    begun.flatMap(({ personId }) => (personId === null ? [] : [personId])),
  )
  for (const { personId, capacity } of begun) {
    if (personId === null || !withAccount.has(personId)) continue
    const { what, why } = given[capacity]
    await notify(work, [personId], { recordId: told.id, deed, what: what(told.what), why, href: told.href })
  }
}

/** After an undo: whoever leads it again is asked as they were before it was taken from them, and is not told anew. */
export async function askLeadsAgain(work: Work, id: string, deed: string, before: readonly Lead[]): Promise<void> {
  const now = await noLongerAsked(work, id, deed, before)
  for (const { personId } of now) {
    if (personId === null || before.some((one) => one.personId === personId)) continue
    await waitsAgain(work, id, personId, deed)
  }
}

/** Takes from those who lead it no longer what waits for them; gives those who lead it now. */
async function noLongerAsked(work: Work, id: string, deed: string, before: readonly Lead[]): Promise<Lead[]> {
  const now = await whoLeads(work, id)
  const gone = before.flatMap(({ personId }) =>
    personId !== null && !now.some((one) => one.personId === personId) ? [personId] : [],
  )
  await doneWith(work, id, gone, deed)
  return now
}

/** An action as it is told to its leads. */
export const actionTold = ({ id, reference }: { id: string; reference: string }): ToldOf => ({
  id,
  what: reference,
  href: `/actions/${reference}`,
})

/** The doer has taken an action up, for themselves and for whom they act: it no longer waits as new. */
export const takenUp = (work: Work, actionId: string): Promise<void> =>
  seenBy(work, actionId, [work.actor.person, work.actor.actingFor], leadAction)

async function whoSignIn(work: Work, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await inSystemRead(work, 'who has an account', (system) =>
    system.tx.selectFrom('account').select('person_id').where('person_id', 'in', personIds).execute(),
  )
  return new Set(rows.map(({ person_id }) => person_id))
}
