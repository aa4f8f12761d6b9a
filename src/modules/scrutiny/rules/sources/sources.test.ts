import { describe, expect, it } from 'vitest'
import { faultsOfPlan, witnessName } from './plan-a-witness.ts'
import { nobodyOf, readingOfJudgement, stakeholderSorts, visitStanding } from './source-rules.ts'
import { howTheyCome, publicNameOf, sortRules, witnessSorts } from './witness-sorts.ts'
import { canBeReliedOn, keepsFromHearing, noteTemplate, type Witnessed, witnessStanding } from './witness-standing.ts'

const proposed: Witnessed = {
  ...{ how: 'session', asks_id: null, writes_id: null },
  ...{ sort: 'officer', questions: 'How?', support: '', consent: '', on_record: '', sensitive: '' },
  ...{ invited_on: null, sent_on: null, answer: '', heard_on: null, notes: '', agreed_on: null, replied_on: null },
}

describe('whom a review means to hear', () => {
  const plan = { sort: 'officer', young_as: '', attendance: 'invited', asks_id: null, writes_id: null } as const
  const young = { ...plan, sort: 'young person', young_as: 'a care leaver' } as const
  it.each([
    ['a name', plan, 'Val Example', null, []],
    ['nobody', plan, '', null, ['title']],
    ['a child by what they are', young, '', null, []],
    ['a child, changed again', young, 'A care leaver', 'young person', []],
    ['a child by a name', young, 'Robin', null, ['title']],
    ['a child of whom nothing is said', { ...young, young_as: '' }, '', null, ['young_as']],
    ['an officer as a child', { ...plan, young_as: 'a pupil' }, 'Val Example', null, ['young_as']],
    ['a child who was somebody with a name', young, '', 'officer', ['sort']],
    ['an officer who must come (LAW-2)', { ...plan, attendance: 'required' }, 'Val Example', null, []],
    [
      'a union that must come (LAW-2)',
      { ...plan, sort: 'trade union', attendance: 'required' },
      'V',
      null,
      ['attendance'],
    ],
    ['an interview by one person', { ...plan, asks_id: 'a', writes_id: 'a' }, 'Val Example', null, ['writes_id']],
  ] as const)('%s', (_, planned, name, was, faults) => {
    expect(Object.keys(faultsOfPlan(planned, name, was))).toEqual(faults)
  })
  it('calls a child by what they are, whatever was typed', () => {
    expect(witnessName(young, 'Robin')).toBe('A care leaver')
    expect(witnessName(plan, 'Val Example')).toBe('Val Example')
  })
  it('says that they must come only where that was chosen', () => {
    expect(howTheyCome('officer', 'required')).toContain('section 9FA')
    expect(howTheyCome('officer', 'invited')).toContain('has not done so')
    expect(howTheyCome('expert', 'invited')).toContain('need not come')
  })
})

describe('a witness (SCR-15)', () => {
  it('moves from proposed to heard and agreed', () => {
    expect(witnessStanding(proposed)).toEqual({ word: 'Proposed', wants: ['an invitation'] })
    const invited: Witnessed = { ...proposed, invited_on: '2026-06-01' }
    expect(witnessStanding(invited)).toEqual({ word: 'Invited', wants: [] })
    const coming: Witnessed = { ...invited, answer: 'accepted' }
    expect(witnessStanding(coming)).toEqual({ word: 'Coming', wants: ['the questions sent in advance'] })
    const heard: Witnessed = { ...coming, heard_on: '2026-06-10', notes: 'It is late' }
    expect(witnessStanding(heard)).toEqual({ word: 'Heard', wants: ['the witness’s agreement to the notes'] })
    expect(witnessStanding({ ...heard, agreed_on: '2026-06-12' })).toEqual({ word: 'Heard, notes agreed', wants: [] })
  })
  it('is asked for nothing more once they declined', () => {
    expect(witnessStanding({ ...proposed, answer: 'declined' })).toEqual({ word: 'Declined', wants: [] })
  })
  it('who is young wants support and consent before anything else', () => {
    expect(witnessStanding({ ...proposed, sort: 'young person' }).wants.slice(0, 2)).toEqual([
      'who is with them',
      'who has consented, and to what',
    ])
  })
  it('who held office comes of their own will and replies to what is found; who holds it may be required (LAW-2)', () => {
    expect(sortRules['former office-holder'].canBeRequired).toBe(false)
    expect(sortRules['executive member'].canBeRequired).toBe(true)
    const heard: Witnessed = {
      ...{ ...proposed, sort: 'former office-holder', on_record: 'yes', heard_on: '2026-06-10' },
      ...{ notes: 'n', agreed_on: '2026-06-11' },
    }
    expect(witnessStanding(heard).wants).toEqual(['their reply to what is found, once it is'])
  })
  it('is relied on only in notes that they agreed, and never off the record', () => {
    const agreed: Witnessed = { ...proposed, heard_on: '2026-06-10', notes: 'n', agreed_on: '2026-06-11' }
    expect(canBeReliedOn(agreed)).toBe(true)
    expect(canBeReliedOn({ ...agreed, agreed_on: null })).toBe(false)
    expect(canBeReliedOn({ ...agreed, on_record: 'no' })).toBe(false)
  })
  it('who is young is not heard without support and consent', () => {
    const young: Witnessed = { ...proposed, sort: 'young person' }
    expect(keepsFromHearing(young)).toHaveLength(2)
    expect(keepsFromHearing({ ...young, support: 's', consent: 'c' })).toEqual([])
  })
  it('is interviewed by two, one of whom writes (G23)', () => {
    const interviewed: Witnessed = { ...proposed, how: 'interview', asks_id: 'a' }
    expect(keepsFromHearing(interviewed)).toEqual(['who interviews and who writes it down'])
    expect(witnessStanding(interviewed).wants).toContain('who interviews and who writes it down')
    expect(keepsFromHearing({ ...interviewed, writes_id: 'b' })).toEqual([])
    expect(keepsFromHearing({ ...interviewed, how: 'session' })).toEqual([])
  })
  it('has notes that begin with the questions (G23)', () => {
    expect(noteTemplate('What?\n\n Why? \n')).toBe('What?\n\n\nWhy?')
    expect(noteTemplate('')).toBe('')
  })
  it('is never named where a child, staff or the public could be', () => {
    for (const sort of witnessSorts) {
      const hidden = ['officer', 'partner', 'young person', 'trade union', 'member of the public'].includes(sort)
      expect(publicNameOf(sort, 'Pat Vole', 'Chair').includes('Pat Vole'), sort).toBe(!hidden)
    }
  })
})

describe('whom a review asks, where it goes, and what it reads', () => {
  it('says of which sort nobody is asked', () => {
    expect(nobodyOf([])).toHaveLength(stakeholderSorts.length - 1)
    expect(nobodyOf(['staff', 'other', 'partners'])).not.toContain('staff')
  })
  it('wants risk and consent before a visit, and notes after it', () => {
    const visit = { visited_on: '2026-06-16', who_goes: 'Two members', risk: '', consent: '', seen: '', heard: '' }
    expect(visitStanding(visit, '2026-06-15')).toMatchObject({
      word: 'Planned',
      wants: [/could go wrong/, /consented/].map((one) => expect.stringMatching(one)),
    })
    const settled = { ...visit, risk: 'None', consent: 'The manager' }
    expect(visitStanding(settled, '2026-06-16')).toEqual({ word: 'Been', wants: ['notes of what was seen and heard'] })
    expect(visitStanding({ ...settled, seen: 'A calm room' }, '2026-06-16')).toEqual({ word: 'Noted', wants: [] })
  })
  it('worries where a claim is not borne out', () => {
    expect((['borne out', 'not borne out', 'in part'] as const).map(readingOfJudgement)).toEqual([
      'reassures',
      'worries',
      'neither',
    ])
  })
})
