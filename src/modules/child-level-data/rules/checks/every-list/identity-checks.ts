import { cellCheck } from '../cell-check.ts'
import type { Check } from '../check.ts'
import type { CheckFacts } from '../check-facts.ts'
import { listsFrom } from '../list-ranges.ts'
import { idField } from '../row.ts'

const isId = (key: string) => key === 'childId' || key === 'adopterId'
const testData = /^(test|dummy|xxx+|zzz+|example|asdf)\d*$|\b(test|dummy)\b|^9{5,}$|^0{4,}$/i

/** AA-C01 to AA-C03: whom a row is about. */
export const identityChecks: readonly Check[] = [
  cellCheck({
    id: 'AA-C01',
    severity: 'Error',
    lists: listsFrom(1, 11),
    rationale: 'A row that names no child cannot be joined to the child’s other rows or chosen for a sample.',
    source: 'L,D',
    fields: ({ field }) => isId(field.key),
    where: 'blank',
    message: (_, field) =>
      field === 'childId'
        ? 'The child’s unique id is blank. Give the id that the case system has for the child.'
        : 'The adopter’s identifier is blank. Give each adopter one of their own.',
  }),
  cellCheck({
    id: 'AA-C02',
    severity: 'Warning',
    lists: listsFrom(1, 11),
    rationale: 'An id that was cut, rounded or reformatted on its way out makes one child look like two.',
    source: 'V(1570,1580),D',
    fields: ({ field }) => isId(field.key),
    where: 'known',
    byText: true,
    fails: (row, field, facts) => idFault(row.text(field), facts) !== undefined,
    message: (row, field, facts) =>
      `The id “${row.shown(field)}” ${idFault(row.text(field), facts)}. Use the same id, as text, in every list.`,
    ofColumn: (_, example) =>
      `the id is not letters and digits only, up to 20 of them (“${example}”). Use the same id, as text, in every list.`,
  }),
  cellCheck({
    id: 'AA-C03',
    severity: 'Warning',
    lists: listsFrom(1, 11),
    rationale: 'Records made to try the system out do not belong in what inspectors are sent.',
    source: 'O',
    fields: ({ field }) => isId(field.key) || field.key === 'worker',
    where: 'known',
    byText: true,
    fails: (row, field) => testData.test(row.text(field)),
    message: (row, field) => `“${row.shown(field)}” looks like a test record. Leave it out if it is one.`,
  }),
]

/** What is wrong with an id's form; undefined where nothing is. */
function idFault(id: string, facts: CheckFacts): string | undefined {
  if (/^\d(\.\d+)?e\+\d+$/i.test(id)) return 'was turned into a rounded number'
  if (/^\d+\.0+$/.test(id)) return 'has a decimal point added'
  if (id.length > 20) return `has ${id.length} characters, more than 20`
  if (!/^[\p{L}\p{N}]+$/u.test(id)) return 'has characters other than letters and digits'
  if (zeroLedIds(facts).has(id)) return 'has lost the zeros that it begins with in another list'
  return undefined
}

const zeroLed = new WeakMap<CheckFacts, ReadonlySet<string>>()

/** The ids that begin with zeros somewhere in the return, without those zeros. */
function zeroLedIds(facts: CheckFacts): ReadonlySet<string> {
  let ids = zeroLed.get(facts)
  if (!ids) {
    const found = new Set<string>()
    for (const table of facts.input.tables.values()) {
      const column = table.columns.get(idField(table.list))
      for (const value of new Set(column?.value)) {
        const id = column?.words.list[value] ?? ''
        if (/^0+[1-9]\d*$/.test(id)) found.add(id.replace(/^0+/, ''))
      }
    }
    ids = found
    zeroLed.set(facts, ids)
  }
  return ids
}
