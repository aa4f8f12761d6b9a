import { NotValid } from '../../kernel/failures.ts'
import { insist, type Work } from '../access/index.ts'
import { createRecord } from '../records/index.ts'
import { personKind } from './kinds.ts'
import { nameKey, tidyName } from './rules/same-name.ts'

export type FoundPerson = {
  id: string
  reference: string
  name: string
  leftOn: string | null
  /** How many others on the register have the very same name, so that a person can check which is meant. */
  namesakes: number
}

/**
 * The people whom names in a plan or a paper mean, by the name as given: case, spacing and titles are ignored, nothing
 * else. Of namesakes, one who has not left comes first, then who was on the register first. Names not found are left out.
 */
export async function findPeople(work: Work, names: readonly string[]): Promise<Map<string, FoundPerson>> {
  const rows = await work.tx
    .selectFrom('record as r')
    .leftJoin('person as p', 'p.id', 'r.id')
    .select(['r.id', 'r.reference', 'r.title as name', 'p.left_on as leftOn'])
    .where('r.kind', '=', personKind.kind)
    .orderBy('r.number')
    .execute()
  const byKey = Map.groupBy(rows, (row) => nameKey(row.name))
  const found = new Map<string, FoundPerson>()
  for (const name of names) {
    const same = byKey.get(nameKey(name)) ?? []
    const one = same.find((row) => row.leftOn === null) ?? same[0]
    if (one) found.set(name, { ...one, namesakes: same.length - 1 })
  }
  return found
}

/**
 * The person this name means, or a new contact of that name: on the register, able to be named, unable to sign in. An
 * import makes contacts and never accounts. NotValid when the name has no letter in it.
 */
export async function findOrAddContact(work: Work, name: string): Promise<{ id: string; added: boolean }> {
  const found = (await findPeople(work, [name])).get(name)
  if (found) return { id: found.id, added: false }
  insist(work.actor, 'name a contact')
  const title = tidyName(name)
  if (!/\p{L}/u.test(title)) throw new NotValid({ name: `“${title}” is not a name` })
  const state = { email: '', telephone: '', left_on: null }
  const made = await createRecord(
    work,
    personKind,
    { title, ownerId: null, readers: ['signed-in'], state },
    { deed: 'added as a contact' },
  )
  return { id: made.id, added: true }
}
