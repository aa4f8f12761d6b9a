import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capacities, compareLeads, type PresentLead, type WantedLead } from './compare-leads.ts'

const present = (id: string, personId: string, capacity: string, position = 0): PresentLead => ({
  id,
  personId,
  postId: null,
  capacity,
  trained: false,
  position,
})

describe('comparing leads', () => {
  it('keeps who stays, ends who goes and begins who is new', () => {
    const changes = compareLeads(
      [present('a1', 'ann', 'lead'), present('a2', 'bob', 'deputy', 1)],
      [
        { personId: 'ann', capacity: 'lead' },
        { personId: 'cy', capacity: 'deputy', trained: true },
      ],
    )
    expect(changes.end.map(({ id }) => id)).toEqual(['a2'])
    expect(changes.adjust).toEqual([])
    expect(changes.begin).toEqual([{ personId: 'cy', capacity: 'deputy', trained: true, position: 1 }])
  })

  it('notices that a deputy has been trained, without ending the assignment', () => {
    const changes = compareLeads(
      [present('a1', 'bob', 'deputy')],
      [{ personId: 'bob', capacity: 'deputy', trained: true }],
    )
    expect(changes).toEqual({ end: [], adjust: [{ id: 'a1', trained: true, position: 0 }], begin: [] })
  })

  it('ends the second of two rows for the same person in the same capacity', () => {
    const twice = [present('a1', 'ann', 'lead'), present('a2', 'ann', 'lead', 1)]
    const changes = compareLeads(twice, [{ personId: 'ann', capacity: 'lead' }])
    expect(changes.end.map(({ id }) => id)).toEqual(['a2'])
  })

  it('always arrives at exactly what is wanted, and then has nothing more to do', () => {
    const person = fc.constantFrom('ann', 'bob', 'cy', 'dee')
    const want: fc.Arbitrary<WantedLead> = fc.record({
      personId: person,
      capacity: fc.constantFrom(...capacities),
      trained: fc.boolean(),
    })
    const had = fc.array(fc.record({ personId: person, capacity: fc.constantFrom(...capacities) }), { maxLength: 6 })
    fc.assert(
      fc.property(had, fc.array(want, { maxLength: 6 }), (rows, wanted) => {
        const before = rows.map((row, n) => present(`p${n}`, row.personId, row.capacity, n))
        const changes = compareLeads(before, wanted)
        const ended = new Set(changes.end.map(({ id }) => id))
        const kept = before
          .filter(({ id }) => !ended.has(id))
          .map((row) => ({ ...row, ...changes.adjust.find(({ id }) => id === row.id) }))
        const begun = changes.begin.map((one, n) => ({
          ...present(`n${n}`, one.personId ?? '', one.capacity, one.position),
          trained: one.trained ?? false,
        }))
        const after = [...kept, ...begun].sort((a, b) => a.position - b.position)
        const firsts = new Map(wanted.toReversed().map((one) => [`${one.capacity} ${one.personId}`, one]))
        expect(new Set(after.map((one) => `${one.capacity} ${one.personId}`))).toEqual(new Set(firsts.keys()))
        expect(compareLeads(after, wanted)).toEqual({ end: [], adjust: [], begin: [] })
      }),
    )
  })
})
