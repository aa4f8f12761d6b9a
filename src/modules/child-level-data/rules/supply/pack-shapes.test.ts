import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../kernel/day-number.ts'
import { contentForTests, tableOf } from '../lists/table-for-tests.ts'
import { rowsToWrite, ssdName, ssdValue } from './pack-shapes.ts'

const table = tableOf(3, [
  { childId: '100', gender: 'F', referralDate: '2026-03-02', referralSource: '1A', team: ' Duty ' },
  { childId: '101', gender: 'x', referralDate: 'soon' },
])

describe('the rows of a pack', () => {
  it('are all of the rows, codes in the preferred form, dates as dates, and what was not understood as it stands', () => {
    const [first, second] = rowsToWrite(table, contentForTests)
    expect(first).toMatchObject({
      childId: '100',
      gender: 'b) Female',
      referralDate: dayNumber(Temporal.PlainDate.from('2026-03-02')),
      referralSource: 'a) 1A: Individual',
      team: 'Duty',
    })
    expect(second).toMatchObject({ childId: '101', gender: 'x', referralDate: 'soon' })
  })

  it('have the names and dates of SSD where those are asked for', () => {
    const fields = contentForTests.lists.find(({ list }) => list === 3)?.fields ?? []
    const names = new Set(fields.map(ssdName))
    expect(names.size).toBe(fields.length)
    expect([...names]).toEqual(
      expect.arrayContaining(['ChildUniqueID', 'ReferralDate', 'ReferralNFA', 'AllocatedTeam']),
    )
    const date = fields.find(({ key }) => key === 'referralDate')
    if (!date) throw new Error('no date')
    expect(ssdValue(date, dayNumber(Temporal.PlainDate.from('2026-03-02')))).toBe('02/03/2026')
    expect(ssdValue(date, 'soon')).toBe('soon')
  })
})
