import { describe, expect, it } from 'vitest'
import { isAnswered, meaning, missingFrom, partsOfForm, rowsOf, wordsOf } from './answers.ts'
import { type Form, faultsOfForm, formShape } from './form.ts'
import { cellName, moreRows, readAnswers, tableRows } from './read-answers.ts'

const form: Form = formShape.parse({
  code: 'test',
  version: 1,
  from: '2026-01-01',
  title: 'A form',
  use: 'scope',
  sections: [
    {
      key: 'member',
      heading: 'Member',
      who: 'Member',
      questions: [
        { key: 'title', number: '1', ask: 'Title', kind: 'text', need: 'required' },
        { key: 'excluded', ask: 'What is left out', kind: 'long text', means: 'excluded' },
        { key: 'visits', ask: 'Visits', kind: 'list', need: 'optional' },
        { key: 'weeks', ask: 'Weeks', kind: 'number' },
        { key: 'media', ask: 'Interest', kind: 'choice', choices: ['low', 'high'] },
        { key: 'steps', ask: 'Steps', kind: 'table', columns: ['What', 'When'], rows: ['Collect', 'Report'] },
      ],
    },
  ],
})
const [section] = form.sections
if (!section) throw new Error('The form of this test has a section')

describe('a form', () => {
  it('is refused where two questions share a key or a meaning, or a choice offers none', () => {
    expect(faultsOfForm(form)).toEqual([])
    const twice = { ...section, questions: [...section.questions, ...section.questions.slice(1, 2)] }
    expect(faultsOfForm({ ...form, sections: [twice] })).toEqual([
      'Two questions are called “excluded”.',
      'Two questions mean “excluded”.',
    ])
    const bare = { ...section, questions: section.questions.map((one) => ({ ...one, choices: [], columns: [] })) }
    expect(faultsOfForm({ ...form, sections: [bare] })).toEqual([
      '“media” offers no choice.',
      '“steps” is a table without columns.',
    ])
  })
})

describe('answers', () => {
  const typed = {
    title: ' Why was it so ',
    excluded: '',
    visits: 'Fostering\r\n\r\n Duty team ',
    weeks: '6',
    media: 'high',
    [cellName('steps', 0, 0)]: 'Collect',
    [cellName('steps', 0, 1)]: '14 March',
    [cellName('steps', 1, 0)]: 'Report',
    [cellName('steps', 1, 1)]: '',
  }

  it('are read as they were typed, a line to a list and a cell to a table', () => {
    const { answers, errors } = readAnswers(section, typed)
    expect(errors).toEqual({})
    expect(answers).toEqual({
      title: 'Why was it so',
      excluded: '',
      visits: ['Fostering', 'Duty team'],
      weeks: '6',
      media: 'high',
      steps: [
        ['Collect', '14 March'],
        ['Report', ''],
      ],
    })
    expect(wordsOf(answers['steps'])).toBe('Collect | 14 March')
    expect(rowsOf(answers['steps'])).toEqual([['Collect', '14 March']])
    expect(meaning(form, answers, 'excluded')).toBe('')
    expect(partsOfForm(form, answers)[0]).toEqual({ key: 'title', heading: '1. Title', words: 'Why was it so' })
  })

  it('are refused only where they cannot be kept', () => {
    const { errors } = readAnswers(section, { ...typed, weeks: 'about six', media: 'wild' })
    expect(errors).toEqual({
      weeks: 'Enter a number, such as 6, for “Weeks”',
      media: 'Choose one of the answers to “Interest”',
    })
    expect(readAnswers(section, { title: 'x'.repeat(20_001) }).errors['title']).toContain('20,000')
  })

  it('that are missing stop a signature or stand beside it', () => {
    const { answers } = readAnswers(section, { ...typed, title: '' })
    expect(missingFrom(section, answers)).toEqual({ stops: ['1. Title'], named: ['What is left out'] })
    expect(isAnswered([['Report', '']])).toBe(false)
  })

  it('begin with the rows that the form gives, and with room for more', () => {
    const steps = section.questions.at(-1)
    if (!steps) throw new Error('The section has questions')
    expect(tableRows(steps, undefined)).toHaveLength(2 + moreRows)
    expect(tableRows(steps, [['Agree', 'May']])[0]).toEqual(['Agree', 'May'])
  })
})
