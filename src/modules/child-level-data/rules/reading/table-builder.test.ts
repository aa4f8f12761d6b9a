import { describe, expect, it } from 'vitest'
import { cellNote, cellState, UNKNOWN } from '../lists/list-table.ts'
import { contentForTests, readersForTests, tableOf } from '../lists/table-for-tests.ts'

const DAY = Date.UTC(2025, 0, 6) / 86_400_000

describe('the table of a list', () => {
  it('keeps every row, with the row number of the sheet, and more rows than it first had room for', () => {
    const table = tableOf(
      1,
      Array.from({ length: 1000 }, (_, index) => ({ childId: index, contactDate: '2025-01-06' })),
    )
    expect(table.rows).toBe(1000)
    expect([table.rowNumbers[0], table.rowNumbers[999]]).toEqual([3, 1002])
    const dates = table.columns.get('contactDate')
    expect(dates?.value[999]).toBe(DAY)
    expect(dates?.value).toHaveLength(1000)
    expect(table.columns.get('gender')?.state[999]).toBe(cellState.blank)
    expect(table.columns.get('gender')?.value[999]).toBe(UNKNOWN)
  })

  it('gives a child the same number in each list', () => {
    const readers = readersForTests()
    const contacts = tableOf(1, [{ childId: 'A1' }, { childId: '77' }], { readers })
    const referrals = tableOf(3, [{ childId: 77 }], { readers })
    expect(referrals.columns.get('childId')?.value[0]).toBe(contacts.columns.get('childId')?.value[1])
  })

  it('sets a code to its position in the code list', () => {
    const table = tableOf(1, [{ gender: 'b) Female' }, { gender: 'F' }, { gender: 'Femail' }])
    const gender = table.columns.get('gender')
    expect([...(gender?.value ?? [])]).toEqual([1, 1, UNKNOWN])
    expect(contentForTests.codes['GENDER']?.[1]?.key).toBe('Female')
    expect([...(gender?.state ?? [])]).toEqual([cellState.read, cellState.otherForm, cellState.unreadable])
  })

  it('takes text of spaces alone for blank, and notes stray characters otherwise', () => {
    const table = tableOf(3, [
      { worker: '  ' },
      { worker: 'Ann\u00a0Oak' },
      { referralSource: 'e) 2A: Schools  ' },
      { team: '#N/A' },
    ])
    const worker = table.columns.get('worker')
    expect([...(worker?.state ?? [])].slice(0, 2)).toEqual([cellState.blank, cellState.read])
    expect(worker?.notes[1]).toBe(cellNote.strayCharacters)
    expect(worker?.words.list[worker.value[1] ?? -1]).toBe('Ann Oak')
    expect(table.columns.get('referralSource')?.state[2]).toBe(cellState.read)
    expect(table.columns.get('referralSource')?.notes[2]).toBe(cellNote.strayCharacters)
    expect(table.columns.get('team')?.state[3]).toBe(cellState.error)
  })

  it('leaves a column out that the file has not got', () => {
    expect(tableOf(1, [{ childId: 1 }], { without: ['gender'] }).columns.has('gender')).toBe(false)
    expect(tableOf(9, [{ childId: 1 }], { layout: '2019-08' }).columns.has('personalAdviser')).toBe(false)
    expect(tableOf(9, [{ childId: 1 }]).columns.size).toBe(17)
  })
})
