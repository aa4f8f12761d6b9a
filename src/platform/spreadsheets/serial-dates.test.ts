import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInFormat, parseNumberFormat } from './number-formats.ts'
import { isoToSerial, serialToIso, tidyIso } from './serial-dates.ts'

describe('day numbers', () => {
  it.each([
    [1, 'date', false, '1900-01-01'],
    [59, 'date', false, '1900-02-28'],
    [60, 'date', false, undefined],
    [61, 'date', false, '1900-03-01'],
    [45747, 'date', false, '2025-03-31'],
    [45747.999999, 'date', false, '2025-04-01'],
    [45747.75, 'date', false, '2025-03-31T18:00:00'],
    [45747, 'time', false, '2025-03-31T00:00:00'],
    [0, 'time', false, '00:00:00'],
    [0.999999, 'time', false, '23:59:59'],
    [2958465, 'date', false, '9999-12-31'],
    [2958466, 'date', false, undefined],
    [-1, 'date', false, undefined],
    [0, 'date', true, '1904-01-01'],
    [44285, 'date', true, '2025-03-31'],
  ] as const)('%d as a %s, 1904 %s: %s', (serial, kind, date1904, iso) => {
    expect(serialToIso(serial, kind, date1904)).toBe(iso)
  })

  it('agrees with the platform for every day, and goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const iso = serialToIso(serial, 'date', false)
        expect(iso).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10))
        expect(isoToSerial(iso ?? '')).toBe(serial)
      }),
    )
  })

  it.each([['2025-02-29'], ['1899-12-31'], ['31/03/2025'], ['2025-03-31T24:00'], ['end of July']])(
    '%s has none',
    (iso) => {
      expect(isoToSerial(iso)).toBeUndefined()
    },
  )

  it('tidies ISO text', () => {
    expect(tidyIso('2025-03-31T00:00:00.000Z')).toBe('2025-03-31')
    expect(tidyIso('2025-03-31T09:30')).toBe('2025-03-31T09:30:00')
    expect(tidyIso('soon')).toBeUndefined()
  })
})

describe('number formats', () => {
  it.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['0.00E+00', 'number'],
    ['"day "0', 'number'],
    ['[Red]0;[Blue]-0', 'number'],
    ['[h]:mm', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-809]d mmmm yyyy;@', 'date'],
    ['mmm', 'date'],
    ['yyyy\\-mm\\-dd hh:mm', 'date'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss', 'time'],
  ])('%s makes a %s', (code, kind) => {
    expect(parseNumberFormat(code).kind).toBe(kind)
  })

  it('knows the formats that have only a number', () => {
    expect([0, 9, 14, 20, 22, 46, 47, 164].map((id) => builtInFormat(id).kind)).toEqual([
      'number',
      'number',
      'date',
      'time',
      'date',
      'number',
      'time',
      'number',
    ])
  })
})
