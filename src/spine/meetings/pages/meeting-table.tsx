import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap, ScrollRegion } from '../../../govuk/layout.tsx'
import { formatDate, slug } from '../../../kernel/text.ts'
import type { MeetingRow } from '../store/read-meetings.ts'
import { Day, MeetingStatus, papersDueOf, timeWords } from './meeting-words.tsx'

type Props = { caption: string; meetings: readonly MeetingRow[] }

/** Meetings under their caption, scrolling where the screen is narrow; nothing at all when there are none. */
export function Meetings({ caption, meetings }: Props) {
  if (meetings.length === 0) return null
  const id = slug(caption)
  return (
    <ScrollRegion labelledBy={id}>
      <MeetingTable id={id} caption={caption} meetings={meetings} />
    </ScrollRegion>
  )
}

/** With their date, place, status and the day on which papers are due. */
function MeetingTable({ id, caption, meetings }: Props & { id: string }) {
  return (
    <Table
      caption={caption}
      captionId={id}
      captionSize="m"
      firstCellIsHeader
      head={['Meeting', 'Reference', 'Date', 'Place', 'Papers due', 'Status']}
      rows={meetings.map((meeting) => {
        const due = papersDueOf(meeting)
        return [
          {
            content: (
              <a class="govuk-link" href={`/meetings/${meeting.reference}`}>
                {meeting.bodyName}
              </a>
            ),
          },
          { content: <NoWrap>{meeting.reference}</NoWrap> },
          {
            content: (
              <>
                <Day iso={meeting.heldOn} /> at {timeWords(meeting.startsAt)}
              </>
            ),
          },
          { content: meeting.place || 'Not said yet' },
          { content: due ? <NoWrap>{formatDate(due.date)}</NoWrap> : 'Not known yet' },
          { content: <MeetingStatus status={meeting.status} /> },
        ]
      })}
    />
  )
}
