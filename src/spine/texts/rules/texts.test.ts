import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedParts, compareDrafts } from './compare-drafts.ts'
import { compareWords } from './compare-words.ts'
import { findPassage, stillStands } from './find-passage.ts'

const older = (pieces: ReturnType<typeof compareWords>) =>
  pieces.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join('')
const newer = (pieces: ReturnType<typeof compareWords>) =>
  pieces.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('')

describe('comparing two texts by words', () => {
  it('shows what was taken out and put in, and leaves the rest', () => {
    expect(compareWords('The review takes 8 weeks.', 'The review takes nine weeks, with one visit.')).toEqual([
      { kind: 'same', text: 'The review takes ' },
      { kind: 'removed', text: '8' },
      { kind: 'added', text: 'nine' },
      { kind: 'same', text: ' weeks' },
      { kind: 'added', text: ', with one visit' },
      { kind: 'same', text: '.' },
    ])
  })

  it('says nothing of texts that are alike, and all of texts where one is empty', () => {
    expect(compareWords('As before', 'As before')).toEqual([{ kind: 'same', text: 'As before' }])
    expect(compareWords('', 'New')).toEqual([{ kind: 'added', text: 'New' }])
    expect(compareWords('', '')).toEqual([])
  })

  it('gives both texts back letter for letter, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'council', ' ', '\n', '.', '’', 'é', '🙂'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pieces = compareWords(one, other)
        expect(older(pieces)).toBe(one)
        expect(newer(pieces)).toBe(other)
      }),
    )
  })

  it('shows long texts that have nothing in common as one taken out and one put in, since nobody reads more', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, at) => `${word}${at}`).join(' ')
    const pieces = compareWords(`Alike ${long('a')}`, `Alike ${long('b')}`)
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added'])
    expect(older(pieces)).toBe(`Alike ${long('a')}`)
  })
})

describe('comparing two drafts', () => {
  const part = (key: string, words: string) => ({ key, heading: `${key}?`, words })

  it('goes part by part and keeps one that is gone', () => {
    const compared = compareDrafts(
      [part('aims', 'One'), part('old', 'Gone')],
      [part('aims', 'One'), part('new', 'Came')],
    )
    expect(compared.map(({ key, changed }) => [key, changed])).toEqual([
      ['aims', false],
      ['new', true],
      ['old', true],
    ])
    expect(compared[2]?.pieces).toEqual([{ kind: 'removed', text: 'Gone' }])
  })

  it('names the parts that differ', () => {
    expect(changedParts([part('aims', 'One')], [part('aims', 'Two')])).toEqual(['aims?'])
  })
})

describe('a passage', () => {
  it('is found though its lines are broken elsewhere, and however it is punctuated', () => {
    expect(findPassage('What led to the\ngrade (2015)?', 'to the grade (2015)')).toEqual({
      starts: 9,
      passage: 'to the\ngrade (2015)',
    })
    expect(findPassage('What led to it?', 'what led')).toBeNull()
    expect(findPassage('Words', '  ')).toBeNull()
  })

  it('is known to be gone from a newer draft', () => {
    expect(stillStands('Eight weeks', 'nine weeks')).toBe(false)
    expect(stillStands('Eight weeks', '')).toBe(true)
  })
})
