import type { Work } from '../access/index.ts'
import { type PersonChoice, peopleToChoose } from '../people/index.ts'

/** What a form that names leads may offer: people and posts to lead, partner organisations to answer for it. */
export type LeadChoices = {
  people: readonly PersonChoice[]
  posts: readonly PersonChoice[]
  partners: readonly PersonChoice[]
}

/** Everyone on the register who has not left, every post, and every organisation but the council. Three queries. */
export async function leadsToChoose(work: Work): Promise<LeadChoices> {
  const posts = await work.tx
    .selectFrom('post as p')
    .innerJoin('record as r', 'r.id', 'p.id')
    .select(['p.id', 'r.title as name'])
    .orderBy('r.title')
    .execute()
  const partners = await work.tx
    .selectFrom('organisation as o')
    .innerJoin('record as r', 'r.id', 'o.id')
    .select(['o.id', 'r.title as name'])
    .where('o.kind_of', '<>', 'council')
    .orderBy('r.title')
    .execute()
  return { people: await peopleToChoose(work), posts, partners }
}
