import type { ComponentChildren } from 'preact'
import { present } from '../components/field.ts'

export type TimelineEvent = {
  /** As shown: "3 March 2026 at 4:05pm". */
  when: string
  /** The same for machines: ISO 8601. */
  dateTime?: string | undefined
  who: string
  actingFor?: string | undefined
  /** What happened: "changed the due date". */
  what: ComponentChildren
  why?: ComponentChildren
  /** What it changed, such as a `ChangeTable`. */
  detail?: ComponentChildren
}

/** What happened, newest first as given: when, who (and for whom), what, why. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol class="sl-timeline">
      {events.map((event) => (
        <li class="sl-timeline__event">
          <p class="sl-timeline__what">
            <strong>{event.who}</strong>
            {event.actingFor ? ` (acting for ${event.actingFor})` : null} {event.what}
          </p>
          <p class="sl-timeline__when">
            <time datetime={event.dateTime}>{event.when}</time>
          </p>
          {present(event.why) ? <p class="sl-timeline__why">Reason: {event.why}</p> : null}
          {event.detail}
        </li>
      ))}
    </ol>
  )
}
