import { describe, expect, it } from 'vitest'
import { evidenceGrid, offTheGrid, type Weighed, wants } from './evidence-grid.ts'

const day = (of: number) => new Date(Date.UTC(2026, 5, of))
const entry = (parts: Partial<Weighed>): Weighed => ({
  questions: ['Are children seen?'],
  element: 'data',
  sourceKind: 'data',
  strength: 'fair',
  reading: 'neither',
  writtenAt: day(2),
  setAsideBecause: '',
  ...parts,
})
const rowOf = (...entries: Partial<Weighed>[]) => {
  const [row] = evidenceGrid(['Are children seen?'], entries.map(entry))
  if (!row) throw new Error('no row')
  return row
}

describe('the grid of questions and elements (SCR-14)', () => {
  it('has a row for each question and a cell for each of the five elements', () => {
    const rows = evidenceGrid(['Are children seen?', 'Who decides?'], [entry({}), entry({ element: 'audit' })])
    expect(rows.map(({ question }) => question)).toEqual(['Are children seen?', 'Who decides?'])
    expect(rows[0]?.cells.map(({ entries }) => entries.length)).toEqual([1, 1, 0, 0, 0])
    expect(rows[0]?.gaps).toEqual(['inspection', 'workforce', 'service users'])
    expect(rows[1]?.gaps).toHaveLength(5)
  })

  it('puts an entry under each question that it bears on', () => {
    const both = entry({ questions: ['Are children seen?', 'Who decides?'] })
    const rows = evidenceGrid(['Are children seen?', 'Who decides?'], [both])
    expect(rows.map(({ strongest }) => strongest)).toEqual(['fair', 'fair'])
  })

  it('counts nothing that members set aside', () => {
    expect(rowOf({ setAsideBecause: 'It is of another service' })).toMatchObject({ strongest: null, kinds: [] })
  })

  it('keeps what no question of today asks for where it can be seen', () => {
    const old = entry({ questions: ['As it was asked before'] })
    expect(offTheGrid(['Are children seen?'], [old, entry({}), entry({ questions: [] })])).toEqual([
      old,
      entry({ questions: [] }),
    ])
  })
})

describe('what a finding still wants (SCR-13)', () => {
  it('is anything at all', () => {
    expect(wants(rowOf(), null)).toEqual(['Nothing has been seen on it yet.'])
  })

  it('is a second kind of evidence, however many entries there are of one, or a reason', () => {
    const one = rowOf({}, { element: 'audit' })
    expect(wants(one, null)).toEqual([expect.stringContaining('one kind (data)')])
    expect(wants(one, day(2))).toEqual([])
    expect(wants(rowOf({}, { sourceKind: 'visit' }), null)).toEqual([])
  })

  it('is how members weigh what contradicts', () => {
    const torn = rowOf({ reading: 'reassures' }, { reading: 'worries', sourceKind: 'child voice' })
    expect(torn.contradicts).toBe(true)
    expect(wants(torn, null)).toEqual([expect.stringContaining('reassures and some worries')])
    expect(wants(torn, day(3))).toEqual([])
    expect(rowOf({ reading: 'reassures' }, { reading: 'neither' }).contradicts).toBe(false)
  })

  it('is a fresh look when something was written down since members weighed it', () => {
    const torn = rowOf({ reading: 'reassures' }, { reading: 'worries', sourceKind: 'visit', writtenAt: day(5) })
    expect(torn.newest).toEqual(day(5))
    expect(wants(torn, day(4))).toEqual([
      expect.stringContaining('reassures and some worries'),
      'Something was written down since members last weighed it.',
    ])
    expect(wants(rowOf({ writtenAt: day(5) }, { sourceKind: 'visit' }), day(4))).toEqual([])
  })

  it('is something better than weak, which no reason mends', () => {
    const weak = rowOf({ strength: 'weak' }, { strength: 'weak', sourceKind: 'visit' })
    expect(wants(weak, day(3))).toEqual(['None of it is better than weak.'])
    expect(rowOf({ strength: 'weak' }, { strength: 'strong' }).strongest).toBe('strong')
  })
})
