import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures, fewestAnswers, surveyFigures } from './survey-figures.ts'
import { agreeChoices, faultOfQuestion, readAnswers, type SurveyQuestion } from './survey-questions.ts'

const agree: SurveyQuestion = { key: 'q1', kind: 'agree', text: 'I am listened to', choices: [] }
const several: SurveyQuestion = { key: 'q2', kind: 'several', text: 'Who helps?', choices: ['School', 'Health'] }
const number: SurveyQuestion = { key: 'q3', kind: 'number', text: 'How many workers?', choices: [] }
const words: SurveyQuestion = { key: 'q4', kind: 'words', text: 'What else?', choices: [] }
const all = [agree, several, number, words]
const given = (typed: Record<string, string[]>) => readAnswers(all, (key) => typed[key] ?? [])

describe('what a survey asks', () => {
  it('is a question with its answers', () => {
    expect(faultOfQuestion({ kind: 'agree', text: '', choices: [] })).toBe('Write the question')
    expect(faultOfQuestion({ kind: 'one', text: 'Which?', choices: ['A'] })).toContain('at least two')
    expect(faultOfQuestion({ kind: 'several', text: 'Which?', choices: ['A', 'A'] })).toContain('the same')
    expect(faultOfQuestion({ kind: 'words', text: 'What?', choices: [] })).toBeNull()
  })
  it('may be left out, but not altogether', () => {
    expect(given({}).faults).toEqual({ q1: 'Answer at least one question' })
    expect(given({ q4: [' A word \r\nmore '] })).toEqual({ answers: { q4: 'A word \nmore' }, faults: {} })
    expect(given({ q2: ['School', 'Health', 'School'] }).answers).toEqual({ q2: ['School', 'Health'] })
  })
  it('takes only what was offered, and whole numbers', () => {
    expect(given({ q1: ['Perhaps'] }).faults['q1']).toContain('that are offered')
    expect(given({ q3: ['three'] }).faults['q3']).toContain('whole number')
    expect(given({ q4: ['x'.repeat(2001)] }).faults['q4']).toContain('2,000')
  })
})

describe('what was answered', () => {
  const replies = (count: number, answer: string) => Array.from({ length: count }, () => ({ q1: answer }))
  it('is shown of no question that fewer than five answered', () => {
    const [four] = surveyFigures([agree], replies(4, 'Agree'))
    expect(four).toMatchObject({ hidden: true, shows: 'nothing', answered: 4 })
    expect(JSON.stringify(four)).not.toContain('counted')
    const [five] = surveyFigures([agree], replies(5, 'Agree'))
    expect(five).toMatchObject({ hidden: false, shows: 'choices' })
  })
  it('is counted, the middle of numbers given and words without their order', () => {
    const said = ['b', 'a', 'e', 'd', 'c'].map((word, at) => ({ q2: ['School'], q3: String(at), q4: word }))
    const [choices, middle, texts] = surveyFigures([several, number, words], said)
    expect(choices).toMatchObject({
      counted: [
        { choice: 'School', percent: 100 },
        { choice: 'Health', count: 0 },
      ],
    })
    expect(middle).toMatchObject({ middle: 2, lowest: 0, highest: 4 })
    expect(texts).toMatchObject({ said: ['a', 'b', 'c', 'd', 'e'] })
  })
  it('is compared with what was answered before, in points (SCR-18)', () => {
    const before = surveyFigures([agree], [...replies(5, 'Agree'), ...replies(5, 'Disagree')])
    const now = surveyFigures([agree], [...replies(8, 'Agree'), ...replies(2, 'Disagree')])
    expect(compareFigures(before, now)[0]?.choices[1]).toEqual({ choice: 'Agree', before: 50, now: 80, points: 30 })
    expect(compareFigures(surveyFigures([agree], replies(4, 'Agree')), now)).toEqual([])
  })
  it('loses nobody: counts of a single choice add up to who answered', () => {
    const answers = fc.array(fc.constantFrom(...agreeChoices), { minLength: fewestAnswers, maxLength: 60 })
    fc.assert(
      fc.property(answers, (chosen) => {
        const [figures] = surveyFigures(
          [agree],
          chosen.map((q1) => ({ q1 })),
        )
        if (figures?.shows !== 'choices') throw new Error('Enough answered')
        expect(figures.counted.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.length)
      }),
    )
  })
})
