import { describe, expect, it } from 'vitest'
import { parseItems, parseJudgements, parsePeriods } from './inspection-text.ts'

const readDay = (words: string) => (/^\d{4}-\d{2}-\d{2}$/.test(words.trim()) ? words.trim() : null)

describe('days of fieldwork as typed', () => {
  it('may be one period or more, in any order (FW-7)', () => {
    expect(parsePeriods('2023-02-06 to 2023-02-15\n2022-12-05 – 2022-12-09', readDay)).toEqual({
      ok: true,
      value: [
        ['2022-12-05', '2022-12-09'],
        ['2023-02-06', '2023-02-15'],
      ],
    })
    expect(parsePeriods('2022-12-05', readDay)).toEqual({ ok: true, value: [['2022-12-05', '2022-12-05']] })
  })

  it.each([
    ['', 'Enter the days of fieldwork'],
    ['sometime', 'is not a first and a last day'],
    ['2022-12-09 to 2022-12-05', 'ends before it begins'],
    ['2022-12-05 to 2022-12-06 to 2022-12-07', 'is not a first and a last day'],
  ])('%j is refused in words', (text, why) => {
    expect(parsePeriods(text, readDay)).toMatchObject({ ok: false, why: expect.stringContaining(why) })
  })
})

describe('judgements as printed', () => {
  const framework = {
    judgements: [
      { key: 'leaders', label: 'The impact of leaders', alsoPrinted: ['Leaders’ impact'] },
      { key: 'overall', label: 'Overall effectiveness' },
    ],
    grades: [
      { key: 'good', label: 'Good' },
      { key: 'requires-improvement', label: 'Requires improvement', alsoPrinted: ['Requires improvement to be good'] },
    ],
  }

  it('keep the printed words beside our keys, and a label that we do not know (FW-3)', () => {
    const text =
      "Leaders' impact: Requires improvement to be good\nSomething of its day: Good\noverall effectiveness: Not judged"
    expect(parseJudgements(text, framework)).toEqual({
      ok: true,
      value: [
        {
          key: 'leaders',
          label: "Leaders' impact",
          printed: 'Requires improvement to be good',
          grade: 'requires-improvement',
        },
        { key: null, label: 'Something of its day', printed: 'Good', grade: 'good' },
        { key: 'overall', label: 'overall effectiveness', printed: 'Not judged', grade: null },
      ],
    })
  })

  it.each([
    ['Overall effectiveness: ?', 'in place of the question mark'],
    ['Overall effectiveness', 'Put a colon'],
    ['Overall effectiveness: Adequate', 'Its grades are Good, Requires improvement'],
    ['Overall effectiveness: Good\nOverall effectiveness: Good', 'stands twice'],
  ])('%j is refused, never guessed', (text, why) => {
    expect(parseJudgements(text, framework)).toMatchObject({ ok: false, why: expect.stringContaining(why) })
  })

  it('are none where a framework gives none', () => {
    expect(parseJudgements('', { judgements: [], grades: [] })).toEqual({ ok: true, value: [] })
    expect(parseJudgements('Overall: Good', { judgements: [], grades: [] })).toMatchObject({
      why: expect.stringContaining('gives no grades'),
    })
  })
})

describe('items of a list as typed or pasted', () => {
  it('keep their numbers apart and their points with them', () => {
    const items = parseItems('improvement', '1. The first\n- a point\n• another\n12 The twelfth\n\nThe last')
    expect(items.map(({ number, words }) => [number, words])).toEqual([
      ['1', 'The first\n- a point\n- another'],
      ['12', 'The twelfth'],
      ['', 'The last'],
    ])
    expect(parseItems('priority', '- Bulleted from the start')[0]?.words).toBe('Bulleted from the start')
    expect(parseItems('priority', ' \n ')).toEqual([])
  })
})
