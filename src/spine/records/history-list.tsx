import type { HistoryEntry } from './history.ts'

/** When, who, what and why, newest first: the foot of every record's page. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol class="govuk-list sl-timeline" reversed>
      {entries.map((entry) => (
        <li class="sl-timeline__entry">
          <time class="sl-timeline__when" dateTime={entry.at.toISOString()}>
            {whenInLondon.format(entry.at)}
          </time>{' '}
          <strong>{entry.who}</strong>
          {entry.actingFor ? `, acting for ${entry.actingFor},` : ''} {entry.deed}
          {entry.reason ? `: ${entry.reason}` : ''}
        </li>
      ))}
    </ol>
  )
}

const whenInLondon = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
