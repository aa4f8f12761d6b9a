import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { asPerson, asSystem, type Work } from '../../access/index.ts'
import { createRecord } from '../../records/index.ts'
import {
  addOrganisation,
  addPost,
  assignLead,
  holdPost,
  leadsAsPart,
  leadsOf,
  ledBy,
  organisationKind,
  setLeads,
} from '../index.ts'

const database = useTestDatabase()
const day = (text: string) => Temporal.PlainDate.from(text)
const system = <T>(deed: (work: Work) => Promise<T>) => asSystem(database.current(), 'test set-up', deed)

/** A record that only the programme managers read: any kind will do. */
const aRecord = (title: string) =>
  system((work) =>
    createRecord(
      work,
      organisationKind,
      { title, ownerId: null, readers: ['role:programme-manager'], state: { kind_of: 'other', predecessor_id: null } },
      { deed: 'added' },
    ),
  )

const readable = (who: TestPerson, id: string, on = '2026-06-16') =>
  asPerson({ ...database.current(), clock: fixedClock(on) }, who, async (work) => {
    const row = await work.tx.selectFrom('record').select('id').where('id', '=', id).executeTakeFirst()
    return row !== undefined
  })

describe('assignments', () => {
  it('resolve a post to its holder on the date: held, interim, vacant', async () => {
    const ground = database.current()
    const ann = await someone(ground, 'Ann Gale', 'staff')
    const bob = await someone(ground, 'Bob Tarn', 'staff')
    const { id } = await aRecord('Return interviews')
    const postId = await system(async (work) => {
      const post = await addPost(work, 'Head of Safeguarding', null)
      await holdPost(work, post.id, ann.id, { starts: '2025-01-01', ends: '2026-03-31' })
      await holdPost(work, post.id, bob.id, { starts: '2026-05-01', interim: true })
      await assignLead(work, { recordId: id, postId: post.id, capacity: 'lead', starts: '2025-01-01' })
      return post.id
    })
    const says = (on: string) =>
      system(async (work) => (await leadsOf(work, [id], day(on))).get(id)?.map((lead) => lead.says))
    expect(await says('2026-03-31')).toEqual(['Head of Safeguarding (Ann Gale)'])
    expect(await says('2026-04-15')).toEqual(['Head of Safeguarding (vacant)'])
    expect(await says('2026-05-01')).toEqual(['Head of Safeguarding (Bob Tarn, interim)'])
    expect(await says('2024-12-31')).toBeUndefined()
    expect(await system((work) => ledBy(work, bob.id, day('2026-05-01')))).toEqual([
      { recordId: id, capacity: 'lead', trained: false, throughPost: 'Head of Safeguarding' },
    ])
    expect(await system((work) => ledBy(work, ann.id, day('2026-05-01')))).toEqual([])
    expect(postId).toMatch(/-/)
  })

  it('let the lead read the record, and whoever holds the post, for as long as they do', async () => {
    const ground = database.current()
    const cy = await someone(ground, 'Cy Fenn', 'partner')
    const dee = await someone(ground, 'Dee Moss', 'partner')
    const { id } = await aRecord('Police notifications')
    expect(await readable(cy, id)).toBe(false)
    await system(async (work) => {
      const post = await addPost(work, 'Detective Inspector', null)
      await holdPost(work, post.id, dee.id, { starts: '2026-01-01', ends: '2026-06-30' })
      await assignLead(work, { recordId: id, personId: cy.id, capacity: 'lead', starts: '2026-01-01' })
      await assignLead(work, { recordId: id, postId: post.id, capacity: 'deputy', starts: '2026-01-01', trained: true })
    })
    expect([await readable(cy, id), await readable(dee, id)]).toEqual([true, true])
    expect(await readable(dee, id, '2026-07-01')).toBe(false)
    const leads = await asPerson(ground, cy, (work) => leadsOf(work, [id], day('2026-06-16')))
    expect(leads.get(id)?.map(({ says, capacity, trained }) => [capacity, says, trained])).toEqual([
      ['lead', 'Cy Fenn', false],
      ['deputy', 'Detective Inspector (Dee Moss)', true],
    ])
    await system((work) => setLeads(work, id, []))
    expect([await readable(cy, id), await readable(dee, id)]).toEqual([false, false])
  })

  it('are told to nobody who may not read the record', async () => {
    const ground = database.current()
    const eve = await someone(ground, 'Eve Sand', 'partner')
    const fay = await someone(ground, 'Fay Holm', 'programme-manager')
    const { id } = await aRecord('Not theirs')
    await system((work) => assignLead(work, { recordId: id, personId: fay.id, capacity: 'lead', starts: '2026-01-01' }))
    const all = (who: TestPerson) =>
      asPerson(ground, who, (work) => work.tx.selectFrom('assignment').select('record_id').execute())
    expect((await all(fay)).map((row) => row.record_id)).toContain(id)
    expect(await all(eve)).toEqual([])
  })

  it('change to what is wanted, keep what stays, and can be put back', async () => {
    const ground = database.current()
    const gil = await someone(ground, 'Gil Beck', 'staff')
    const hal = await someone(ground, 'Hal Wren', 'staff')
    const { id } = await aRecord('Visits in time')
    await system((work) => assignLead(work, { recordId: id, personId: gil.id, capacity: 'lead', starts: '2026-01-01' }))
    const before = await system((work) => leadsAsPart.read(work, id))
    const names = () =>
      system(async (work) =>
        (await leadsOf(work, [id], day('2026-06-16'))).get(id)?.map(({ name, starts }) => [name, starts]),
      )
    expect(await system((work) => setLeads(work, id, [{ personId: gil.id, capacity: 'lead' }]))).toBe(false)
    expect(await system((work) => setLeads(work, id, [{ personId: hal.id, capacity: 'lead' }]))).toBe(true)
    expect(await names()).toEqual([['Hal Wren', '2026-06-16']])
    expect(await readable(gil, id)).toBe(false)
    await system((work) => leadsAsPart.restore(work, id, before))
    expect(await names()).toEqual([['Gil Beck', '2026-01-01']])
    expect([await readable(gil, id), await readable(hal, id)]).toEqual([true, false])
  })

  it('take no record that is not there', async () => {
    const lost = system(async (work) => {
      const { id } = await addOrganisation(work, 'Wold Trust', 'health')
      await assignLead(work, { recordId: id.replace(/.$/, 'x'), personId: id, capacity: 'lead', starts: '2026-01-01' })
    })
    await expect(lost).rejects.toThrow()
  })
})
