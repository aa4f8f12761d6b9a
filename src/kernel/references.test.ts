import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareItemNumbers, missingNumbers, parseItemNumber } from './item-numbers.ts'
import { compareReferences, formatReference, parseReference } from './references.ts'

describe('references', () => {
  it.each(['ACT-142', 'act 142', 'ACT142', ' Act – 142 ', '#act-0142'])('reads %s', (text) => {
    expect(parseReference(text)).toEqual({ kind: 'ACT', number: 142 })
  })

  it.each(['', 'ACT', '142', 'ACT-0', 'A-1', 'ACT-1-2', 'plan of action 3', 'ACT-1234567890'])(
    'does not read “%s”',
    (text) => {
      expect(parseReference(text)).toBeNull()
    },
  )

  it('reads only registered kinds when they are given', () => {
    expect(parseReference('dec 2014', ['ACT', 'RSK'])).toBeNull()
    expect(parseReference('rsk 3', ['ACT', 'RSK'])).toEqual({ kind: 'RSK', number: 3 })
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.constantFrom('ACT', 'RSK', 'PLAN'), fc.integer({ min: 1, max: 999_999_999 }), (kind, number) => {
        expect(parseReference(formatReference(kind, number))).toEqual({ kind, number })
      }),
    )
  })

  it('refuses to write what it could not read', () => {
    expect(() => formatReference('act', 1)).toThrow(RangeError)
    expect(() => formatReference('ACT', 0)).toThrow(RangeError)
    expect(() => formatReference('ACT', 1.5)).toThrow(RangeError)
  })

  it('sorts by kind and then number, other text last', () => {
    const sorted = ['none', 'ACT-10', 'RSK-1', 'act 9', 'also none'].toSorted(compareReferences)
    expect(sorted).toEqual(['act 9', 'ACT-10', 'RSK-1', 'also none', 'none'])
  })
})

describe('item numbers', () => {
  it('are read part by part', () => {
    expect(['3.10', ' 2. ', '4.1)', '1.2.3'].map(parseItemNumber)).toEqual([[3, 10], [2], [4, 1], [1, 2, 3]])
    expect(['', '3.x', 'A1', '31.05.14-'].map(parseItemNumber)).toEqual([null, null, null, null])
  })

  it('sort naturally', () => {
    expect(['3.10', 'later', '3.9', '10.1', '3', '3.9.1'].toSorted(compareItemNumbers)).toEqual([
      '3',
      '3.9',
      '3.9.1',
      '3.10',
      '10.1',
      'later',
    ])
  })

  it('show what is missing between them (CAL-8)', () => {
    expect(missingNumbers(['3.9', '3.10', '3.12'])).toEqual(['3.11'])
    expect(missingNumbers(['1.1', '1.2', '2.1', '2.4', 'x', '5'])).toEqual(['2.2', '2.3'])
    expect(missingNumbers(['1', '4'])).toEqual(['2', '3'])
    expect(missingNumbers(['3.12', '3.9', '3.9'])).toEqual(['3.10', '3.11'])
    expect(missingNumbers(['4', '5', '2014', '2016'])).toEqual(['2015'])
    expect(missingNumbers([])).toEqual([])
  })
})
