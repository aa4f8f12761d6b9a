import { type ListNumber, listNumbers } from '../../lists/list-content.ts'
import { UNKNOWN } from '../../lists/list-table.ts'
import type { Check, CheckInput } from '../check.ts'
import { type CheckFacts, factsOf } from '../check-facts.ts'
import type { Row } from '../row.ts'
import { type ReportedIssue, rowIssue } from '../row-check.ts'
import { comparableName, namesNobody } from '../worker-names.ts'
import { acrossCheck, openElsewhere } from './elsewhere.ts'

const withWorkers: readonly ListNumber[] = listNumbers.filter((list) => list >= 3 && list <= 9)

/** Whether a row is of a child whom its worker holds now. A referral has no end, so it says nothing of now. */
function isHeld(row: Row, facts: CheckFacts): boolean {
  if (row.table.list === 3) return false
  if (row.table.list === 5) return row.blank('conferenceDate') && row.blank('conferenceUnnecessary')
  return row.table.list === 9 ? row.code('inTouch') !== 'Died' : facts.isOpen(row)
}

export interface Holding {
  /** The name as it first stands in the file. */
  readonly name: string
  readonly children: Set<number>
  /** Names of teams as they stand in the file, by name for comparing; and the children held in each. */
  readonly teams: Map<string, string>
  readonly childrenByTeam: Map<string, Set<number>>
  readonly list: ListNumber
  readonly row: number
}

const made = new WeakMap<CheckInput, ReadonlyMap<string, Holding>>()

/** Each named worker with the children and teams of their open rows in lists 4 to 9. Made once for an input. */
export function holdings(input: CheckInput): ReadonlyMap<string, Holding> {
  let found = made.get(input)
  if (!found) {
    found = holdingsOf(input)
    made.set(input, found)
  }
  return found
}

function holdingsOf(input: CheckInput): ReadonlyMap<string, Holding> {
  const facts = factsOf(input)
  const byName = new Map<string, Holding>()
  const [workerOf, teamOf] = [namesByWord('worker'), namesByWord('team')]
  for (const list of withWorkers) {
    const row = facts.row(list)
    if (!row) continue
    for (row.index = 0; row.index < row.table.rows; row.index += 1) {
      const word = row.value('worker')
      if (word === UNKNOWN || !isHeld(row, facts)) continue
      const name = workerOf(word, row)
      if (name === '') continue
      let holding = byName.get(name)
      if (!holding) {
        holding = {
          name: row.text('worker'),
          children: new Set(),
          teams: new Map(),
          childrenByTeam: new Map(),
          list,
          row: row.index,
        }
        byName.set(name, holding)
      }
      if (row.child !== UNKNOWN) holding.children.add(row.child)
      addTeam(holding, row, teamOf(row.value('team'), row))
    }
  }
  return byName
}

/** Names for comparing in one field, each worked out once for a word; '' of one that names nobody there. */
export function namesByWord(field: 'worker' | 'team'): (word: number, row: Row) => string {
  const names = new Map<number, string>()
  return (word, row) => {
    let name = names.get(word)
    if (name === undefined) {
      const text = row.text(field)
      name = namesNobody(field, text) ? '' : comparableName(text)
      names.set(word, name)
    }
    return name
  }
}

function addTeam({ teams, childrenByTeam }: Holding, row: Row, key: string): void {
  if (key === '') return
  let children = childrenByTeam.get(key)
  if (!children) {
    children = new Set()
    childrenByTeam.set(key, children)
    teams.set(key, row.text('team'))
  }
  if (row.child !== UNKNOWN) children.add(row.child)
}

/** An issue of a worker: known from month to month by the name, and of no one child. */
function workerIssue(holding: Holding, key: string, columns: readonly string[], message: string): ReportedIssue {
  return { columns, value: holding.name, message, key }
}

function sameAs(row: Row, other: Row, field: 'worker' | 'team'): boolean {
  if (!row.knows(field) || !other.knows(field)) return true
  const [one, two] = [row.text(field), other.text(field)]
  return namesNobody(field, one) || namesNobody(field, two) || comparableName(one) === comparableName(two)
}

/** The open row of list 6 whose worker or team is not the same, with the reader at it. */
function heldOtherwise(row: Row, facts: CheckFacts): Row | undefined {
  const need = facts.isOpen(row) ? openElsewhere(facts, 6, row.child) : undefined
  return need && !(sameAs(row, need, 'worker') && sameAs(row, need, 'team')) ? need : undefined
}

/** AA-X39 to AA-X42: who holds whom. */
export const workerAcrossChecks: readonly Check[] = [
  acrossCheck({
    id: 'AA-X39',
    severity: 'Warning',
    lists: [7, 8],
    against: [6],
    rationale: 'Two names for one child leave it open who holds the case.',
    source: 'O',
    fails: (row, facts) => heldOtherwise(row, facts) !== undefined,
    columns: ['worker', 'team'],
    message: (row, facts) => {
      const need = heldOtherwise(row, facts)
      return `${row.text('worker')}, ${row.text('team')} here, and ${need?.text('worker')}, ${need?.text('team')} in list 6, row ${need?.number}. Say who holds the child.`
    },
  }),
  {
    id: 'AA-X40',
    severity: 'Practice',
    lists: withWorkers,
    rationale: 'A worker with too many children cannot know each of them.',
    source: 'O',
    run(input, report) {
      const limit = factsOf(input).limit('caseloadChildren')
      for (const [key, holding] of holdings(input)) {
        if (holding.children.size <= limit) continue
        report(
          workerIssue(
            holding,
            key,
            ['Allocated Worker'],
            `${holding.name} holds ${holding.children.size} open children, over ${limit}.`,
          ),
        )
      }
    },
  },
  {
    id: 'AA-X41',
    severity: 'Warning',
    lists: withWorkers,
    rationale: 'A worker in two teams has usually moved and left an allocation behind.',
    source: 'O',
    run(input, report) {
      for (const [key, holding] of holdings(input)) {
        if (holding.teams.size < 2) continue
        const teams = [...holding.teams.values()].join(', ')
        report(
          workerIssue(
            holding,
            key,
            ['Allocated Worker', 'Allocated Team'],
            `${holding.name} has open children in ${holding.teams.size} teams: ${teams}. Move on what was left behind.`,
          ),
        )
      }
    },
  },
  {
    id: 'AA-X42',
    severity: 'Warning',
    lists: withWorkers,
    rationale: 'A child held by someone who no longer works here is held by nobody.',
    source: 'O',
    run(input, report) {
      const { staff } = input.council
      if (!staff) return
      const present = new Set([...staff].map(comparableName))
      const facts = factsOf(input)
      for (const [key, holding] of holdings(input)) {
        if (present.has(key)) continue
        const row = facts.row(holding.list)
        if (!row) continue
        row.index = holding.row
        const message = `${holding.name} holds ${holding.children.size} open children and is not in the staff list. Give them to someone who is.`
        report({ ...rowIssue(row, ['worker'], message), key })
      }
    },
  },
]
