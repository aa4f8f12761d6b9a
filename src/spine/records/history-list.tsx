import { Timeline } from '../../govuk/patterns/Timeline.tsx'
import { momentOf } from '../../kernel/when-words.ts'
import type { HistoryEntry } from './history.ts'

/** When, who, what and why, newest first: the foot of every record's page. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <Timeline
      events={entries.map((entry) => ({
        when: momentOf(entry.at),
        dateTime: entry.at.toISOString(),
        who: entry.who,
        actingFor: entry.actingFor ?? undefined,
        what: entry.deed,
        why: entry.reason ?? undefined,
      }))}
    />
  )
}
