import { describe, expect, it } from 'vitest'
import { someOrganisation, someone } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { ChangedBySomeoneElse, NotAllowed, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { changeAction, countByStatus, readDue, undoActionChange } from '../../../spine/actions/index.ts'
import { addMember } from '../../../spine/people/index.ts'
import { addItem, addStream, changeStream, listItems, readPlan } from '../index.ts'

const database = useTestDatabase()

describe('the items of a plan', () => {
  it('stand in their stream under the next number, in the natural order, with leads and status', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Kay Keeper', 'programme-manager')
    const lead = await someone(ground, 'Lou Lead', 'staff')
    const items = Array.from({ length: 11 }, (_, n) => ({ words: `Item ${n + 1}`, due: '30.06.26', lead: lead.id }))
    const { plan, stream } = await somePlan(ground, keeper, items)
    await asPerson(ground, keeper, async (work) => {
      const { rows, count } = await listItems(work, plan)
      expect(count).toBe(11)
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, n) => `1.${n + 1}`))
      expect(rows[0]).toMatchObject({ status: { word: 'Due soon' }, leads: [{ name: 'Lou Lead' }], evidence: 0 })
      expect((await listItems(work, plan, { words: '1.11' })).rows.map(({ title }) => title)).toEqual(['Item 11'])
      expect((await listItems(work, plan, { statuses: ['Late'] })).count).toBe(0)
      expect((await listItems(work, plan, { statuses: ['Due soon'], offset: 10, most: 5 })).rows).toHaveLength(1)
      expect((await listItems(work, plan, { leadId: lead.id, dueTo: '2026-06-29' })).count).toBe(0)
      await expect(addStream(work, plan.reference, { number: '1', title: 'Again', leads: [] })).rejects.toThrow(
        NotValid,
      )
      // Their own numbers decide, whatever the order in which they were added.
      const last = rows.at(-1)?.reference ?? ''
      await changeAction(work, last, 1, { number: '1.2a' })
      await changeAction(work, rows[0]?.reference ?? '', 1, { number: '1.12' })
      await changeAction(work, rows[1]?.reference ?? '', 1, { number: ' 1.10.1) ' })
      const renumbered = (await listItems(work, plan)).rows.map(({ number }) => number)
      expect(renumbered.slice(-4)).toEqual(['1.10', '1.10.1)', '1.12', '1.2a'])
      expect(renumbered[0]).toBe('1.3')
      const changed = await changeStream(work, stream.reference, 1, {
        number: '1',
        title: 'Annex A and data',
        leads: [{ personId: lead.id, capacity: 'lead' }],
      })
      expect(changed.title).toBe('Annex A and data')
    })
    // Whoever leads the stream adds to it; a colleague does not.
    const other = await someone(ground, 'Ola Other', 'staff')
    const item = { words: 'One more', due: readDue('', ground.clock.today()), leads: [] }
    const added = await asPerson(ground, lead, (work) => addItem(work, stream.reference, item))
    expect(added.number).toBe('1.13')
    await expect(asPerson(ground, other, (work) => addItem(work, stream.reference, item))).rejects.toThrow(NotAllowed)
  })

  it('are refused to the second of two who change one, and undone until someone changes it again', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Mia Keeper', 'programme-manager')
    const lead = await someone(ground, 'Ned Lead', 'staff')
    const { items } = await somePlan(ground, keeper, [{ words: 'Write it', due: '01.07.26', lead: lead.id }])
    const reference = items[0]?.reference ?? ''
    const change = (version: number, due: string) =>
      asPerson(ground, keeper, (work) =>
        changeAction(work, reference, version, { due: readDue(due, work.clock.today()), leads: [] }),
      )
    expect((await change(1, '02.07.26')).version).toBe(2)
    await expect(change(1, '03.07.26')).rejects.toThrow(ChangedBySomeoneElse)
    expect((await change(2, '02.07.26')).version).toBe(2)
    const back = await asPerson(ground, keeper, (work) => undoActionChange(work, reference, 2))
    expect(back.state.due_latest).toBe('2026-07-01')
    await change(3, '04.07.26')
    await change(4, '05.07.26')
    await expect(asPerson(ground, keeper, (work) => undoActionChange(work, reference, 4))).rejects.toThrow(
      NotPossibleNow,
    )
  })

  it('show a partner only theirs, the names of plan and stream, and the same totals (D31)', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Pia Keeper', 'programme-manager')
    const partner = await someone(ground, 'Quin Partner', 'partner')
    const police = await someOrganisation(ground, 'Wexmoor Police')
    await asSystem(ground, 'test set-up', (work) =>
      addMember(work, police, partner.id, { capacity: 'member', starts: '2020-01-01' }),
    )
    const { plan, items } = await somePlan(ground, keeper, [
      { words: 'Ours', due: '01.06.26' },
      { words: 'Theirs', due: '01.06.26', partnerId: police },
    ])
    const seen = (who: typeof keeper) =>
      asPerson(ground, who, async (work) => {
        const found = await readPlan(work, plan.reference)
        const { rows } = await listItems(work, found)
        const totals = await countByStatus(
          work,
          found.streams.map(({ id }) => id),
        )
        return { rows: rows.map(({ title }) => title), late: totals.get(plan.streams[0]?.id ?? '')?.Late }
      })
    expect(await seen(keeper)).toEqual({ rows: ['Ours', 'Theirs'], late: 2 })
    expect(await seen(partner)).toEqual({ rows: ['Theirs'], late: 2 })
    const theirs = items[1]?.reference ?? ''
    await asPerson(ground, keeper, (work) => changeAction(work, theirs, 1, { partnerId: null }))
    expect((await seen(partner)).rows).toEqual([])
    await asPerson(ground, keeper, (work) => undoActionChange(work, theirs, 2))
    expect((await seen(partner)).rows).toEqual(['Theirs'])
  })
})
