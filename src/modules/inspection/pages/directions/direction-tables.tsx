import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { slug } from '../../../../kernel/text.ts'
import { type ActionRow, ActionStatusTag, leadWords } from '../../../../spine/actions/index.ts'
import {
  type Clause,
  type ClauseStanding,
  clauseStanding,
  nextReport,
  type OrderedReport,
} from '../../rules/after/direction-dates.ts'
import type { ThemeRow } from '../../store/read-following.ts'
import { day } from '../inspection-words.tsx'

const tones: Readonly<Record<ClauseStanding['word'], { text: string; tone: Tone }>> = {
  done: { text: 'Done', tone: 'green' },
  'done, no evidence': { text: 'Done, not proved', tone: 'red' },
  late: { text: 'Late', tone: 'red' },
  'will slip': { text: 'Will slip', tone: 'amber' },
  'on time': { text: 'On time', tone: 'blue' },
  'no date': { text: 'No day ordered', tone: 'grey' },
}

const Standing = ({ word }: { word: ClauseStanding['word'] }) => <Tag tone={tones[word].tone}>{tones[word].text}</Tag>

type ClauseProps = {
  name: string
  theme: ThemeRow | null
  clauses: readonly Clause[]
  names: ReadonlyMap<string, string>
  today: string
}

/** The clauses of a theme, each with who answers for it, as ordered and as expected; the theme itself is work of its own. */
export function ClauseTable({ name, theme, clauses, names, today }: ClauseProps) {
  const id = `theme-${slug(name)}`
  return (
    <>
      <ScrollRegion labelledBy={id}>
        <Table
          caption={`${name} (${clauses.length})`}
          captionId={id}
          captionSize="m"
          firstCellIsHeader
          head={['What it wants', 'Who', 'Ordered by', 'Expected by', 'Standing', 'Why', 'Evidence']}
          rows={clauses.map((clause) => {
            const { word, why } = clauseStanding(clause, today)
            return [
              clause.number ? `${clause.number}. ${clause.words}` : clause.words,
              names.get(clause.owner) ?? 'Nobody yet',
              clause.ordered_by ? day(clause.ordered_by) : 'No day',
              clause.expected_by ? day(clause.expected_by) : 'As ordered',
              { content: <Standing word={word} /> },
              why,
              clause.evidence || 'None yet',
            ]
          })}
        />
      </ScrollRegion>
      {theme ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/inspections/directions/themes/${theme.reference}`}>
            The theme “{theme.state.name}” as work
          </a>{' '}
          <span class="sl-no-wrap">{theme.reference}</span>,{' '}
          {theme.owner ? `led by ${theme.owner}` : 'led by nobody yet'}
        </p>
      ) : null}
    </>
  )
}

/** The reports and reviews that are ordered, the next of them marked. */
export function ReportTable({ reports, today }: { reports: readonly OrderedReport[]; today: string }) {
  if (reports.length === 0) return null
  const next = nextReport(reports)
  return (
    <ScrollRegion labelledBy="reports">
      <Table
        caption={`Reports and reviews that are ordered (${reports.length})`}
        captionId="reports"
        captionSize="m"
        firstCellIsHeader
        head={['What', 'By whom', 'Ordered by', 'Expected by', 'Standing', 'Why', 'What it said']}
        rows={reports.map((one) => {
          const { word, why } = clauseStanding(one, today)
          return [
            one === next ? `${one.what} (the next)` : one.what,
            one.by || 'Not said',
            one.ordered_by ? day(one.ordered_by) : 'No day',
            one.expected_by ? day(one.expected_by) : 'As ordered',
            { content: <Standing word={word} /> },
            why,
            one.evidence || 'Nothing yet',
          ]
        })}
      />
    </ScrollRegion>
  )
}

/** Actions that arise from a record. */
export function ActionTable({ actions, none }: { actions: readonly ActionRow[]; none: string }) {
  if (actions.length === 0) return <p class="govuk-body">{none}</p>
  return (
    <ScrollRegion labelledBy="actions">
      <Table
        class="sl-list"
        caption="Actions that arise from it"
        captionId="actions"
        captionSize="m"
        firstCellIsHeader
        head={['Action', 'Reference', 'Lead', 'Status']}
        rows={actions.map((one) => [
          {
            content: (
              <a class="govuk-link" href={`/actions/${one.reference}`}>
                {one.title}
              </a>
            ),
          },
          { content: one.reference, class: 'sl-no-wrap' },
          leadWords(one.leads),
          { content: <ActionStatusTag word={one.status.word} /> },
        ])}
      />
    </ScrollRegion>
  )
}
