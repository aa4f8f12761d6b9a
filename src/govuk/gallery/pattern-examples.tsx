import { capitalised } from '../../kernel/text.ts'
import { ChangeTable } from '../patterns/ChangeTable.tsx'
import { Matrix } from '../patterns/charts/matrix.tsx'
import { PlanTimeline } from '../patterns/charts/plan-timeline.tsx'
import { EmptyState } from '../patterns/EmptyState.tsx'
import { Late } from '../patterns/Late.tsx'
import { Progress } from '../patterns/Progress.tsx'
import { StaleEdit } from '../patterns/StaleEdit.tsx'
import { STATUS_TONES, StatusTag } from '../patterns/StatusTag.tsx'
import { SubNavigation } from '../patterns/SubNavigation.tsx'
import { TakeAway } from '../patterns/TakeAway.tsx'
import { Timeline } from '../patterns/Timeline.tsx'
import { WideTable } from '../patterns/WideTable.tsx'
import type { Example } from './example.ts'
import { exampleRating, exampleRisks, exampleStreams, IMPACT_WORDS, LIKELIHOOD_WORDS } from './picture-data.ts'

const LONG_DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dateWords = (iso: string) => LONG_DATE.format(new Date(`${iso}T00:00:00Z`))

const QUARTERS = [1, 2, 3, 4].map((quarter) => `Quarter ${quarter} of 2025 to 2026`)

export const PATTERN_EXAMPLES: readonly Example[] = [
  {
    name: 'SubNavigation',
    states: [
      {
        name: 'one current',
        show: (
          <SubNavigation
            label="Work plan"
            items={[
              { text: 'Actions', href: '#actions', current: true },
              { text: 'By work stream', href: '#streams' },
              { text: 'Timeline', href: '#time' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'StatusTag',
    states: Object.keys(STATUS_TONES).map((status) => ({
      name: status,
      show: <StatusTag status={`${capitalised(status)}`} />,
    })),
  },
  {
    name: 'Late',
    states: [12, 1, 0, -3].map((days) => ({ name: `${days} days`, show: <Late days={days} /> })),
  },
  {
    name: 'Progress',
    states: [
      { name: 'part', show: <Progress done={12} total={40} words="actions done" /> },
      { name: 'none yet', show: <Progress done={0} total={0} words="actions done" /> },
      { name: 'all', show: <Progress done={1200} total={1200} words="rows read" /> },
    ],
  },
  {
    name: 'Timeline',
    states: [
      {
        name: 'with a delegate and a reason',
        show: (
          <Timeline
            events={[
              {
                when: '3 March 2026 at 4:05pm',
                dateTime: '2026-03-03T16:05:00Z',
                who: 'Ada Marsh',
                actingFor: 'Ben Holt',
                what: 'changed the due date',
                why: 'The board moved to April',
                detail: <ChangeTable changes={[{ label: 'Due', was: '27 March 2026', now: '30 April 2026' }]} />,
              },
              {
                when: '1 March 2026 at 9am',
                dateTime: '2026-03-01T09:00:00Z',
                who: 'Ben Holt',
                what: 'added the action',
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'ChangeTable',
    states: [
      {
        name: 'changed, added, taken away',
        show: (
          <ChangeTable
            changes={[
              { label: 'Lead', was: 'Ben Holt', now: 'Ada Marsh' },
              { label: 'Cost', was: '', now: '£12,500' },
              { label: 'Note', was: 'See audit', now: undefined },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'StaleEdit',
    states: [
      {
        name: 'one field that both changed, one that only the other did',
        show: (
          <StaleEdit
            saved={{ who: 'Ben Holt', at: new Date('2026-03-03T16:05:00Z') }}
            differences={[
              {
                name: 'title',
                label: 'Title',
                yours: ['Train every deputy'],
                theirs: ['Train each deputy'],
                inWords: (values) => [...values],
                changedBy: 'both',
              },
              {
                name: 'note',
                label: 'Note',
                yours: [],
                theirs: ['Booked for May'],
                inWords: (values) => [...values],
                changedBy: 'them',
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'EmptyState',
    states: [
      {
        name: 'with what to do',
        show: (
          <EmptyState heading="No actions yet" headingLevel={3}>
            <p class="govuk-body">
              <a class="govuk-link" href="#EmptyState">
                Import a plan
              </a>{' '}
              or add the first action.
            </p>
          </EmptyState>
        ),
      },
    ],
  },
  {
    name: 'PlanTimeline',
    states: [
      {
        name: 'two work streams',
        show: (
          <PlanTimeline
            id="plan"
            title="The work plan"
            today="2026-03-03"
            dateWords={dateWords}
            streams={exampleStreams}
          />
        ),
      },
    ],
  },
  {
    name: 'Matrix',
    states: [
      {
        name: 'seven risks',
        show: (
          <Matrix
            id="matrix"
            title="Risks as at 3 March 2026"
            risks={exampleRisks}
            rating={exampleRating}
            likelihoodWords={LIKELIHOOD_WORDS}
            impactWords={IMPACT_WORDS}
          />
        ),
      },
    ],
  },
  {
    name: 'TakeAway',
    states: [
      { name: 'as files and on paper', show: <TakeAway excel="#excel" csv="#csv" print="#print" /> },
      { name: 'on paper alone', show: <TakeAway print="#print" /> },
    ],
  },
  {
    name: 'WideTable',
    states: [
      {
        name: 'scrolling in itself',
        show: (
          <WideTable
            caption="Visits by team"
            firstCellIsHeader
            head={['Team', ...QUARTERS.map((content) => ({ content, numeric: true }))]}
            rows={['Assessment', 'Children in care'].map((team) => [
              team,
              ...QUARTERS.map((_, index) => ({ content: 91 - index, numeric: true })),
            ])}
          />
        ),
      },
    ],
  },
]
