import { NotPossibleNow } from '../../kernel/failures.ts'
import type { Settings } from '../../platform/config/settings.ts'
import {
  childrenKeyFile,
  keepChildrenKey,
  nameOfChildrenKey,
  readChildrenKey,
} from '../../platform/secrets/children-key.ts'
import { asSystem, type Ground, inSystemRead, type Work } from '../access/index.ts'

const named = 'child-level data: key of references'

const mend = 'Ask whoever runs Sightline to set CHILDREN_KEY, or to put the children-key file back from a backup.'
const missing = `The key that makes children’s references is missing, so no list can be read and no child found by an identifier. ${mend}`
const another = `The key that makes children’s references is another than the one before, so every child would be a stranger. ${mend}`

/** The key behind references, once it is known to be the one that made those which are there. It never leaves this folder. */
export async function referenceKey(work: Work): Promise<Buffer> {
  const { childrenKey: key } = work
  if (!key) throw new NotPossibleNow(missing)
  const name = nameOfChildrenKey(key)
  const known = await inSystemRead(work, named, async ({ tx }) => {
    const kept = await tx.selectFrom('children.setting').select('key_name').executeTakeFirst()
    if (kept?.key_name) return kept.key_name
    await tx
      .insertInto('children.setting')
      .values({ key_name: name })
      .onConflict((conflict) => conflict.column('one').doUpdateSet({ key_name: name }))
      .execute()
    return name
  })
  if (known !== name) throw new NotPossibleNow(another)
  return key
}

/**
 * The ground with the key of references: as it is set, or as it lies in the data folder, or made there where no reference has
 * been made yet. A key that an older Sightline kept in the database is moved out of it first. Null where it is missing: pages
 * say so, and everything that needs no key goes on.
 */
export function withChildrenKey(ground: Ground, settings: Settings): Promise<Ground> {
  return asSystem(ground, named, async (work) => {
    const row = await work.tx
      .selectFrom('children.setting')
      .select(['reference_key', 'key_name'])
      .forUpdate()
      .executeTakeFirst()
    const given = readChildrenKey(settings)
    const old = row?.reference_key
    if (!old) return { ...ground, childrenKey: given ?? (row?.key_name ? null : keepChildrenKey(settings)) }
    const key = given ?? keepChildrenKey(settings, old)
    if (!key.equals(old)) throw new Error(otherThanInDatabase(settings))
    const name = nameOfChildrenKey(key)
    await work.tx.updateTable('children.setting').set({ reference_key: null, key_name: name }).execute()
    return { ...ground, childrenKey: key }
  })
}

const otherThanInDatabase = (settings: Settings) =>
  `the key that is ${settings.CHILDREN_KEY ? 'set as CHILDREN_KEY' : `in ${childrenKeyFile(settings)}`} is not the one that made the children’s references in this database. ` +
  `${settings.CHILDREN_KEY ? 'Take CHILDREN_KEY away' : 'Move that file away'} and start once: the right key is then moved out of the database into ${childrenKeyFile(settings)}. Set CHILDREN_KEY to what is in it from then on.`

/** How the key of references stands, for whoever looks after the installation. */
export async function keyStanding(
  work: Work,
): Promise<'none yet' | 'well' | 'missing' | 'another' | 'in the database'> {
  const row = await inSystemRead(work, named, ({ tx }) =>
    tx.selectFrom('children.setting').select(['reference_key', 'key_name']).executeTakeFirst(),
  )
  if (row?.reference_key) return 'in the database'
  if (!row?.key_name) return 'none yet'
  if (!work.childrenKey) return 'missing'
  return nameOfChildrenKey(work.childrenKey) === row.key_name ? 'well' : 'another'
}
