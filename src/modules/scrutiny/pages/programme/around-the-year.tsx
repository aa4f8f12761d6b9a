import { Temporal } from 'temporal-polyfill'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { formatMonth } from '../../../../kernel/text.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { anchorKind, programmeItemKind } from '../../store/programme-kinds.ts'
import type { Programme } from '../../use-cases/programme.ts'

type BackwardsProps = {
  programme: Programme
  committee: string
  keeps: boolean
  /** Whether fixed days, which are every committee's, are theirs to add. */
  fixes: boolean
}

/** By when members must have spoken so that it makes a difference, and at which meeting at the latest (H03). */
export function Backwards({ programme: { backwards }, committee, keeps, fixes }: BackwardsProps) {
  return (
    <>
      <h2 class="govuk-heading-m">Planned backwards</h2>
      <p class="govuk-body">
        Days that are fixed, and milestones of the plan: what members say after the day named here comes too late.
      </p>
      {fixes ? (
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" href="/scrutiny/programme/days/add">
            Add a fixed day, such as the budget
          </a>
        </p>
      ) : null}
      {backwards.length === 0 ? (
        <p class="govuk-body">No day that is still to come is known.</p>
      ) : (
        <WideTable
          caption="By when members must have spoken"
          captionSize="s"
          firstCellIsHeader
          head={[
            'What happens',
            'What it is',
            'When',
            'Members by',
            'Last meeting by then',
            ...(keeps ? ['Plan it'] : []),
          ]}
          rows={backwards.map(({ reference, title, kind, open, onDay, mustBy, meeting }) => [
            {
              content: open ? (
                <a href={kind === 'Fixed day' ? anchorKind.path(reference) : `/actions/${reference}`}>{title}</a>
              ) : (
                title
              ),
            },
            kind,
            day(onDay),
            day(mustBy),
            {
              content: <LastMeeting meeting={meeting} />,
            },
            ...(keeps
              ? [
                  {
                    content: (
                      <a
                        href={`/scrutiny/programme/add?${new URLSearchParams({
                          committee,
                          title,
                          must_by: mustBy,
                          must_why: `${title}: ${day(onDay)}`,
                        })}`}
                      >
                        Put it on<span class="govuk-visually-hidden"> for {title}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ])}
        />
      )}
    </>
  )
}

function LastMeeting({ meeting }: { meeting: Programme['backwards'][number]['meeting'] }) {
  if (meeting === null) return <span>None by then</span>
  return meeting.open ? (
    <a href={`/meetings/${meeting.reference}`}>{day(meeting.heldOn)}</a>
  ) : (
    <span>{day(meeting.heldOn)}</span>
  )
}

/** Whose time the year takes, month by month. */
export function Capacity({ programme: { capacity } }: { programme: Programme }) {
  return (
    <WideTable
      caption="Officers’ time"
      captionSize="m"
      firstCellIsHeader
      head={['Month', 'Weeks of work, beside what there is']}
      rows={capacity.map(({ month, words }) => [formatMonth(Temporal.PlainDate.from(month)), words])}
    />
  )
}

/** What sounds like the same and stands elsewhere in the same quarter: two bodies need not ask one question twice. */
export function Overlaps({ programme: { overlaps } }: { programme: Programme }) {
  if (overlaps.length === 0) return null
  return (
    <WideTable
      caption="Sounds like something elsewhere"
      captionSize="m"
      firstCellIsHeader
      head={['On this programme', 'Elsewhere', 'Where', 'When', 'Words they share']}
      rows={overlaps.map(({ reference, title, overlap }) => [
        { content: <a href={programmeItemKind.path(reference)}>{title}</a> },
        { content: <a href={overlap.href}>{overlap.title}</a> },
        overlap.where,
        day(overlap.onDay),
        overlap.shared.join(', '),
      ])}
    />
  )
}
