import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faults, readAnswer } from './read-answer.ts'

const nothing = { words: '', confidence: '', done: false, evidence: '' }

describe('an answer in a round', () => {
  it.each([
    [nothing, { kind: 'nothing' }],
    [{ ...nothing, words: '  ' }, { kind: 'nothing' }],
    [
      { ...nothing, done: true },
      { kind: 'fault', field: 'words', message: faults.done },
    ],
    [
      { ...nothing, evidence: 'Minutes' },
      { kind: 'fault', field: 'words', message: faults.words },
    ],
    [
      { ...nothing, confidence: 'late' },
      { kind: 'fault', field: 'words', message: faults.words },
    ],
    [
      { ...nothing, words: 'Met' },
      { kind: 'fault', field: 'confidence', message: faults.confidence },
    ],
    [
      { ...nothing, words: 'Met', confidence: 'sure' },
      { kind: 'fault', field: 'confidence', message: faults.confidence },
    ],
  ])('%o is %o', (typed, read) => expect(readAnswer(typed)).toEqual(read))

  it('keeps the words as they were typed, and takes what is done to be on track', () => {
    expect(readAnswer({ words: ' All met. ', confidence: '', done: true, evidence: ' Minutes ' })).toEqual({
      kind: 'answer',
      answer: { words: 'All met.', confidence: 'on track', done: true, evidence: 'Minutes' },
    })
  })

  it('never gives an answer without words', () => {
    const typed = fc.record({
      words: fc.string(),
      confidence: fc.constantFrom('', 'on track', 'at risk', 'late', 'other'),
      done: fc.boolean(),
      evidence: fc.string(),
    })
    fc.assert(
      fc.property(typed, (one) => {
        const read = readAnswer(one)
        expect(read.kind !== 'answer' || read.answer.words.length > 0).toBe(true)
      }),
    )
  })
})
