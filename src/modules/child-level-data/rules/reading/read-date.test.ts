import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellNote, cellState, UNKNOWN } from '../lists/list-table.ts'
import { dateReader } from './read-date.ts'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const text = (value: string) => dateReader(false)({ column: 1, kind: 'text', text: value, value }, value)
const number = (value: number) =>
  dateReader(false)({ column: 1, kind: 'number', text: String(value), value }, String(value))
const date = (value: string) => dateReader(false)({ column: 1, kind: 'date', text: value, value }, value)

describe('a date', () => {
  it('that is real is read, and one with a time is noted', () => {
    expect(date('2025-03-31')).toEqual({ state: cellState.read, notes: 0, value: day('2025-03-31') })
    expect(date('2025-03-30T23:00:00')).toEqual({
      state: cellState.read,
      notes: cellNote.timeOfDay,
      value: day('2025-03-30'),
    })
  })

  it.each([
    '05/03/2025',
    '5/3/2025',
    '5.3.25',
    '05.03.2025',
    '05-03-2025',
    '2025-03-05',
    '2025/03/05',
    '05-Mar-25',
    '5 March 2025',
    '5th Mar 2025',
    'Wed 5 Mar 2025',
    '05MAR2025',
  ])('written as “%s” is read and noted, day first', (written) => {
    expect(text(written)).toEqual({ state: cellState.otherForm, notes: cellNote.dateAsText, value: day('2025-03-05') })
  })

  it.each(['05/03/2025 00:00', '2025-03-05T00:00:00.000Z', '05/03/2025 12:00'])('with a time of day: %s', (written) => {
    const noon = written.includes('12:00') ? cellNote.timeOfDay : 0
    expect(text(written)).toMatchObject({ notes: cellNote.dateAsText | noon, value: day('2025-03-05') })
  })

  it.each([
    'May be 8 Jan 2000',
    '31/02/2025',
    '13/13/2025',
    'N/A',
    '-',
    'unborn',
    'Mar 2025',
    '05/03/202',
    '1/2/3/2025',
    'Marvellous 5 2025',
  ])('is not “%s”', (written) => {
    expect(text(written)).toEqual({ state: cellState.unreadable, notes: 0, value: UNKNOWN })
  })

  it('that stands for none is told apart', () => {
    const placeholder = { state: cellState.unreadable, notes: cellNote.placeholderDate, value: UNKNOWN }
    for (const written of ['00/01/1900', '01/01/1900', '30/12/1899', '31/12/9999'])
      expect(text(written)).toEqual(placeholder)
    for (const serial of [0, 1, 0.5]) expect(number(serial)).toEqual(placeholder)
    expect(date('9999-12-31')).toEqual(placeholder)
  })

  it('without its format is a plausible day number', () => {
    expect(number(45_747)).toEqual({ state: cellState.otherForm, notes: cellNote.dateAsText, value: day('2025-03-31') })
    expect(number(45_747.5).notes).toBe(cellNote.dateAsText | cellNote.timeOfDay)
    for (const other of [2, 100, 20_250_331, -5]) expect(number(other).state).toBe(cellState.unreadable)
  })

  it('as text is no fault in a file that holds text alone', () => {
    const csv = dateReader(true)
    expect(csv({ column: 1, kind: 'text', text: '31/03/2025', value: '31/03/2025' }, '31/03/2025')).toEqual({
      state: cellState.read,
      notes: 0,
      value: day('2025-03-31'),
    })
  })

  it('is the same day however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1990-01-01'), max: day('2028-12-31') }), (wanted) => {
        const iso = new Date(wanted * 86_400_000).toISOString().slice(0, 10)
        const [year, month, dayOfMonth] = iso.split('-')
        expect(date(iso).value).toBe(wanted)
        expect(text(`${dayOfMonth}/${month}/${year}`).value).toBe(wanted)
      }),
    )
  })
})
