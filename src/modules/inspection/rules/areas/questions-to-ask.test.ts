import { describe, expect, it } from 'vitest'
import { type QuestionedArea, questionsToAsk } from './questions-to-ask.ts'

const known: QuestionedArea = {
  priority: false,
  lead: 'Ann',
  measure: 'm',
  measures: 0,
  voice: 'v',
  back: [],
  states: ['effect known'],
  late: 0,
}
const asked = (more: Partial<QuestionedArea>) => questionsToAsk({ ...known, ...more })

describe('questions that members may ask of an area (C07)', () => {
  it('come of what the record does not say, the gravest first, each with its reason', () => {
    const found = asked({ states: [], priority: true, lead: null, voice: ' ' })
    expect(found).toEqual([
      {
        question: 'What will be done about it, by whom and by when?',
        because: 'No action answers it, and it is a priority action.',
      },
      { question: 'Who answers for it?', because: 'Nobody leads it.' },
      {
        question: 'What do children and families say about it?',
        because: 'Nothing of theirs is written under it.',
      },
    ])
  })

  it('ask why a subject comes back, and what is late, unmeasured, unproved or of no known effect', () => {
    const back = [
      { subject: 'Supervision', before: 'the inspection of 2015' },
      { subject: 'Caseloads', before: 'the inspection of 2015' },
    ]
    const because = asked({ back, late: 1, measure: '', states: ['open', 'done', 'done', 'verified'] }).map(
      (one) => one.because,
    )
    expect(because).toEqual([
      'Supervision and Caseloads were named by the inspection of 2015 too.',
      '1 action late.',
      'It has actions and no measure.',
      '2 actions done and not verified.',
      '1 action verified, and its effect is not known.',
    ])
    expect(asked({ measure: '', measures: 1, back: back.slice(0, 1) }).map((one) => one.because)).toEqual([
      'Supervision was named by the inspection of 2015 too.',
    ])
  })

  it('are never none: of an area that is well, what would make it slip', () => {
    expect(asked({})).toEqual([
      { question: 'What would make it slip back, and who would see that first?', because: 'All of it is known.' },
    ])
  })
})
