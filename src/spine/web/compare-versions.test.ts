import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOpened, differencesOf, mergedOf, type SeenForm } from './compare-versions.ts'

const form = (values: Record<string, string>): SeenForm => ({
  version: 1,
  fields: new Map(Object.entries(values).map(([name, value]) => [name, { name, label: name, values: [value] }])),
})
const merge = (opened: Record<string, string>, theirs: Record<string, string>, yours: Record<string, string>) => {
  const typed = { ...yours, _opened: asOpened(form(opened)) }
  const differences = differencesOf(form(theirs), typed)
  return { differences, merged: mergedOf(typed, differences) }
}

describe('two versions of one form', () => {
  it.each([
    ['nobody changed it', 'a', 'a', 'a', null, 'a'],
    ['only they changed it', 'a', 'b', 'a', 'them', 'b'],
    ['only you changed it', 'a', 'a', 'b', 'you', 'b'],
    ['both changed it', 'a', 'b', 'c', 'both', 'c'],
    ['both changed it alike', 'a', 'b', 'b', null, 'b'],
    ['they emptied it', 'a', '', 'a', 'them', ''],
  ])('where %s', (_what, opened, theirs, yours, changedBy, shown) => {
    const { differences, merged } = merge({ f: opened }, { f: theirs }, { f: yours })
    expect(differences[0]?.changedBy ?? null).toBe(changedBy)
    expect([merged['f']].flat().join('')).toBe(shown)
  })

  it('never loses a word that somebody typed, and never puts an untouched field over theirs', () => {
    const word = fc.constantFrom('', 'a', 'b', 'c')
    fc.assert(
      fc.property(word, word, word, (opened, theirs, yours) => {
        const { merged } = merge({ f: opened }, { f: theirs }, { f: yours })
        expect([merged['f']].flat().join('')).toBe(yours === opened ? theirs : yours)
      }),
    )
  })

  it('does not take the line endings that browsers send for a change', () => {
    expect(merge({ f: 'a\nb' }, { f: 'a\nb' }, { f: 'a\r\nb ' }).differences).toEqual([])
  })

  it('without what the form was opened with asks about every difference', () => {
    expect(differencesOf(form({ f: 'a' }), { f: 'b', _opened: 'nonsense' })[0]?.changedBy).toBe('both')
  })
})
