import type { Work } from '../../access/index.ts'
import { addOrganisation, addPost, addTeam } from '../register-people.ts'

/** Finds the organisation, team or post of a name, or adds it. Ids. */
export type Places = {
  organisation: (name: string) => Promise<string>
  team: (name: string, organisationId: string) => Promise<string>
  /** A post of this title in the team; with no team given, the first of the title in the organisation or in no team. */
  post: (
    title: string,
    teamId: string | null,
    organisationId: string | null,
  ) => Promise<{ id: string; teamId: string | null }>
}

/** The places there are, read once, to which an import may add. */
export async function placesOf(work: Work): Promise<Places> {
  const records = await work.tx
    .selectFrom('record as r')
    .leftJoin('team as t', 't.id', 'r.id')
    .leftJoin('post as p', 'p.id', 'r.id')
    .select(['r.id', 'r.kind', 'r.title', 't.organisation_id as organisationId', 'p.team_id as teamId'])
    .where('r.kind', 'in', ['ORG', 'TEAM', 'POST'])
    .orderBy('r.number')
    .execute()
  const of = (kind: string, name: string) => records.filter((one) => one.kind === kind && key(one.title) === key(name))
  const keep = (kind: string, title: string, id: string, organisationId: string | null, teamId: string | null) => {
    records.push({ id, kind, title, organisationId, teamId })
    return id
  }
  return {
    organisation: async (name) =>
      of('ORG', name)[0]?.id ?? keep('ORG', name, (await addOrganisation(work, name, 'other')).id, null, null),
    team: async (name, organisationId) =>
      of('TEAM', name).find((one) => one.organisationId === organisationId)?.id ??
      keep('TEAM', name, (await addTeam(work, name, organisationId)).id, organisationId, null),
    post: async (title, teamId, organisationId) => {
      const near = (id: string | null) =>
        id === null || records.some((one) => one.id === id && one.organisationId === organisationId)
      const found = of('POST', title).find((one) => (teamId === null ? near(one.teamId) : one.teamId === teamId))
      if (found) return { id: found.id, teamId: found.teamId }
      return { id: keep('POST', title, (await addPost(work, title, teamId)).id, null, teamId), teamId }
    },
  }
}

const key = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
