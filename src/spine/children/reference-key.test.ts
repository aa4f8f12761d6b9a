import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { settingsSchema } from '../../platform/config/settings.ts'
import { asSystem, type Ground } from '../access/index.ts'
import { keyStanding, registerChildren, withChildrenKey } from './index.ts'

const database = useTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'sightline-key-'))
const file = join(folder, 'children-key')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const named = 'child-level data: test'
const settings = (set?: Buffer) =>
  settingsSchema.parse({ DATA_FOLDER: folder, ...(set ? { CHILDREN_KEY: set.toString('base64') } : {}) })
const start = (set?: Buffer) => withChildrenKey({ ...database.current(), childrenKey: null }, settings(set))
const reference = (ground: Ground) =>
  asSystem(ground, named, async (work) => (await registerChildren(work, ['1001'])).get('1001')?.reference)
const standing = (ground: Ground) => asSystem(ground, named, keyStanding)

/** A database as an older Sightline left it, with the key in it; or one that is new. */
const holding = (key: Buffer | null) =>
  asSystem(database.current(), named, async ({ tx }) => {
    await tx
      .insertInto('children.setting')
      .values({ reference_key: key, key_name: null })
      .onConflict((conflict) => conflict.column('one').doUpdateSet({ reference_key: key, key_name: null }))
      .execute()
  })
const heldKey = () =>
  asSystem(database.current(), named, async ({ tx }) => {
    const row = await tx.selectFrom('children.setting').select('reference_key').executeTakeFirst()
    return row?.reference_key ?? null
  })

describe('the key of children’s references', () => {
  beforeEach(async () => {
    rmSync(file, { force: true })
    await holding(null)
  })

  it('is made in the data folder at the first start, and makes the same reference at the next', async () => {
    const first = await start()
    const made = await reference(first)
    expect(made).toMatch(/^CH-/)
    expect(readFileSync(file, 'utf8').trim()).toBe(first.childrenKey?.toString('base64'))
    expect([await reference(await start()), await standing(await start())]).toEqual([made, 'well'])
  })

  it('is moved out of a database that holds it, and every child keeps its reference', async () => {
    const old = randomBytes(32)
    const before = await reference({ ...database.current(), childrenKey: old })
    await holding(old)
    expect(await standing({ ...database.current(), childrenKey: null })).toBe('in the database')
    const moved = await start()
    expect([await heldKey(), readFileSync(file, 'utf8').trim()]).toEqual([null, old.toString('base64')])
    expect(await reference(moved)).toBe(before)
  })

  it('explains itself where it is set to another than the database holds, missing, or another than before', async () => {
    await holding(randomBytes(32))
    await expect(start(randomBytes(32))).rejects.toThrow('Take CHILDREN_KEY away and start once')
    await start()
    rmSync(file)
    const missing = await start()
    expect([missing.childrenKey, await standing(missing)]).toEqual([null, 'missing'])
    await expect(reference(missing)).rejects.toThrow('is missing, so no list can be read')
    const another = await start(randomBytes(32))
    expect(await standing(another)).toBe('another')
    await expect(reference(another)).rejects.toThrow('every child would be a stranger')
    writeFileSync(file, 'no key\n')
    await expect(start()).rejects.toThrow('holds a line that is not a key')
    expect(settingsSchema.safeParse({ CHILDREN_KEY: 'short' }).error?.issues[0]?.message).toContain('never changed')
  })
})
