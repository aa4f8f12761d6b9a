import { describe, expect, it } from 'vitest'
import { checkCatalogue } from './catalogue.ts'

/** The lists that each check of several lists in a row looks at. AA-C22 leaves list 10 to AA-L10-17; AA-C16 looks for the unborn in 8 to 10 too. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  'AA-C01': [1, 11],
  'AA-C02': [1, 11],
  'AA-C03': [1, 11],
  'AA-C04': [1, 11],
  'AA-C05': [1, 11],
  'AA-C06': [1, 11],
  'AA-C07': [1, 11],
  'AA-C08': [1, 11],
  'AA-C09': [1, 11],
  'AA-C10': [1, 10],
  'AA-C11': [1, 10],
  'AA-C12': [1, 10],
  'AA-C13': [1, 10],
  'AA-C14': [1, 10],
  'AA-C15': [1, 10],
  'AA-C16': [1, 10],
  'AA-C17': [1, 7],
  'AA-C18': [4, 10],
  'AA-C19': [4, 10],
  'AA-C20': [1, 11],
  'AA-C21': [1, 11],
  'AA-C22': [1, 8],
  'AA-C23': [1, 11],
  'AA-C24': [1, 11],
  'AA-C25': [1, 11],
  'AA-C26': [3, 9],
  'AA-C27': [3, 9],
  'AA-C28': [3, 9],
  'AA-C29': [3, 9],
  'AA-C30': [3, 9],
  'AA-C32': [1, 11],
  'AA-C33': [1, 11],
  'AA-C34': [1, 11],
  'AA-X01': [1, 10],
  'AA-X02': [1, 10],
  'AA-X03': [1, 10],
  'AA-X04': [4, 10],
  'AA-X05': [1, 10],
  'AA-R02': [6, 9],
  'AA-S01': [1, 11],
  'AA-S02': [1, 10],
  'AA-S03': [1, 10],
  'AA-S04': [4, 10],
  'AA-S16': [3, 9],
  'AA-S19': [1, 11],
  'AA-S20': [7, 8],
  'AA-S21': [1, 11],
  'AA-S22': [6, 8],
}

describe('the lists of a check', () => {
  it.each(Object.entries(ranges))('of %s are those of the specification', (id, [first, last]) => {
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    expect(checkCatalogue().find((check) => check.id === id)?.lists).toEqual(all)
  })
  it('of one list are that list', () => {
    for (const { id, lists } of checkCatalogue()) {
      const own = /^AA-L(\d+)-/.exec(id)?.[1]
      if (own) expect([id, lists]).toEqual([id, [Number(own)]])
    }
  })
})
