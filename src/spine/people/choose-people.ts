import type { Work } from '../access/index.ts'

export type PersonChoice = { id: string; name: string }

/** The people whom a form may offer: everyone on the register who has not left, by name. */
export async function peopleToChoose(work: Work): Promise<PersonChoice[]> {
  return work.tx
    .selectFrom('person as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select(['p.id', 'r.title as name'])
    .where(({ eb, or }) => or([eb('p.left_on', 'is', null), eb('p.left_on', '>=', work.clock.today().toString())]))
    .orderBy('r.title')
    .execute()
}
