import type { ListNumber } from '../../lists/list-content.ts'
import type { IgnoredSheet } from '../../reading/understood.ts'
import { counted, type FileCheck, type FileCheckInput } from './file-check.ts'

/** AA-F02 to AA-F05, F15 and F18 to F20: which sheets there are, and whether they are whole. */
export const sheetChecks: readonly FileCheck[] = [
  {
    id: 'AA-F02',
    severity: 'Blocker',
    rationale: 'Nothing can be said about a list that is not there, and inspectors ask for all eleven.',
    source: 'C,L,D',
    run({ content, understanding }, report) {
      const found = new Set(understanding.lists.map(({ list }) => list))
      const named = new Set(withoutHeadings(understanding.ignored).map(({ list }) => list))
      for (const { list, name } of content.lists) {
        if (found.has(list) || named.has(list)) continue
        const message = `List ${list} (${name}) was not found by its headings or by the name of a sheet. Add it, or say by hand which sheet it is.`
        report({ list, columns: [], message })
      }
    },
  },
  {
    id: 'AA-F03',
    severity: 'Blocker',
    rationale: 'With two sheets for a list, the wrong one may be taken and nobody would know.',
    source: 'O',
    run({ understanding }, report) {
      for (const { sheet, reason } of understanding.ignored) {
        if (reason.why !== 'second' || !reason.hasRows) continue
        const message = `List ${reason.list} was found twice: “${reason.taken}” was read and “${sheet}” was not. Take one of them out, or say by hand which is right.`
        report({ list: reason.list, sheet, columns: [], message })
      }
    },
  },
  {
    id: 'AA-F04',
    severity: 'Warning',
    rationale: 'A sheet with rows that is passed over in silence may hold children.',
    source: 'C',
    run({ understanding }, report) {
      const lists = new Set(understanding.lists.map(({ list }) => list))
      for (const { sheet, reason } of understanding.ignored) {
        if (reason.why === 'several lists') {
          const message = `Sheet “${sheet}” was left out: its headings fit lists ${reason.lists.join(' and ')} equally well. Say by hand which it is.`
          report({ sheet, columns: [], message })
        } else if (reason.why === 'not a list' || (reason.why === 'no headings' && lists.has(reason.list))) {
          report({ sheet, columns: [], message: `Sheet “${sheet}” was left out: its headings are those of no list.` })
        }
      }
    },
  },
  {
    id: 'AA-F05',
    severity: 'Blocker',
    rationale: 'Without the row of headings no column can be told from another; a title above it is usual.',
    source: 'L',
    run({ understanding }, report) {
      const found = new Set(understanding.lists.map(({ list }) => list))
      for (const { sheet, list } of withoutHeadings(understanding.ignored)) {
        if (found.has(list)) continue
        const message = `Sheet “${sheet}” is named as list ${list}, but none of its first 20 rows has the list’s headings. Put the template’s headings above the data.`
        report({ list, sheet, columns: [], message })
      }
    },
  },
  {
    id: 'AA-F15',
    severity: 'Warning',
    rationale: 'Hidden rows, columns and sheets are sent all the same, and are counted here.',
    source: 'O',
    run({ sheets }, report) {
      for (const { list: sheet, hiddenRows, hiddenColumns, filtered, rows } of sheets) {
        const place = { list: sheet.list, sheet: sheet.sheet, columns: [] }
        if (sheet.hidden)
          report({ ...place, message: `Sheet “${sheet.sheet}” is hidden. Show it, or take it out before sending.` })
        const among = hiddenRows.filter((row) => row > sheet.headingRow && row <= rows.lastRow)
        const first = among[0]
        if (first !== undefined) {
          report({
            ...place,
            row: first,
            message: `${counted(among.length, 'row')} of the list hidden, the first of them row ${first}. They are read and would be sent.`,
          })
        }
        const columns = sheet.columns.filter(({ position }) => hiddenColumns.includes(position))
        if (columns.length > 0) {
          const names = columns.map(({ field }) => field.heading)
          report({
            ...place,
            columns: names,
            message: `Hidden columns of the list: ${names.join('; ')}. They are read and would be sent.`,
          })
        }
        if (filtered)
          report({
            ...place,
            message: 'A filter is on, so that some rows are out of sight. They are read and would be sent.',
          })
      }
    },
  },
  {
    id: 'AA-F18',
    severity: 'Warning',
    rationale: 'An empty list is hardly ever true; only lists 10 and 11 can be, in a very small council.',
    source: 'O',
    run({ tables, content }, report) {
      for (const { list, name } of content.lists) {
        const table = tables.get(list)
        if (list > 9 || !table || table.rows > 0) continue
        report({ list, sheet: table.sheet, columns: [], message: `List ${list} (${name}) has headings and no rows.` })
      }
    },
  },
  {
    id: 'AA-F19',
    severity: 'Warning',
    rationale: 'Dates of such a workbook are four years out in any program that overlooks it.',
    source: 'O',
    run({ sheets }, report) {
      for (const file of new Set(sheets.flatMap(({ date1904, list }) => (date1904 ? [list.file] : [])))) {
        const message = `“${file}” counts its dates from 1904. They were read rightly here; save a copy with the usual date system before sending.`
        report({ columns: [], message })
      }
    },
  },
  {
    id: 'AA-F20',
    severity: 'Error',
    rationale: 'A list that ends exactly where a program’s room ends was probably cut short.',
    source: 'O',
    run({ sheets }, report) {
      for (const { list: sheet, rows } of sheets) {
        const end = cutShort.find(({ rows: most, counts }) =>
          most.includes(counts === 'data' ? rows.dataRows : rows.lastRow),
        )
        if (!end) continue
        const message = `The list ends at ${counted(rows.dataRows, 'row')}, row ${rows.lastRow} of the sheet, which is ${end.whose}. Make sure that no rows were cut off.`
        report({ list: sheet.list, sheet: sheet.sheet, columns: [], message })
      }
    },
  },
]

const cutShort: readonly { rows: readonly number[]; counts: 'data' | 'last row'; whose: string }[] = [
  { rows: [4_999, 5_000], counts: 'data', whose: 'the limit of the Children’s services Analysis Tool' },
  { rows: [65_535, 65_536], counts: 'last row', whose: 'the last row of an old Excel workbook (.xls)' },
  { rows: [1_048_575, 1_048_576], counts: 'last row', whose: 'the last row that Excel has' },
]

/** Sheets named as a list in which no headings were found. */
function withoutHeadings(ignored: FileCheckInput['understanding']['ignored']): (IgnoredSheet & { list: ListNumber })[] {
  return ignored.flatMap((each) => (each.reason.why === 'no headings' ? [{ ...each, list: each.reason.list }] : []))
}
