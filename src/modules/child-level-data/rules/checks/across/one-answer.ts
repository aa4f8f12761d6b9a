import type { ListNumber } from '../../lists/list-content.ts'
import { cellState, type ListTable, UNKNOWN } from '../../lists/list-table.ts'
import type { Check, CheckInput } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { type CheckHead, rowIssue } from '../row-check.ts'

interface Answer {
  readonly list: ListNumber
  readonly row: number
  readonly value: number
}

/** The answer that the others are held against: the commonest; of two as common, that of list 6, else of the first list. */
export function agreedAnswer(answers: readonly Answer[]): Answer | undefined {
  const counts = new Map<number, number>()
  for (const { value } of answers) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const common = answers.filter(({ value }) => counts.get(value) === most)
  return common.find(({ list }) => list === 6) ?? common[0]
}

/** Children with two different known values of a field over some lists: one pass, a number a child. */
function childrenWhoDiffer(tables: readonly ListTable[], field: string): Set<number> {
  const size = Math.max(0, ...tables.map((table) => table.columns.get('childId')?.words.list.length ?? 0))
  const first = new Int32Array(size).fill(UNKNOWN)
  const differ = new Set<number>()
  for (const table of tables) {
    const children = table.columns.get('childId')?.value
    const values = table.columns.get(field)?.value
    if (!children || !values) continue
    for (let row = 0; row < table.rows; row += 1) {
      const child = children[row] ?? UNKNOWN
      const value = values[row] ?? UNKNOWN
      if (child === UNKNOWN || value === UNKNOWN) continue
      const known = first[child] ?? UNKNOWN
      if (known === UNKNOWN) first[child] = value
      else if (known !== value) differ.add(child)
    }
  }
  return differ
}

function answersOf(input: CheckInput, tables: readonly ListTable[], field: string, child: number): Answer[] {
  const facts = factsOf(input)
  return tables.flatMap((table) => {
    const column = table.columns.get(field)
    return [...facts.byChild(table.list).rows(child)].flatMap((row) => {
      const value = column?.value[row] ?? UNKNOWN
      return value === UNKNOWN || column?.state[row] === cellState.blank ? [] : [{ list: table.list, row, value }]
    })
  })
}

/**
 * A check that every list says the same of a child. The rows that say otherwise than the agreed answer are at fault, since most
 * lists agreeing is the best sign of what is right.
 */
export function oneAnswerCheck(
  check: CheckHead & {
    readonly lists: readonly ListNumber[]
    readonly field: string
    readonly what: string
    /** Only answers of rows for which the tested field says the same as the agreed row's are compared. */
    readonly where?: string
  },
): Check {
  const { field, what, where, ...head } = check
  return {
    ...head,
    run(input, report) {
      const facts = factsOf(input)
      const tables = head.lists.flatMap((list) => input.tables.get(list) ?? [])
      const reader = new Map(tables.map((table) => [table.list, facts.row(table.list)]))
      const valueAt = (answer: Answer, of: string) =>
        input.tables.get(answer.list)?.columns.get(of)?.value[answer.row] ?? UNKNOWN
      for (const child of childrenWhoDiffer(tables, field)) {
        const answers = answersOf(input, tables, field, child)
        const agreed = agreedAnswer(answers)
        if (!agreed) continue
        const shown = input.tables.get(agreed.list)?.columns.get(field)?.text[agreed.row] ?? ''
        for (const answer of answers) {
          if (answer.value === agreed.value) continue
          if (where && valueAt(answer, where) !== valueAt(agreed, where)) continue
          const row = reader.get(answer.list)
          if (!row) continue
          row.index = answer.row
          const number = input.tables.get(agreed.list)?.rowNumbers[agreed.row]
          report(
            rowIssue(
              row,
              [field],
              `${what} is “${row.shown(field)}” here and “${shown}” in list ${agreed.list}, row ${number}. Find out which is right and put the other right.`,
            ),
          )
        }
      }
    },
  }
}
