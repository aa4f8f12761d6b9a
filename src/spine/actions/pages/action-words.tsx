import type { Temporal } from 'temporal-polyfill'
import type { Tone } from '../../../govuk/components/Tag.tsx'
import { Late } from '../../../govuk/patterns/Late.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import type { AgreedDate } from '../../../kernel/agreed-date.ts'
import { printAgreedDate } from '../../../kernel/print-agreed-date.ts'
import { joinWords } from '../../../kernel/text.ts'
import type { Lead } from '../../people/index.ts'
import type { StatusWord } from '../action-status.ts'

const tones: Partial<Record<string, Tone>> = { 'No date': 'amber', 'Done, not proved': 'red' }

/** The status of an action as a tag; the word carries it. */
export const ActionStatusTag = ({ word }: { word: StatusWord | string }) => (
  <StatusTag status={word} tone={tones[word]} />
)

/** When something is due in words: "31 May 2026", "2nd week of each month", or what was typed where it is no date. */
export function dueWords(due: AgreedDate): string {
  if (due.problem) return `${due.text} (not a date)`
  return printAgreedDate(due) || 'No date'
}

/** What a date was taken to mean, read back to whoever typed it; null where the words say it themselves. */
export function takenAs(due: AgreedDate): string | null {
  if (due.problem) return `“${due.text}” is kept as it was typed. ${due.problem.message}`
  if (due.text === '') return null
  const read = printAgreedDate(due)
  if (due.recurrence === null && due.latest === null) return `“${due.text}” has no date in it, so nobody can be late.`
  if (due.note === null && read.toLowerCase() === due.text.toLowerCase()) return null
  return `“${due.text}” is taken as ${read}.${due.note ? ` ${due.note}` : ''}`
}

/** When it is due, and how late it is where it is. */
export function Due({ due, late, today }: { due: AgreedDate; late: boolean; today: Temporal.PlainDate }) {
  const days = late && due.latest ? due.latest.until(today).days : 0
  return (
    <>
      <span class={due.latest ? 'sl-no-wrap' : undefined}>{dueWords(due)}</span>
      {days > 0 ? (
        <>
          {' '}
          <Late days={days} />
        </>
      ) : null}
    </>
  )
}

/** Who leads, as a list says it: the lead and co-leads, or that nobody does. Deputies are named where there is room. */
export function leadWords(leads: readonly Lead[]): string {
  const leading = leads.filter(({ capacity }) => capacity !== 'deputy')
  return leading.length === 0 ? 'Nobody yet' : joinWords(leading.map(({ says }) => says))
}

/** Deputies in words, with whether they are trained (A22). */
export function deputyWords(leads: readonly Lead[]): string {
  const deputies = leads.filter(({ capacity }) => capacity === 'deputy')
  if (deputies.length === 0) return 'None'
  return joinWords(deputies.map(({ says, trained }) => `${says} (${trained ? 'trained' : 'not trained'})`))
}
