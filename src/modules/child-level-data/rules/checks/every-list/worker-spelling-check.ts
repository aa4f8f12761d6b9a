import type { ListNumber } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check, CheckInput } from '../check.ts'
import { factsOf } from '../check-facts.ts'
import { listsFrom } from '../list-ranges.ts'
import { rowIssue } from '../row-check.ts'
import { comparableName, isPlaceholder } from '../worker-names.ts'

interface Spelling {
  readonly name: string
  rows: number
  /** The first row of each list that has it, and how many the list has. */
  readonly lists: Map<ListNumber, { first: number; rows: number }>
}

/** AA-C30: one worker under several spellings. Told once for each list and each spelling that is not the usual one. */
export const workerSpellingCheck: Check = {
  id: 'AA-C30',
  severity: 'Warning',
  lists: listsFrom(3, 9),
  rationale: 'A worker under two spellings looks like two workers with half a caseload each.',
  source: 'S',
  run(input, report) {
    for (const spellings of spellingsByWorker(input).values()) {
      if (spellings.length < 2) continue
      const [usual, ...others] = spellings.sort((a, b) => b.rows - a.rows)
      for (const { name, lists } of others) {
        for (const [list, { first, rows }] of lists) {
          const row = factsOf(input).row(list)
          if (!row) continue
          row.index = first
          const where = rows === 1 ? 'here' : `in ${rows} rows of this list, first here`
          const message = `“${name}” ${where}, and “${usual?.name}” in ${usual?.rows} rows: one worker, it seems. Use one spelling.`
          // Whichever row happens to be first, the issue is known by list and spelling.
          const { child: _, key: __, ...issue } = rowIssue(row, ['worker'], message)
          report({ ...issue, key: name })
        }
      }
    }
  },
}

function spellingsByWorker(input: CheckInput): Map<string, Spelling[]> {
  const byWord = new Map<number, Spelling>()
  for (const list of listsFrom(3, 9)) {
    const workers = input.tables.get(list)?.columns.get('worker')
    workers?.value.forEach((word, index) => {
      if (word === UNKNOWN) return
      const spelling = byWord.get(word) ?? { name: workers.words.list[word] ?? '', rows: 0, lists: new Map() }
      byWord.set(word, spelling)
      spelling.rows += 1
      const here = spelling.lists.get(list)
      if (here) here.rows += 1
      else spelling.lists.set(list, { first: index, rows: 1 })
    })
  }
  const byWorker = new Map<string, Spelling[]>()
  for (const spelling of byWord.values()) {
    if (isPlaceholder(spelling.name)) continue
    const name = comparableName(spelling.name)
    const others = byWorker.get(name)
    if (others) others.push(spelling)
    else byWorker.set(name, [spelling])
  }
  return byWorker
}
