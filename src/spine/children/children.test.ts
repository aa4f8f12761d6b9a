import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { later } from '../../../test/set-up/sign-in.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { addMember, addOrganisation, addTeam } from '../people/index.ts'
import {
  changeChildrenSettings,
  childToLookAt,
  disposeOfChildren,
  disposeSealed,
  findChild,
  givePurpose,
  keepSealed,
  lookAt,
  openSealed,
  PurposeNeeded,
  placeChildren,
  registerChildren,
  sealFile,
  tombstones,
} from './index.ts'
import { viewsOfChildren } from './read-views.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const working = <T>(deed: Parameters<typeof asSystem<T>>[2]) =>
  asSystem(database.current(), 'child-level data: test', deed)

let officer: TestPerson
let manager: TestPerson
let lead: TestPerson
let team = ''
beforeAll(async () => {
  const ground = database.current()
  officer = await someone(ground, 'Ona Officer', 'data-officer')
  manager = await someone(ground, 'Tam Manager', 'team-manager')
  lead = await someone(ground, 'Dee Protector', 'data-protection-lead')
  team = await asSystem(ground, 'test set-up', async (work) => {
    const council = await addOrganisation(work, 'A council', 'council')
    const made = await addTeam(work, 'Assessment', council.id)
    await addMember(work, made.id, manager.id, { capacity: 'manager', starts: '2020-01-01' })
    return made.id
  })
  await working(async (work) => {
    const children = await registerChildren(work, ['1001', '1002', '1003'])
    await placeChildren(work, new Map([[children.get('1002')?.id ?? '', new Set([team])]]))
  })
})

const seen = (who: TestPerson, purpose: string | null) =>
  asPerson(database.current(), who, async (work) => {
    if (purpose) {
      await givePurpose(work, purpose, 'why')
      await lookAt(work, { about: 'a list' })
    }
    return (await work.tx.selectFrom('children.child').select('id').execute()).length
  })

describe('children', () => {
  it('are the same from month to month, by a reference that is not their identifier', async () => {
    const first = await working((work) => registerChildren(work, [' 1001 ', '77x']))
    const again = await working((work) => registerChildren(work, ['1001', '77 X']))
    expect(first.get(' 1001 ')).toEqual(again.get('1001'))
    expect(first.get('77x')).toEqual(again.get('77 X'))
    const rows = await working((work) => work.tx.selectFrom('children.child').selectAll().execute())
    expect(rows.every(({ identifier, reference }) => identifier === null && reference.startsWith('CH-'))).toBe(true)
  })

  it('are not seen by anyone without a role and a purpose, whatever is asked of the database', async () => {
    expect(await seen(officer, null)).toBe(0)
    expect(await seen(officer, 'monthly run')).toBeGreaterThanOrEqual(3)
    expect(await seen(manager, 'team check')).toBe(1)
    await expect(seen(lead, 'monthly run')).rejects.toThrow('You may not see children')
    const staff = await someone(database.current(), 'Sal Staff', 'staff')
    expect(
      await asPerson(database.current(), staff, (work) => work.tx.selectFrom('children.child').select('id').execute()),
    ).toEqual([])
  })

  it('are not seen by whoever acts for somebody who may', async () => {
    const deputy = await someone(database.current(), 'Dep Uty', 'staff')
    await asSystem(database.current(), 'test set-up', (work) =>
      sql`insert into delegation (id, from_id, to_id, starts, ends, made_at) values
        (gen_random_uuid(), ${officer.id}, ${deputy.id}, '2026-01-01', '2026-12-31', now())`.execute(work.tx),
    )
    await expect(seen({ ...deputy, actingFor: officer.id }, 'monthly run')).rejects.toThrow(
      'Acting for somebody does not open it',
    )
  })

  it('are asked for with a purpose, which lasts as long as the council says', async () => {
    const ground = { ...database.current() }
    const anna = await someone(ground, 'Anna Asks', 'data-officer')
    await expect(asPerson(ground, anna, (work) => lookAt(work, { about: 'x' }))).rejects.toBeInstanceOf(PurposeNeeded)
    await asPerson(ground, anna, (work) => givePurpose(work, 'inspection', 'Selection of 20 cases'))
    later(ground, { minutes: 59 })
    await asPerson(ground, anna, (work) => lookAt(work, { about: 'x' }))
    later(ground, { minutes: 2 })
    await expect(asPerson(ground, anna, (work) => lookAt(work, { about: 'x' }))).rejects.toBeInstanceOf(PurposeNeeded)
    await expect(asPerson(ground, anna, (work) => givePurpose(work, 'other', ' '))).rejects.toThrow('Say in a sentence')
  })

  it('leave a line in the log for every view, in the same transaction', async () => {
    const ground = database.current()
    const child = await asPerson(ground, officer, (work) => childToLookAt(work, '1003'))
    await asPerson(ground, officer, async (work) => {
      await givePurpose(work, 'inspection', 'Case 7')
      await lookAt(work, { about: 'the journey of a child', ...(child ? { childId: child } : {}) })
    })
    const before = await asPerson(ground, lead, (work) => viewsOfChildren(work, { who: 'ona', offset: 0, most: 10 }))
    const viewed = before.rows.find(({ about }) => about === 'the journey of a child')
    expect(viewed).toMatchObject({
      who: 'Ona Officer',
      purpose: 'inspection',
      words: 'Case 7',
      about: 'the journey of a child',
    })
    expect(viewed?.child).toMatch(/^CH-/)
    await expect(
      asPerson(ground, officer, async (work) => {
        await lookAt(work, { about: 'undone' })
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    const after = await asPerson(ground, lead, (work) => viewsOfChildren(work, { who: 'ona', offset: 0, most: 10 }))
    expect(after.count).toBe(before.count)
    await expect(
      asPerson(ground, officer, (work) => work.tx.deleteFrom('children.view').execute()),
      'the log cannot be altered',
    ).rejects.toThrow('permission denied')
    const others = await asPerson(ground, manager, (work) => viewsOfChildren(work, { offset: 0, most: 10 }))
    expect(
      others.rows.every(({ who }) => who === 'Tam Manager'),
      'each sees their own',
    ).toBe(true)
  })

  it('are found by reference or by identifier, by whoever may see them', async () => {
    const reference = (await working((work) => registerChildren(work, ['1001']))).get('1001')?.reference ?? ''
    const found = await asPerson(database.current(), officer, async (work) => {
      await lookAt(work, { about: 'search' })
      return [
        await findChild(work, reference.toLowerCase()),
        await findChild(work, '1001'),
        await findChild(work, '9999'),
      ]
    })
    expect(found.map((one) => one?.reference)).toEqual([reference, reference, undefined])
    const hidden = await asPerson(database.current(), manager, async (work) => {
      await lookAt(work, { about: 'search' })
      return findChild(work, '1001')
    })
    expect(hidden, 'of another team').toBeNull()
  })

  it('keeps the identifier only where the council chose to', async () => {
    const wanted = { keepIdentifiers: true, purposeMinutes: 60, keepMonths: 12, smallestNumber: 5 }
    await asPerson(database.current(), officer, (work) => changeChildrenSettings(work, wanted))
    await working((work) => registerChildren(work, ['1001']))
    const kept = await working((work) =>
      work.tx.selectFrom('children.child').select('identifier').where('identifier', 'is not', null).execute(),
    )
    expect(kept).toEqual([{ identifier: '1001' }])
    await asPerson(database.current(), officer, (work) =>
      changeChildrenSettings(work, { ...wanted, keepIdentifiers: false }),
    )
    await expect(
      asPerson(database.current(), officer, (work) => changeChildrenSettings(work, { ...wanted, keepMonths: 0 })),
    ).rejects.toThrow('from 1 to 120')
    await expect(asPerson(database.current(), manager, (work) => changeChildrenSettings(work, wanted))).rejects.toThrow(
      'You may not',
    )
  })

  it('go when nothing is kept of them, and leave a stone', async () => {
    const gone = await working(async (work) => {
      await registerChildren(work, ['to be forgotten'])
      return disposeOfChildren(
        work,
        sql`select id from children.child where identifier_hash <> ''
        and reference <> (select reference from children.child order by first_seen desc, id desc limit 1)`,
        '12 months',
      )
    })
    expect(gone).toBe(1)
    const [stone] = await asPerson(database.current(), officer, (work) => tombstones(work))
    expect(stone).toMatchObject({ what: 'children on the register', rows: 1, rule: '12 months' })
  })
})

describe('a sealed file', () => {
  it('is enciphered, is not shared with the same bytes given again, and is gone with its key', async () => {
    const ground = database.current()
    const folder = await mkdtemp(join(tmpdir(), 'sightline-test-'))
    const path = join(folder, 'workbook')
    writeFileSync(path, 'the same workbook')
    const [one, two] = [await sealFile(ground, path), await sealFile(ground, path)]
    await rm(folder, { recursive: true })
    expect(one.sha256).toBe(two.sha256)
    expect(one.storedHash).not.toBe(two.storedHash)
    expect((await buffer(ground.files.open(one.storedHash))).toString()).not.toContain('workbook')
    const id = await asPerson(ground, officer, (work) => keepSealed(work, { ...one, name: 'a.xlsx', type: 'x' }))
    await expect(asPerson(ground, officer, (work) => openSealed(work, ground, id))).rejects.toThrow('not found')
    const text = await working(async (work) => buffer((await openSealed(work, ground, id)).open()))
    expect(text.toString()).toBe('the same workbook')
    await working((work) => disposeSealed(work, [id]))
    await expect(working((work) => openSealed(work, ground, id))).rejects.toThrow('not found')
  })
})

describe('the pages', () => {
  it('ask why, go on to where one was going, and nowhere else', async () => {
    const client = await app.as(officer)
    const asked = await client.get('/children/purpose?next=/child-level-data/children')
    expect(asked.body).toContain('Why are you looking')
    const refused = await client.send('/children/purpose', { next: '/child-level-data/children' })
    expect(refused).toMatchObject({ status: 422 })
    const given = await client.send('/children/purpose', { purpose: 'audit', next: '/child-level-data/children' })
    expect(given).toMatchObject({ status: 303, location: '/child-level-data/children' })
    const led = await client.send('/children/purpose', { purpose: 'audit', next: 'https://elsewhere.example' })
    expect(led.location).toBe('/child-level-data/children')
    expect((await client.send('/children/purpose', { purpose: 'audit', next: '//elsewhere.example' })).location).toBe(
      '/child-level-data/children',
    )
  })

  it('show the log to the data-protection lead', async () => {
    const page = await (await app.as(lead)).get('/children/views')
    expect(page).toMatchObject({ status: 200 })
    expect(page.body).toContain('Ona Officer')
    expect((await (await app.as(officer)).get('/children/views')).status).toBe(403)
  })
})
