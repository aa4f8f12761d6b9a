import { capitalised, formatMonth } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { day } from '../../../spine/record-forms/index.ts'
import type { ListFile } from '../../../spine/web/index.ts'
import type { Programme } from '../use-cases/programme.ts'

/** A committee's programme as a paper for it to note: month by month, what is for what, what is planned backwards. */
export function programmeBlocks({ months, items, meetings, backwards, capacity }: Programme): DocumentBlock[] {
  const columns = [
    { header: 'Item', width: 4 },
    { header: 'What it is for', width: 6 },
    { header: 'Meeting', width: 2 },
    { header: 'Lead', width: 3 },
  ]
  return [
    { kind: 'heading', level: 1, text: 'Month by month' },
    ...months.flatMap((month): DocumentBlock[] => {
      const iso = month.toString()
      const placed = items.filter(({ state }) => state.month === iso && ['planned', 'done'].includes(state.standing))
      const inIt = meetings.filter(({ heldOn, status }) => heldOn.startsWith(iso.slice(0, 7)) && status !== 'cancelled')
      if (placed.length === 0 && inIt.length === 0) return []
      return [
        { kind: 'heading', level: 2, text: formatMonth(month) },
        { kind: 'paragraph', text: `Meets on: ${inIt.map(({ heldOn }) => day(heldOn)).join(', ') || 'no day'}.` },
        {
          kind: 'table',
          caption: `On the programme in ${formatMonth(month)}`,
          columns,
          whenEmpty: 'Nothing is placed in it.',
          rows: placed.map(({ title, state, meetingOn, leadOfficer }) => [
            title,
            state.purpose,
            meetingOn ? day(meetingOn) : '',
            [state.lead_member, leadOfficer].filter(Boolean).join('; '),
          ]),
        },
      ]
    }),
    { kind: 'heading', level: 1, text: 'Wished for' },
    {
      kind: 'bullets',
      items: items
        .filter(({ state }) => state.standing === 'wished')
        .map(({ title, state }) => `${title}: ${state.purpose}`),
    },
    { kind: 'heading', level: 1, text: 'Planned backwards' },
    {
      kind: 'table',
      caption: 'By when members must have spoken',
      columns: [
        { header: 'What happens', width: 6 },
        { header: 'When', width: 3 },
        { header: 'Members by', width: 3 },
        { header: 'Last meeting', width: 3 },
      ],
      whenEmpty: 'No day that is still to come is known.',
      rows: backwards.map(({ title, onDay, mustBy, meeting }) => [
        title,
        day(onDay),
        day(mustBy),
        meeting ? day(meeting.heldOn) : 'None by then',
      ]),
    },
    { kind: 'heading', level: 1, text: 'Officers’ time' },
    {
      kind: 'bullets',
      items: months.flatMap((month, at) => {
        const work = capacity[at]
        return work && work.weeks > 0 ? [`${formatMonth(month)}: ${work.words}`] : []
      }),
    },
  ]
}

/** The programme as a list: everything on it, wishes and what was dropped among it. */
export const programmeFile = (committee: string, { items }: Programme): ListFile => ({
  title: `Work programme of ${committee}`,
  many: 'Work programme',
  columns: [
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'Item', kind: 'text', width: 40 },
    { header: 'What it is for', kind: 'text', width: 50 },
    { header: 'Kind', kind: 'text', width: 16 },
    { header: 'Month', kind: 'date' },
    { header: 'Meeting', kind: 'text', width: 12 },
    { header: 'Lead member', kind: 'text', width: 24 },
    { header: 'Officer', kind: 'text', width: 24 },
    { header: 'Weeks', kind: 'number' },
    { header: 'Comes from', kind: 'text', width: 24 },
    { header: 'Members by', kind: 'date' },
    { header: 'Standing', kind: 'text', width: 12 },
    { header: 'What came of it', kind: 'text', width: 40 },
    { header: 'Dropped because', kind: 'text', width: 40 },
  ],
  rows: items.map(({ reference, title, state, meeting, leadOfficer }) => [
    ...[reference, title, state.purpose, capitalised(state.sort), state.month, meeting ?? '', state.lead_member],
    ...[leadOfficer, state.weeks, state.arises, state.must_by, capitalised(state.standing)],
    ...[state.came_of, state.dropped_because],
  ]),
})
