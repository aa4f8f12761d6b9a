import { NotFound } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, createRecord, readRecord } from '../../records/index.ts'
import { bodyKind, bodySorts, organisationKind, organisationSorts, postKind, teamKind } from '../kinds.ts'

/** What forms ask of a post, a team, a body or an organisation; a field that a kind does not have is left empty. */
export type GroupWords = {
  name: string
  /** What sort of body or organisation it is. */
  sort: string
  meets: string
  /** The reference of the team's organisation, the post's team, or the body or organisation that came before. */
  belongsTo: string
  predecessor: string
}

export type GroupFolder = 'posts' | 'teams' | 'bodies' | 'organisations'
const readers = ['signed-in']

async function idOf(work: Work, reference: string): Promise<string | null> {
  if (reference === '') return null
  const row = await work.tx.selectFrom('record').select('id').where('reference', '=', reference).executeTakeFirst()
  return row?.id ?? null
}

/** The state of each kind as its form says it. */
const states = {
  posts: async (work: Work, words: GroupWords) => ({ team_id: await idOf(work, words.belongsTo) }),
  teams: async (work: Work, words: GroupWords) => {
    const organisation = await idOf(work, words.belongsTo)
    if (organisation === null) throw new NotFound('That organisation')
    return { organisation_id: organisation }
  },
  bodies: async (work: Work, words: GroupWords) => ({
    kind_of: bodySorts.find((sort) => sort === words.sort) ?? ('working group' as const),
    meets: words.meets,
    predecessor_id: await idOf(work, words.predecessor),
  }),
  organisations: async (work: Work, words: GroupWords) => ({
    kind_of: organisationSorts.find((sort) => sort === words.sort) ?? ('other' as const),
    predecessor_id: await idOf(work, words.predecessor),
  }),
}

/** Adds a post, team, body or organisation. Returns its reference. */
export async function addGroup(work: Work, folder: GroupFolder, words: GroupWords): Promise<string> {
  insist(work.actor, 'keep people')
  const given = { title: words.name, ownerId: null, readers }
  const said = { deed: 'added' }
  if (folder === 'posts') {
    return (await createRecord(work, postKind, { ...given, state: await states.posts(work, words) }, said)).reference
  }
  if (folder === 'teams') {
    return (await createRecord(work, teamKind, { ...given, state: await states.teams(work, words) }, said)).reference
  }
  if (folder === 'bodies') {
    return (await createRecord(work, bodyKind, { ...given, state: await states.bodies(work, words) }, said)).reference
  }
  const state = await states.organisations(work, words)
  return (await createRecord(work, organisationKind, { ...given, state }, said)).reference
}

/** Changes one. `version` is the one the doer had before them. */
export async function changeGroup(
  work: Work,
  folder: GroupFolder,
  reference: string,
  version: number,
  words: GroupWords,
): Promise<void> {
  insist(work.actor, 'keep people')
  const said = { deed: 'changed' }
  const given = { version, title: words.name }
  if (folder === 'posts') {
    const { id } = await readRecord(work, postKind, reference)
    await changeRecord(work, postKind, id, { ...given, state: await states.posts(work, words) }, said)
  } else if (folder === 'teams') {
    const { id } = await readRecord(work, teamKind, reference)
    await changeRecord(work, teamKind, id, { ...given, state: await states.teams(work, words) }, said)
  } else if (folder === 'bodies') {
    const { id } = await readRecord(work, bodyKind, reference)
    await changeRecord(work, bodyKind, id, { ...given, state: await states.bodies(work, words) }, said)
  } else {
    const { id } = await readRecord(work, organisationKind, reference)
    await changeRecord(work, organisationKind, id, { ...given, state: await states.organisations(work, words) }, said)
  }
}
