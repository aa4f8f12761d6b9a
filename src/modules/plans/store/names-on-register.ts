import type { Work } from '../../../spine/access/index.ts'

export type RegisterName = { id: string; name: string; kind: 'person' | 'post' | 'organisation'; leftOn: string | null }

/** The names of all persons, posts and organisations, those who have not left first. */
export async function namesOnRegister(work: Work): Promise<RegisterName[]> {
  const rows = await work.tx
    .selectFrom('record as r')
    .leftJoin('person as p', 'p.id', 'r.id')
    .select(['r.id', 'r.kind', 'r.title as name', 'p.left_on as leftOn'])
    .where('r.kind', 'in', ['PER', 'POST', 'ORG'])
    .orderBy('p.left_on', (order) => order.desc().nullsFirst())
    .orderBy('r.number')
    .execute()
  return rows.map(({ kind, ...row }) => ({
    ...row,
    kind: kind === 'PER' ? 'person' : kind === 'POST' ? 'post' : 'organisation',
  }))
}
