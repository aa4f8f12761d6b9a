import { listNumbers } from '../../lists/list-content.ts'
import type { Column } from '../../lists/list-table.ts'
import { cellCheck } from '../cell-check.ts'
import type { Check } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { heading, isNegative } from '../field-check.ts'
import { sameRows } from '../repeated-rows.ts'
import { idField, type Row } from '../row.ts'
import { rowIssue } from '../row-check.ts'
import { hasOwnCheck } from './own-checks.ts'
import { personalDetail } from './personal-data.ts'

const addressFields = new Set(['placementPostcode', 'placementUrn'])
const isFreeText = ({ field }: Column) => field.type === 'text' && !addressFields.has(field.key)

/** AA-C31 to AA-C34: counts, codes, rows and text in general. */
export const cellChecks: readonly Check[] = [
  cellCheck({
    id: 'AA-C31',
    severity: 'Error',
    lists: [3, 5, 7, 8, 11],
    rationale: 'A count that is not a whole number from 0 up can be neither added nor compared.',
    source: 'L,D',
    fields: ({ field }) => field.type === 'whole-number' && field.key !== 'age',
    fails: (row, field) =>
      !leftToItsOwn(row, field) && (isMissing(row, field) || row.unreadable(field) || isNegative(row, field)),
    message: (row, field) =>
      row.blank(field)
        ? `${heading(row, field)} is blank. Give the number; 0 means none.`
        : `“${row.shown(field)}” is not a whole number from 0 up in ${heading(row, field)}. Give the number.`,
  }),
  cellCheck({
    id: 'AA-C32',
    severity: 'Error',
    lists: listNumbers,
    rationale:
      'A value that is in no code list drops out of every count; one in another form must be put right before it is sent.',
    source: 'C,L,D',
    fields: ({ field }) => field.type === 'code' && field.key !== 'gender',
    where: 'not plainly right',
    fails: (row, field) => {
      // AA-L8-12 looks at the form of a legal status too.
      if (row.otherForm(field)) return field === 'legalStatus' ? false : 'Warning'
      return !leftToItsOwn(row, field) && (isMissing(row, field) || row.unreadable(field))
    },
    message: (row, field) => {
      if (row.otherForm(field))
        return `“${row.shown(field)}” was read as “${row.preferred(field)}”. Send it in that form.`
      return row.blank(field)
        ? `${heading(row, field)} is blank. Give a value from the code list.`
        : `“${row.shown(field)}” is not in the code list for ${heading(row, field)}. Give one that is.`
    },
    ofColumn: (_, example) =>
      `the meaning is plain and the form is not the template’s, such as “${example}”. Send the template’s form.`,
  }),
  {
    id: 'AA-C33',
    severity: 'Warning',
    lists: listNumbers,
    rationale: 'A row that is there twice is counted twice.',
    source: 'C',
    run(input, report) {
      for (const list of listNumbers) {
        const row = factsOf(input).row(list)
        if (!row) continue
        sameRows(row.table).forEach((original, index) => {
          if (original < 0) return
          row.index = index
          const message = `The same in every column as row ${row.table.rowNumbers[original]}. Keep one of the two.`
          report(rowIssue(row, [idField(list)], message))
        })
      }
    },
  },
  cellCheck({
    id: 'AA-C34',
    severity: 'Error',
    lists: listNumbers,
    rationale: 'The lists are sent without children’s names, and contact details beside a name would be a breach.',
    source: 'O',
    fields: isFreeText,
    where: 'known',
    byText: true,
    fails: (row, field) => personalDetail(row.text(field)) !== undefined,
    message: (row, field) =>
      `${heading(row, field)} seems to hold ${personalDetail(row.text(field))}. Take it out before anything is sent.`,
  }),
]

function leftToItsOwn({ table }: Row, field: string): boolean {
  const column = table.columns.get(field)
  return column !== undefined && hasOwnCheck(table.list, column.field)
}

function isMissing(row: Row, field: string): boolean {
  return row.blank(field) && row.table.columns.get(field)?.field.need === 'mandatory'
}
