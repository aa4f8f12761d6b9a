import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { changeRecord, createRecord, readRecord } from '../../../spine/records/index.ts'
import { type BriefingState, briefingKind } from '../store/briefing-kind.ts'

/** Every councillor reads a briefing, whichever committee they sit on. */
const readers = [...serviceReaders, 'role:scrutiny-officer', 'role:councillor']

export type BriefingWords = Pick<BriefingState, 'subject' | 'words' | 'check_by'> & {
  title: string
  /** Who is asked whether it is still current. */
  ownerId: string | null
}

/** Puts a note into the library, as its first edition (K07). */
export async function addBriefing(work: Work, { title, ownerId, ...words }: BriefingWords): Promise<string> {
  insist(work.actor, 'keep members’ learning')
  const today = work.clock.today().toString()
  refuseFaults({ title, ...words }, today)
  const state = { ...words, edition: 1, dated_on: today, checked_on: today, withdrawn_because: '' }
  const made = await createRecord(work, briefingKind, { title, ownerId, readers, state }, { deed: 'added' })
  await keepEdition(work, made.id, 1, { title, words: words.words }, today)
  return made.reference
}

/** Writes the next edition; what the last one said is kept. Where only its keeper or day changes it is the same edition. */
export async function reviseBriefing(
  work: Work,
  reference: string,
  version: number,
  { title, ownerId, ...words }: BriefingWords,
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const before = await readRecord(work, briefingKind, reference)
  const today = work.clock.today().toString()
  refuseFaults({ title, ...words }, today)
  if (before.state.withdrawn_because !== '') throw new NotPossibleNow(`${reference} was withdrawn.`)
  const anew = words.words !== before.state.words || title !== before.title
  const edition = before.state.edition + (anew ? 1 : 0)
  const dated = anew ? { edition, dated_on: today, checked_on: today } : {}
  const said = { deed: anew ? `wrote edition ${edition}` : 'changed' }
  await changeRecord(work, briefingKind, before.id, { version, title, ownerId, state: { ...words, ...dated } }, said)
  if (anew) await keepEdition(work, before.id, edition, { title, words: words.words }, today)
}

/** Says of a note that it is still current until a later day, or withdraws it with the reason. */
export async function checkBriefing(
  work: Work,
  reference: string,
  version: number,
  { check_by, because }: { check_by: string; because: string },
): Promise<void> {
  insist(work.actor, 'keep members’ learning')
  const { id, state } = await readRecord(work, briefingKind, reference)
  const today = work.clock.today().toString()
  if (state.withdrawn_because !== '') throw new NotPossibleNow(`${reference} was withdrawn.`)
  if (because !== '') {
    const said = { deed: 'withdrew', reason: because }
    await changeRecord(work, briefingKind, id, { version, state: { withdrawn_because: because } }, said)
    return
  }
  if (check_by <= today) throw new NotValid({ check_by: 'Say until which day it is current, or why it is withdrawn' })
  const change = { check_by, checked_on: today }
  await changeRecord(work, briefingKind, id, { version, state: change }, { deed: 'said it is still current' })
}

function refuseFaults(words: Omit<BriefingWords, 'ownerId'>, today: string): void {
  const found = {
    ...(words.title === '' ? { title: 'Give it a title' } : {}),
    ...(words.words === '' ? { words: 'Write the note' } : {}),
    ...(words.check_by === '' ? { check_by: 'Say by when somebody looks whether it is still current' } : {}),
    ...(words.check_by !== '' && words.check_by <= today ? { check_by: 'Choose a day to come' } : {}),
  }
  if (Object.keys(found).length > 0) throw new NotValid(found)
}

async function keepEdition(
  work: Work,
  briefing_id: string,
  edition: number,
  words: { title: string; words: string },
  dated_on: string,
): Promise<void> {
  await work.tx
    .insertInto('briefing_edition')
    .values({ briefing_id, edition, ...words, dated_on })
    .execute()
}
