import { UNKNOWN } from '../../lists/list-table.ts'
import { namesByWord } from '../across/worker-checks.ts'
import type { Check } from '../check.ts'
import { isUnborn } from '../child-age.ts'
import { listsFrom } from '../list-ranges.ts'
import { countRows, listCheck, percent, percentWords } from './whole-check.ts'

const why = 'A pattern that practice cannot explain usually comes from the extract, so that is looked at first.'
const noAnswer: ReadonlySet<string> = new Set(['NOBT', 'REFU', 'UNKNOWN'])

/** AA-S02, S03, S04 and S16: who the children are, and who holds them. */
export const peopleChecks: readonly Check[] = [
  listCheck({
    id: 'AA-S02',
    severity: 'Warning',
    lists: listsFrom(1, 10),
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const unknown = countRows(row, (each) => noAnswer.has(each.code('ethnicity')))
      if (percent(unknown, row.table.rows) <= facts.limit('ethnicityUnknownPercent')) return
      say(
        ['ethnicity'],
        `Ethnicity is unknown or refused in ${percentWords(unknown, row.table.rows)} of the list; ${facts.limit('ethnicityUnknownPercent')}% is a lot. Look at the extract first.`,
        '',
      )
    },
  }),
  listCheck({
    id: 'AA-S03',
    severity: 'Warning',
    lists: listsFrom(1, 10),
    rationale: why,
    source: 'V(2886Q)',
    look: (row, facts, say) => {
      const born = countRows(row, (each) => !isUnborn(each, facts.asAt))
      const unknown = countRows(
        row,
        (each) => each.code('gender') === 'Not stated/recorded' && !isUnborn(each, facts.asAt),
      )
      if (percent(unknown, born) <= facts.limit('genderUnknownPercent')) return
      say(
        ['gender'],
        `Gender is not stated for ${percentWords(unknown, born)} of those born; ${facts.limit('genderUnknownPercent')}% is a lot. Look at the extract first.`,
        '',
      )
    },
  }),
  listCheck({
    id: 'AA-S04',
    severity: 'Warning',
    lists: listsFrom(4, 10),
    rationale: why,
    source: 'V(cf. 2887Q)',
    look: (row, facts, say) => {
      const answered = countRows(row, (each) => each.knows('disability'))
      if (answered === 0) return
      const yes = countRows(row, (each) => each.code('disability') === 'Yes')
      const unknown = countRows(row, (each) => each.code('disability') === 'Unknown')
      if (yes === 0)
        say(
          ['disability'],
          'No child in the list is disabled, which is hardly true. Look at the extract first.',
          'none',
        )
      if (percent(yes, answered) > facts.limit('disabilityPercent'))
        say(
          ['disability'],
          `${percentWords(yes, answered)} of the list are disabled; over ${facts.limit('disabilityPercent')}% is hardly true. Look at the extract first.`,
          'many',
        )
      if (percent(unknown, answered) > facts.limit('disabilityUnknownPercent'))
        say(
          ['disability'],
          `Disability is unknown for ${percentWords(unknown, answered)} of the list; ${facts.limit('disabilityUnknownPercent')}% is a lot.`,
          'unknown',
        )
    },
  }),
  listCheck({
    id: 'AA-S16',
    severity: 'Warning',
    lists: listsFrom(3, 9),
    rationale: why,
    source: 'O',
    look: (row, facts, say) => {
      const nameOf = namesByWord('worker')
      const counts = new Map<string, { name: string; rows: number }>()
      let placeholders = 0
      let named = 0
      for (row.index = 0; row.index < row.table.rows; row.index += 1) {
        const word = row.value('worker')
        if (word === UNKNOWN) continue
        const name = nameOf(word, row)
        named += 1
        if (name === '') {
          placeholders += 1
          continue
        }
        const known = counts.get(name)
        if (known) known.rows += 1
        else counts.set(name, { name: row.text('worker'), rows: 1 })
      }
      for (const [key, { name, rows }] of counts) {
        if (percent(rows, named) <= facts.limit('oneWorkerPercent')) continue
        say(
          ['worker'],
          `${name} stands in ${percentWords(rows, named)} of the list, ${rows} rows. One worker with over ${facts.limit('oneWorkerPercent')}% is usually a default of the system.`,
          key,
        )
      }
      if (percent(placeholders, named) > facts.limit('placeholderPercent'))
        say(
          ['worker'],
          `Nobody is named in ${percentWords(placeholders, named)} of the list, where words such as “duty” or “unallocated” stand.`,
          'placeholders',
        )
    },
  }),
]
