import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap } from '../../../govuk/layout.tsx'
import { formatDate } from '../../../kernel/text.ts'
import type { MeetingRow } from '../store/read-meetings.ts'
import { Day, MeetingStatus, papersDueOf, timeWords } from './meeting-words.tsx'

/** Meetings with their date, place, status and the day on which papers are due. */
export function MeetingTable({ caption, meetings }: { caption: string; meetings: readonly MeetingRow[] }) {
  return (
    <Table
      caption={caption}
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
