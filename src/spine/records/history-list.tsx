import { Timeline } from '../../govuk/patterns/Timeline.tsx'
import type { HistoryEntry } from './history.ts'

/** When, who, what and why, newest first: the foot of every record's page. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <Timeline
      events={entries.map((entry) => ({
        when: whenInLondon.format(entry.at),
        dateTime: entry.at.toISOString(),
        who: entry.who,
        actingFor: entry.actingFor ?? undefined,
        what: entry.deed,
        why: entry.reason ?? undefined,
      }))}
    />
  )
}

const whenInLondon = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
