import { Temporal } from 'temporal-polyfill'
import { SwimLanes } from '../../../../govuk/patterns/charts/swim-lanes.tsx'
import { parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { type EventState, eventKind } from '../../store/source-kinds.ts'
import type { SourceRow } from '../../store/sources-of.ts'
import type { SourceOfEvidence } from './source-of-evidence.ts'

const inOrder = (one: SourceRow<EventState>, other: SourceRow<EventState>) =>
  one.state.earliest.localeCompare(other.state.earliest) || one.state.latest.localeCompare(other.state.latest)

/** What happened when, across committees and papers, each with its source (G26, SCR-16). */
export const chronology: SourceOfEvidence<EventState> = {
  kind: eventKind,
  path: 'chronology',
  called: 'Event',
  many: 'Chronology',
  about: 'What happened when, across boards, committees and papers, each with where it is written.',
  add: 'Add an event',
  fresh: { when_words: '', earliest: '', latest: '', body: '', source: '', page: '', words: '' },
  forms: [
    {
      path: 'change',
      heading: 'An event',
      link: 'Change it',
      deed: 'changed',
      fields: [
        { name: 'title', label: 'What happened?', hint: 'In a sentence. Name no child.', wanted: 'Say what happened' },
        {
          name: 'when_words',
          label: 'When?',
          hint: 'As its source has it: 14 March 2025, April 2025, autumn 2024',
          wanted: 'Say when',
        },
        { name: 'body', label: 'Where was it dealt with?', hint: 'The board, committee or team', wanted: 'Say where' },
        {
          name: 'source',
          label: 'Where is it written?',
          hint: 'The minutes or paper',
          wanted: 'Say where it is written',
        },
        { name: 'page', label: 'On which page or paragraph? (optional)' },
        { name: 'words', label: 'What else should be known of it? (optional)', kind: 'text' },
      ],
      complete: (state, { today, errors }) => {
        const { earliest, latest, problem } = parseAgreedDate(state.when_words, { asAt: today, calendar: bankHolidays })
        if (earliest && latest) return { ...state, earliest: earliest.toString(), latest: latest.toString() }
        errors['when_words'] = problem?.message ?? 'Write a day, a month, a season or a year, like April 2025'
        return state
      },
    },
  ],
  columns: [
    { header: 'What happened', kind: 'text', width: 50, value: ({ title }) => title },
    { header: 'When', kind: 'text', width: 18, value: ({ state }) => state.when_words },
    { header: 'Where', kind: 'text', width: 26, value: ({ state }) => state.body },
    {
      header: 'Written in',
      kind: 'text',
      width: 40,
      value: ({ state }) => [state.source, state.page].filter(Boolean).join(', '),
    },
  ],
  order: inOrder,
  above: (rows, { visit }) => <Picture rows={rows} today={visit.ground.clock.today()} />,
  says: (state) => [
    { key: 'When', value: state.when_words },
    { key: 'Where', value: state.body },
    { key: 'Written in', value: [state.source, state.page].filter(Boolean).join(', ') },
    { key: 'Beside that', value: state.words },
  ],
  entry: ({ title, state }) => ({
    title,
    summary: [`${state.when_words}: ${title}`, state.words].filter(Boolean).join('\n'),
    source: [state.source, state.page].filter(Boolean).join(', '),
    sourceKind: 'document',
    dated: state.earliest === state.latest ? state.earliest : '',
  }),
}

/** One lane for each body; a day is a point, a month or a year a bar. */
function Picture({ rows, today }: { rows: readonly SourceRow<EventState>[]; today: Temporal.PlainDate }) {
  const sorted = rows.toSorted(inOrder)
  const [first] = sorted
  if (!first) return null
  // The picture ends with the last event, or today where one runs on.
  const [ends = today] = rows
    .map(({ state }) => Temporal.PlainDate.from(state.latest))
    .map((one) => (Temporal.PlainDate.compare(one, today) > 0 ? today : one))
    .toSorted(Temporal.PlainDate.compare)
    .toReversed()
  return (
    <SwimLanes
      id="chronology-picture"
      title={`What happened, from ${first.state.when_words}`}
      asAt={ends.toString()}
      asAtWords={formatDate(ends)}
      mostDays={3660}
      marks={sorted.map(({ title, state }) => ({
        lane: shortened(state.body),
        words: title,
        from: state.earliest,
        to: state.latest,
        span: state.earliest !== state.latest,
      }))}
    />
  )
}

/** A lane's name as it fits beside its lane; the table below has the whole. */
const shortened = (body: string) => (body.length > 20 ? `${body.slice(0, 18).trimEnd()}…` : body)
