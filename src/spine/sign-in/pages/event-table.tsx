import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import type { SignInEvent } from '../sign-in-events.ts'

export function EventTable({ events }: { events: readonly SignInEvent[] }) {
  if (events.length === 0) return <p class="govuk-body">Nothing yet.</p>
  return (
    <Table
      caption="What has happened, newest first"
      captionHidden
      head={['When', 'What']}
      rows={events.map(({ at, words, by }) => [
        { content: <NoWrap>{momentOf(at)}</NoWrap> },
        by ? `${words}, by ${by}` : words,
      ])}
    />
  )
}
