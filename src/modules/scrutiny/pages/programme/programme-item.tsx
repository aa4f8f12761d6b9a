import { Temporal } from 'temporal-polyfill'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { capitalised, formatMonth, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage } from '../../../../spine/record-forms/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { anchorKind, programmeItemKind } from '../../store/programme-kinds.ts'
import { programmeOf } from '../../store/read-programme.ts'
import { keepsProgramme } from '../../use-cases/programme.ts'
import { Standing, scrutinyNavigation } from '../scrutiny-words.tsx'

/** /scrutiny/programme/:reference: whoever sees scrutiny. */
export const programmeItemPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: programmeItemKind,
    called: 'Item of a work programme',
    subNavigation: scrutinyNavigation('/scrutiny/programme'),
    also: async (work, { id, state }) => ({
      committee: (await namesOf(work, [state.body_id])).get(state.body_id) ?? '',
      row: (await programmeOf(work, state.body_id)).find((one) => one.id === id),
    }),
    status: ({ state }) => <Standing word={state.standing} />,
    facts: ({ state }, { committee, row }) => [
      { label: 'Committee', value: committee },
      { label: 'Kind', value: capitalised(state.sort) },
      {
        label: 'Month',
        value: state.month ? formatMonth(Temporal.PlainDate.from(state.month)) : 'None yet',
      },
      {
        label: 'Meeting',
        value: row?.meeting ? `${row.meeting}, ${row.meetingOn ? day(row.meetingOn) : ''}` : 'None yet',
      },
      { label: 'Officers’ time', value: state.weeks > 0 ? plural(state.weeks, 'week') : null },
      { label: 'Lead member', value: state.lead_member || null },
    ],
    actions: ({ reference, state }) => {
      const at = programmeItemKind.path(reference)
      const keeps = keepsProgramme(visit, state.body_id)
      const over = state.standing === 'done' || state.standing === 'dropped'
      return (
        <DeedLinks
          deeds={
            keeps
              ? [
                  { href: `${at}/change`, text: 'Change it' },
                  ...(over
                    ? []
                    : [
                        { href: `${at}/move`, text: 'Move it to another month' },
                        { href: `${at}/place`, text: 'Place it at a meeting' },
                        { href: `${at}/done`, text: 'It has been dealt with' },
                        { href: `${at}/drop`, text: 'Drop it' },
                      ]),
                ]
              : []
          }
        />
      )
    },
    body: ({ reference, state }) => (
      <>
        <SummaryList
          rows={[
            { key: 'What it is for', value: state.purpose },
            { key: 'Where it comes from', value: state.arises },
            {
              key: 'Members by',
              value: state.must_by ? [day(state.must_by), state.must_why].filter(Boolean).join(': ') : '',
            },
            { key: 'What came of it', value: state.came_of },
            { key: 'Dropped because', value: state.dropped_because },
            { key: 'Not the same as elsewhere because', value: state.not_the_same_because },
          ]
            .filter(({ value }) => value !== '')
            .map(({ key, value }) => ({ key, value: <span class="sl-kept">{value}</span> }))}
        />
        <p class="govuk-body">
          <a class="govuk-link" href={`/scrutiny/programme?committee=${state.body_id}`}>
            The whole programme
          </a>
        </p>
        <FlagLink visit={visit} reference={reference} />
      </>
    ),
  })

/** /scrutiny/programme/days/:reference: whoever sees scrutiny. */
export const fixedDayPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: anchorKind,
    called: 'Fixed day of the year',
    ownerless: true,
    subNavigation: scrutinyNavigation('/scrutiny/programme'),
    also: async () => null,
    status: () => null,
    facts: ({ state }) => [
      { label: 'Day', value: day(state.on_day) },
      { label: 'Members have spoken', value: `${plural(state.weeks_before, 'week')} before` },
    ],
    actions: ({ reference }) => (
      <DeedLinks
        deeds={
          may(visit.actor, 'keep the work programme', { member: false })
            ? [{ href: `${anchorKind.path(reference)}/change`, text: 'Change it' }]
            : []
        }
      />
    ),
    body: ({ reference, state }) => (
      <>
        <p class="govuk-body sl-kept">{state.why || 'Nothing more has been said of it.'}</p>
        <FlagLink visit={visit} reference={reference} />
      </>
    ),
  })
