import { describe, expect, it } from 'vitest'
import { shippedForms } from '../shipped-forms.ts'
import { formBlocks } from './form-blocks.ts'

const form = (code: string) => {
  const found = shippedForms.find((one) => one.code === code)
  if (!found) throw new Error(`No form ${code}`)
  return found
}
const signed = {
  name: 'A',
  role: 'Director',
  capacity: 'Lead director',
  day: '21 July 2015',
  view: 'dissents',
  words: 'Not now',
  draft: 'Draft 5',
}

describe('a filled form as a document', () => {
  it('is a sheet of seventeen numbered questions in three hands, each signed (SCR-9)', () => {
    const questions = form('review-scope-questions')
    const numbers = questions.sections.flatMap((one) => one.questions.map(({ number }) => number).filter(Boolean))
    expect(numbers).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)))
    const answers = { title: 'How it came to this', aims: ['What led to it?', 'What is learned?'] }
    const blocks = formBlocks(questions, answers, ({ key }) => (key === 'lead-director' ? [signed] : []))
    const [, sheet] = blocks
    expect(sheet?.kind === 'table' && sheet.rows[0]).toEqual(['1', expect.anything(), 'How it came to this'])
    expect(sheet?.kind === 'table' && sheet.rows[3]?.[2]).toBe('1. What led to it?\n2. What is learned?')
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3)
    expect(JSON.stringify(blocks)).toContain('Draft 5: dissents')
    expect(JSON.stringify(blocks)).toContain('Not yet signed by the scrutiny manager.')
  })

  it('is terms of reference under headings, with the sixteen steps of a timetable (SCR-10)', () => {
    const terms = form('review-scope-terms')
    const steps = terms.sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'steps')
    expect(steps?.rows).toHaveLength(16)
    const answers = { steps: [[steps?.rows[0] ?? '', '14 March 2013']], elements: ['Data', 'Audit'] }
    const text = JSON.stringify(formBlocks(terms, answers, () => []))
    expect(text).toContain('14 March 2013')
    expect(text).toContain('"items":["Data","Audit"]')
    expect(text).not.toContain('Possible visits')
  })
})
