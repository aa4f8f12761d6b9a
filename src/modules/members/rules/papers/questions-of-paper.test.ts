import { describe, expect, it } from 'vitest'
import type { Figures } from './member-question.ts'
import { questionCounts, questionsOfPaper } from './questions-of-paper.ts'

const link = (text: string) => ({ text, href: '/x' })
const figures = (dataset: string, version: number, ...rows: Figures['rows']): Figures => ({ dataset, version, rows })
const item = (name: string, status: string, why = '') => ({ item: link(name), status, lead: 'Ada Lead', why })

describe('questions that members might ask of a paper', () => {
  it('asks of what is late what held it up, with what the paper says and who leads it', () => {
    const [one, ...rest] = questionsOfPaper([
      figures('plan-exceptions', 1, item('4.2 Visits', 'Late', '12 days late.'), item('4.3 Audits', 'On track')),
    ])
    expect(rest).toEqual([])
    expect(one).toEqual({
      kind: 'late',
      about: '4.2 Visits',
      question: 'What has held this up, and on what day will it now be finished?',
      because: 'The paper says: late. 12 days late. It is led by Ada Lead.',
    })
  })

  it('asks by when of what has no date, and what keeps a risk from becoming late', () => {
    const rows = [item('A', 'No date'), { ...item('B', 'At risk'), lead: 'Nobody yet' }]
    const found = questionsOfPaper([figures('plan-exceptions', 1, ...rows)])
    expect(found.map(({ question }) => question.split(',')[0])).toEqual([
      'By when will this be done',
      'What would keep this from becoming late',
    ])
    expect(found[1]?.because).toContain('Nobody leads it.')
  })

  it('asks what shows that something was done where it is done and not proved', () => {
    const [one] = questionsOfPaper([figures('plan-exceptions', 1, item('C', 'Done, not proved'))])
    expect(one?.kind).toBe('unproved')
  })

  it('asks of a moved date who agreed, and of what was withdrawn or opened again why', () => {
    const change = (what: string) => ({ change: link(`1 ${what}`), what, was: '1 May 2026', now: '1 July 2026' })
    const found = questionsOfPaper([
      figures('plan-changes', 1, change('date moved'), change('withdrawn'), change('reopened'), change('new')),
    ])
    expect(found.map(({ kind, about }) => `${kind}: ${about}`)).toEqual([
      'late: 1 date moved',
      'worse: 1 withdrawn',
      'worse: 1 reopened',
    ])
    expect(found[0]?.because).toBe('Its date was 1 May 2026 and is now 1 July 2026.')
  })

  it('asks why a figure is worse, in either version of the table of measures', () => {
    const upright = { measure: link('Seen in time'), value: '71%\nMay 2026', before: '80%\nnow worse' }
    const wide = { measure: link('Seen in time'), value: '71%', before: '80%', change: 'Worse' }
    const said = 'It is 71%; a quarter before it was 80%.'
    expect(questionsOfPaper([figures('measures-by-period', 2, upright)])[0]?.because).toBe(said)
    expect(questionsOfPaper([figures('measures-by-period', 1, wide)])[0]?.because).toBe(said)
    const better = { ...upright, before: '60%\nnow better' }
    expect(questionsOfPaper([figures('measures-by-period', 2, better)])).toEqual([])
    const hidden = { ...wide, change: 'Hidden' }
    expect(questionsOfPaper([figures('measures-by-period', 1, hidden)])).toEqual([])
  })

  it('asks of a measure that stands out by what is said of it', () => {
    const row = { measure: link('M'), why: 'It does not meet its target.', behind: 'Empty posts', doing: '' }
    const of = (more: object) => questionsOfPaper([figures('measure-exceptions', 1, { ...row, ...more })])[0]
    expect(of({})?.question).toContain('what is being done about it?')
    expect(of({ doing: 'Agency staff' })?.question).toContain('How will we know')
    expect(of({ behind: 'Nothing has been said yet.' })).toMatchObject({ kind: 'unproved', because: row.why })
  })

  it('asks how a figure is known to be right where nobody verified it or confidence is low', () => {
    const row = (by: string, confidence: string) => ({ measure: link(`${by} ${confidence}`), by, confidence })
    const rows = [row('Nobody yet', 'not said'), row('Ada', 'low'), row('Ada', 'high')]
    expect(questionsOfPaper([figures('measure-evidence', 1, ...rows)])).toHaveLength(2)
  })

  it('adds the question that belongs to a measure, last, with what good looks like', () => {
    const own = { measure: link('M'), question: 'Which team?', good: 'Above 90%', says: 's' }
    const found = questionsOfPaper([
      figures('measure-questions', 1, own, { ...own, measure: link('N'), question: '' }),
      figures('plan-exceptions', 1, item('4.2 Visits', 'Late')),
    ])
    expect(found.map(({ kind }) => kind)).toEqual(['late', 'to ask'])
    expect(found[1]?.because).toBe('What good looks like: Above 90%')
  })

  it('asks the same of one thing once, by the first figures that speak of it', () => {
    const found = questionsOfPaper([
      figures('plan-exceptions', 1, item('4.2 Visits', 'Late', '12 days late.')),
      figures('plan-actions', 1, item('4.2 Visits', 'Late')),
    ])
    expect(found).toHaveLength(1)
    expect(found[0]?.because).toContain('12 days late.')
  })

  it('says nothing of figures that it does not know, nor of another version of those it does', () => {
    expect(questionsOfPaper([figures('risk-register', 1, { risk: 'r' })])).toEqual([])
    expect(questionsOfPaper([figures('plan-exceptions', 2, item('A', 'Late'))])).toEqual([])
    expect(questionCounts([])).toBe('')
  })

  it('counts them in words', () => {
    const rows = [item('A', 'Late'), item('B', 'Late'), item('C', 'Done, not proved')]
    expect(questionCounts(questionsOfPaper([figures('plan-exceptions', 1, ...rows)]))).toBe('2 late, 1 unproved')
  })
})
