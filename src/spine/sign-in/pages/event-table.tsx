import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap } from '../../../govuk/layout.tsx'
import type { SignInEvent } from '../sign-in-events.ts'

const london = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** An instant as people in London would say it: "16 June 2026 at 12:00". */
export const instantWords = (at: Date): string => london.format(at)

export function EventTable({ events }: { events: readonly SignInEvent[] }) {
  if (events.length === 0) return <p class="govuk-body">Nothing yet.</p>
  return (
    <Table
      caption="What has happened, newest first"
      captionHidden
      head={['When', 'What']}
      rows={events.map(({ at, words, by }) => [
        { content: <NoWrap>{instantWords(at)}</NoWrap> },
        by ? `${words}, by ${by}` : words,
      ])}
    />
  )
}
