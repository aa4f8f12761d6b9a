import { describe, expect, it } from 'vitest'
import { gathered } from './note-words.ts'

const nothing = { seen: '', heard: '', well: '', worried: '', ask: '' }

describe('what members bring back from a visit', () => {
  it('is gathered under its prompt, in their order, without whose it was', () => {
    const notes = [
      { ...nothing, worried: 'Posts are empty.' },
      { ...nothing, seen: 'A calm room.', worried: ' No time to think. ' },
    ]
    expect(gathered(notes)).toEqual([
      { heading: 'What did you see?', said: ['A calm room.'] },
      { heading: 'What worries you?', said: ['Posts are empty.', 'No time to think.'] },
    ])
    expect(gathered([nothing])).toEqual([])
  })
})
