import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { linkRecords } from '../../../../spine/links/index.ts'
import { notify } from '../../../../spine/notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { type DirectionState, directionKind, type ThemeState, themeKind } from '../../store/following-kinds.ts'
import { inspectionKind } from '../../store/inspection-kind.ts'
import { themesOfDirection } from '../../store/read-following.ts'

const deed = 'keep what follows a report'

type Optional = 'address' | 'published_on' | 'reports'
export type DirectionWords = { title: string } & Pick<DirectionState, 'instrument' | 'issued_on' | 'clauses'> &
  Partial<Pick<DirectionState, Optional>>

/** Registers a direction or notice. One that supersedes another ends it on the day it was issued (INT-4). */
export async function registerDirection(
  work: Work,
  words: DirectionWords,
  inspectionReference: string | null,
  supersedes: string | null,
): Promise<string> {
  insist(work.actor, deed)
  const inspection = inspectionReference ? await readRecord(work, inspectionKind, inspectionReference) : null
  const before = supersedes ? await readRecord(work, directionKind, supersedes) : null
  if (before?.state.ended_on) throw new NotPossibleNow(`${before.reference} has ended, so nothing can take its place.`)
  const { title, ...rest } = words
  const state = {
    ...{ address: '', published_on: null, reports: [] },
    ...rest,
    ended_on: null,
    ended_words: '',
    inspection_id: inspection?.id ?? before?.state.inspection_id ?? null,
    supersedes_id: before?.id ?? null,
  }
  const made = await createRecord(
    work,
    directionKind,
    { title, ownerId: null, readers: serviceReaders, state },
    { deed: 'registered' },
  )
  if (inspection) await linkRecords(work, made.id, 'arises from', inspection.id)
  if (before) {
    await linkRecords(work, made.id, 'arises from', before.id)
    const ended = { ended_on: words.issued_on, ended_words: `Superseded by ${made.reference}.` }
    await changeRecord(
      work,
      directionKind,
      before.id,
      { version: before.version, state: ended },
      { deed: 'superseded' },
    )
  }
  await keepThemes(work, made.id, [], words.clauses)
  return made.reference
}

export type DirectionChange = DirectionWords & Pick<DirectionState, 'ended_on' | 'ended_words'>

/** Changes a direction or notice. Whoever answers for a clause from now on is told, and each new theme becomes work. */
export async function changeDirection(
  work: Work,
  reference: string,
  version: number,
  words: DirectionChange,
): Promise<void> {
  insist(work.actor, deed)
  const before = await readRecord(work, directionKind, reference)
  const { title, ...state } = words
  await changeRecord(work, directionKind, before.id, { version, title, state }, { deed: 'changed' })
  await keepThemes(work, before.id, before.state.clauses, words.clauses)
}

/** A record for every theme that the clauses name and that has none yet; and whoever newly answers for a clause is told. */
async function keepThemes(
  work: Work,
  directionId: string,
  before: DirectionState['clauses'],
  clauses: DirectionState['clauses'],
): Promise<void> {
  const there = new Set((await themesOfDirection(work, directionId)).map(({ state }) => state.name))
  const named = new Set(clauses.map(({ theme }) => theme.trim()).filter((name) => name !== '' && !there.has(name)))
  for (const name of named) {
    const state = { direction_id: directionId, name, aim: '' }
    const theme = { title: name, ownerId: null, readers: serviceReaders, state }
    const made = await createRecord(work, themeKind, theme, { deed: 'took up' })
    await linkRecords(work, made.id, 'arises from', directionId)
  }
  const known = new Set(before.map(({ owner }) => owner))
  const told = new Set(clauses.map(({ owner }) => owner).filter((owner) => owner !== '' && !known.has(owner)))
  const { reference } = await readDirectionById(work, directionId)
  await notify(work, [...told], {
    recordId: directionId,
    deed: 'answer for a clause',
    what: `You answer for a clause of ${reference}`,
    why: 'You were named for it in a direction or notice.',
    href: directionKind.path(reference),
  })
}

async function readDirectionById(work: Work, id: string): Promise<{ reference: string; title: string }> {
  return work.tx.selectFrom('record').select(['reference', 'title']).where('id', '=', id).executeTakeFirstOrThrow()
}

/** A theme with the direction that it is of, and the clauses that make it up. */
export async function readTheme(work: Work, reference: string) {
  const theme = await readRecord(work, themeKind, reference)
  const direction = await readRecord(
    work,
    directionKind,
    (await readDirectionById(work, theme.state.direction_id)).reference,
  )
  const clauses = direction.state.clauses.filter((clause) => clause.theme.trim() === theme.state.name)
  return { theme, direction, clauses }
}

/** Changes what a theme is to bring about, and who answers for it. A new owner is told. */
export async function changeTheme(
  work: Work,
  reference: string,
  version: number,
  words: Pick<ThemeState, 'aim'> & { ownerId: string | null },
): Promise<StoredRecord<ThemeState>> {
  insist(work.actor, deed)
  const before = await readRecord(work, themeKind, reference)
  const { ownerId, aim } = words
  const after = await changeRecord(
    work,
    themeKind,
    before.id,
    { version, ownerId, state: { aim } },
    { deed: 'changed' },
  )
  if (ownerId && ownerId !== before.ownerId)
    await notify(work, [ownerId], {
      recordId: before.id,
      deed: 'answer for a theme',
      what: `${before.reference} is yours to lead`,
      why: 'You were named as the owner of a theme of a direction or notice.',
      href: themeKind.path(before.reference),
    })
  return after
}

/** What of scrutiny's a theme can be joined to: a meeting, a paper, a decision’s meeting, a risk. */
const joinable = ['MTG', 'PAP', 'FND', 'SRC', 'RSK', 'AFI']

/** Joins what scrutiny made of it: a meeting or paper that considered it, or another record that it answers (D13). */
export async function joinToTheme(work: Work, reference: string, typed: string): Promise<string> {
  insist(work.actor, deed)
  const theme = await readRecord(work, themeKind, reference)
  const wanted = typed.trim().toUpperCase()
  const found = await work.tx
    .selectFrom('record')
    .select(['id', 'kind', 'reference'])
    .where('reference', '=', wanted)
    .where('kind', 'in', joinable)
    .executeTakeFirst()
  if (!found)
    throw new NotValid({ other: `There is no meeting, paper or other record ${wanted || 'without a reference'}` })
  if (found.kind === 'MTG' || found.kind === 'PAP') await linkRecords(work, found.id, 'considered', theme.id)
  else await linkRecords(work, theme.id, 'answers', found.id)
  return found.reference
}
