import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReportLists } from '../../reading/report-lists.ts'
import { type AreaTag, titleOfArea } from './area.ts'
import { type CheckedArea, checkAreas } from './check-areas.ts'
import { groupAreas, groupings, pageOfGroups } from './group-areas.ts'
import { judgementIn } from './judgement-in.ts'
import { chooseTags, tagArea, tagsToChoose } from './tag-area.ts'

const lists = readReportLists()

describe('what an area is about', () => {
  it('is told by its words, which stay as the reason, and by references to the National Framework (FW-6)', () => {
    const { tags, judgement } = tagArea('The timeliness of supervision for personal advisers (Enabler 2)', lists)
    expect(tags.find(({ key }) => key === 'supervision')).toMatchObject({
      axis: 'subject',
      words: ['supervision'],
      by: 'reading',
    })
    expect(tags.find(({ axis }) => axis === 'enabler')?.key).toBe('enabler-2')
    expect(judgement).not.toBeNull()
    expect(tagArea('Nothing that is listed here', { themes: [], nationalFramework: [] })).toEqual({
      tags: [],
      judgement: null,
    })
  })

  it('may be corrected: a suggested tag keeps its reason, an added one says that a person did', () => {
    const all = tagsToChoose(lists)
    const before = tagArea('Supervision of social workers', lists).tags
    const after = chooseTags(['subject/supervision', 'subject/neglect', 'subject/no-such'], before, all)
    expect(after.map(({ key, by }) => [key, by])).toEqual([
      ['supervision', 'reading'],
      ['neglect', 'person'],
    ])
  })

  it('is a list whose choice of everything before changes nothing', () => {
    const all = tagsToChoose(lists)
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        const tags: AreaTag[] = some.map((one) => ({ ...one, words: ['x'], by: 'reading' }))
        const keys = tags.map(({ axis, key }) => `${axis}/${key}`)
        expect(chooseTags(keys, tags, all)).toEqual(tags)
      }),
    )
  })

  it('is called by its first words, never cut inside a word', () => {
    const long = `${'word '.repeat(40)}end`
    expect(titleOfArea('Short.\n- a point')).toBe('Short.')
    expect(titleOfArea(long)).toMatch(/word…$/)
    expect(titleOfArea(long).length).toBeLessThanOrEqual(121)
  })

  it('stands under the judgement that its own framework has for it', () => {
    expect(judgementIn(['overall', 'leadership', 'looked_after_permanence'], 'in_care')).toBe('looked_after_permanence')
    expect(judgementIn(['leaders', 'in_care_and_leavers'], 'care_leavers')).toBe('in_care_and_leavers')
    expect(judgementIn([], 'leaders')).toBeNull()
    expect(judgementIn(['leaders'], null)).toBeNull()
  })
})

describe('checks of areas', () => {
  const area = (more: Partial<CheckedArea>): CheckedArea => ({
    reference: 'AFI-1',
    title: 'An area',
    list: 'improvement',
    measure: 'x',
    measures: 0,
    actions: [],
    ...more,
  })
  const action = (state: string, measured = false) => ({ reference: 'ACT-1', title: 'An action', state, measured })

  it('find an area with no action, worst where it is a priority action (POST-6)', () => {
    expect(checkAreas([area({})])).toMatchObject([{ check: 'An area with no action', severity: 'medium' }])
    expect(checkAreas([area({ list: 'priority' })])).toMatchObject([{ severity: 'high' }])
    expect(checkAreas([area({ actions: [action('withdrawn')] })])[0]?.reason).toBe('All of its actions were withdrawn.')
  })

  it('find actions with no measure, and closed ones with no verified effect (D07, D08)', () => {
    expect(checkAreas([area({ measure: ' ', actions: [action('open')] })])).toMatchObject([
      { check: 'Actions with no measure' },
    ])
    const found = checkAreas([
      area({ actions: [action('done'), action('verified'), action('effect known'), action('open')] }),
    ])
    expect(found.map(({ severity, mend }) => [severity, mend.text])).toEqual([
      ['medium', 'Verify it'],
      ['low', 'Say what difference it made'],
    ])
  })
})

describe('areas by what they have in common', () => {
  it('stand under each of their subjects, and last where they have none', () => {
    const one = { judgement: 'B', subjects: ['Neglect', 'Voice'], streams: [], lead: 'Ann', agencies: ['Health'] }
    const other = { judgement: null, subjects: [], streams: ['S', 'S'], lead: null, agencies: [] }
    expect(groupAreas([one, other], 'subject').map(([name]) => name)).toEqual([
      'Neglect',
      'Voice',
      'About no subject on the list',
    ])
    expect(groupAreas([one, other], 'stream')).toEqual([
      ['S', [other]],
      ['In no work stream yet', [one]],
    ])
    expect(groupAreas([one, other], 'judgement').map(([name]) => name)).toEqual(['B', 'Under no one judgement'])
    expect(groupAreas([one, other], 'agency').map(([name]) => name)).toEqual(['Health', 'The council alone'])
    expect(groupAreas([], 'lead')).toEqual([])
  })

  it('are shown a page at a time, each group with how many it has in all', () => {
    const groups = [
      ['A', [1, 2, 3]],
      ['B', [4]],
      ['C', [5, 6]],
    ] as const
    expect(pageOfGroups(groups, 0, 2)).toEqual([['A', 3, [1, 2]]])
    expect(pageOfGroups(groups, 2, 3)).toEqual([
      ['A', 3, [3]],
      ['B', 1, [4]],
      ['C', 2, [5]],
    ])
    expect(pageOfGroups(groups, 6, 2)).toEqual([])
  })

  it('lose none', () => {
    const areas = fc.array(
      fc.record({
        judgement: fc.option(fc.string()),
        subjects: fc.array(fc.string()),
        streams: fc.array(fc.string()),
        lead: fc.option(fc.string()),
        agencies: fc.array(fc.string()),
      }),
    )
    fc.assert(
      fc.property(areas, fc.constantFrom(...groupings), (all, by) => {
        const found = new Set(groupAreas(all, by).flatMap(([, some]) => some))
        expect(found.size).toBe(all.length)
      }),
    )
  })
})
