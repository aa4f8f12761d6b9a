import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentForTests } from '../lists/table-for-tests.ts'
import { dayOfCell, journeyOf, type KeptRow } from './journey.ts'

/** A row as it is kept, from what stands in some of its fields. */
function row(list: number, cells: Readonly<Record<string, string>>): KeptRow {
  const fields = contentForTests.lists.find((one) => one.list === list)?.fields ?? []
  return { list, rowNumber: 3, team: 'Assessment', cells: fields.map(({ key }) => cells[key] ?? '') }
}

describe('the journey of a child', () => {
  it('is put together from all lists in order of time, with what goes on still', () => {
    const steps = journeyOf(
      [
        row(7, { planStartDate: '12/03/2025', lastVisitDate: '2025-05-01' }),
        row(1, { contactDate: '2025-01-10' }),
        row(3, { referralDate: '10/01/2025' }),
        row(4, { startDate: '11/01/2025', authorisationDate: '20/02/2025' }),
      ],
      contentForTests.lists,
    )
    expect(steps.map(({ words, from, to }) => [words, from, to])).toEqual([
      ['Contact', '2025-01-10', '2025-01-10'],
      ['Referral', '2025-01-10', '2025-01-10'],
      ['Assessment', '2025-01-11', '2025-02-20'],
      ['Child protection plan', '2025-03-12', null],
      ['Last statutory visit', '2025-05-01', '2025-05-01'],
    ])
  })

  it('leaves out what cannot be understood as a day', () => {
    expect(journeyOf([row(3, { referralDate: 'soon' }), row(3, {})], contentForTests.lists)).toEqual([])
    expect(
      journeyOf([row(11, { enquiryDate: '2025-01-10' })], contentForTests.lists),
      'an adopter has no journey',
    ).toEqual([])
  })

  it('reads a day however it was written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const [year, month, day] = iso.split('-')
          expect(dayOfCell(iso)).toBe(iso)
          expect(dayOfCell(`${day}/${month}/${year}`)).toBe(iso)
        },
      ),
    )
  })
})
