import { describe, expect, it } from 'vitest'
import { contact, fileIssues, listSheet, wholeFile } from './file-for-tests.ts'

describe('the checks of a file', () => {
  it('say nothing of a whole file that is as the template', async () => {
    expect((await fileIssues(wholeFile())).all).toEqual([])
  })

  it('are told in the order of their numbers', async () => {
    const { all } = await fileIssues([{ name: 'Working', rows: [['a', 'b', 'c']] }], { from: 'today' })
    const ids = all.map(({ check }) => check)
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids)).toEqual(new Set(['AA-F02', 'AA-F04', 'AA-F22']))
  })
})

describe('AA-F01', () => {
  it('names each file whose macros were passed over, which is no blocker', async () => {
    const sheets = wholeFile()
    const { of } = await fileIssues([
      { name: 'ChAT.xlsm', sheets, holdsMacros: true },
      { name: 'plain.xlsx', sheets: [] },
    ])
    expect(of('AA-F01')).toMatchObject([{ severity: 'Warning', columns: [] }])
    expect(of('AA-F01')[0]?.message).toContain('“ChAT.xlsm” holds macros')
  })
})

describe('AA-F22', () => {
  const contacts = (day: string) => [listSheet(1, [{ ...contact, contactDate: { date: day } }])]

  it('passes a newest event up to seven days before the as-at date', async () => {
    for (const day of ['2025-03-31', '2025-03-24']) expect((await fileIssues(contacts(day))).of('AA-F22')).toEqual([])
  })

  it('tells of one that is older, and how old', async () => {
    const { of } = await fileIssues(contacts('2025-03-23'))
    expect(of('AA-F22').map(({ severity, message }) => [severity, message.slice(0, 45)])).toEqual([
      ['Warning', 'The newest event, 23 March 2025, is 8 days be'],
    ])
  })

  it('takes no event after the as-at date for the newest', async () => {
    const rows = ['2025-03-20', '2025-06-01'].map((date) => ({ ...contact, contactDate: { date } }))
    expect((await fileIssues([listSheet(1, rows)])).of('AA-F22')).toHaveLength(1)
  })

  it.each(['stated in the file', 'the ages given', 'the newest event', 'today'] as const)(
    'says that no date was given, and that it is from %s',
    async (from) => {
      const { of } = await fileIssues(contacts('2025-03-28'), { from })
      expect(of('AA-F22').map(({ message }) => message)).toEqual([
        `No as-at date was given; 31 March 2025 was taken, from ${from}. Give the inspection date to be sure.`,
      ])
    },
  )

  it('says nothing of age where there is no event at all', async () => {
    expect((await fileIssues([listSheet(1, [])])).of('AA-F22')).toEqual([])
  })
})
