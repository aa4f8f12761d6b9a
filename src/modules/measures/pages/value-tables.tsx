import { Temporal } from 'temporal-polyfill'
import { Details } from '../../../govuk/components/Details.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { formatShortDate, plural } from '../../../kernel/text.ts'
import { momentOf } from '../../../kernel/when-words.ts'
import { addressOfReference } from '../../../spine/links/index.ts'
import { figureWords } from '../rules/measure-words.ts'
import { periodWords } from '../rules/periods.ts'
import type { MeasureRow } from '../store/list-measures.ts'
import type { ValueRow } from '../store/read-values.ts'
import { periodInAddress } from './period-address.ts'

/** How each value is known to be right (F20), newest first. */
export function EvidenceTable({ reference, row, mayEnter }: { reference: string; row: MeasureRow; mayEnter: boolean }) {
  if (row.values.length === 0) return null
  const { period, unit } = row.state
  return (
    <Details summary="How each value is known to be right">
      <ScrollRegion labelledBy="evidence">
        <Table
          class="sl-list"
          caption="How each value is known to be right"
          captionHidden
          captionId="evidence"
          firstCellIsHeader
          head={[
            'Period',
            { content: 'Value', numeric: true },
            'Worked out from',
            'Source',
            'Verified by',
            'Confidence',
            'Entered',
          ]}
          rows={row.values.toReversed().map((value) => [
            {
              content: mayEnter ? (
                <a class="govuk-link" href={`/measures/${reference}/values/${periodInAddress(value.startsOn)}`}>
                  {periodWords(period, value.startsOn)}
                </a>
              ) : (
                periodWords(period, value.startsOn)
              ),
            },
            { content: figureWords(unit, value.value), numeric: true },
            workedOutFrom(value),
            { content: <SourceOf value={value} source={row.state.source} /> },
            value.verifiedBy || 'Nobody yet',
            value.confidence,
            `${momentOf(value.enteredAt)}${value.enteredBy ? `, ${value.enteredBy}` : ''}`,
          ])}
        />
      </ScrollRegion>
    </Details>
  )
}

/** Where a value is from, and the record that gave it where it was taken. */
function SourceOf({ value, source }: { value: ValueRow; source: string }) {
  const { takenFrom, note } = value
  return (
    <>
      {[value.source || source, dayOf(value)].filter((part) => part !== '').join(', ')}
      {takenFrom ? (
        <>
          , taken from{' '}
          <a class="govuk-link sl-no-wrap" href={addressOfReference(takenFrom)}>
            {takenFrom}
          </a>
        </>
      ) : null}
      {note ? (
        <>
          <br />
          <span class="sl-muted">{note}</span>
        </>
      ) : null}
    </>
  )
}

/** What stood before a correction, and why it stands no longer. */
export function CorrectedTable({ row, corrected }: { row: MeasureRow; corrected: readonly ValueRow[] }) {
  if (corrected.length === 0) return null
  const { period, unit } = row.state
  return (
    <Details summary={`${plural(corrected.length, 'value')} corrected`}>
      <ScrollRegion labelledBy="corrected">
        <Table
          class="sl-list"
          caption="Values that were corrected"
          captionHidden
          captionId="corrected"
          firstCellIsHeader
          head={['Period', 'Team', { content: 'It was', numeric: true }, 'Until', 'Because']}
          rows={corrected.map((value) => [
            periodWords(period, value.startsOn),
            value.team ?? 'Whole service',
            { content: figureWords(unit, value.value), numeric: true },
            value.correctedAt ? momentOf(value.correctedAt) : '',
            value.correctedBecause,
          ])}
        />
      </ScrollRegion>
    </Details>
  )
}

/** The latest value of each team beside the one before. */
export function TeamTable({ row }: { row: MeasureRow }) {
  const byTeam = [...Map.groupBy(row.teamValues, ({ team }) => team ?? '')]
  if (byTeam.length === 0) return null
  const { period, unit } = row.state
  const shown = (value: ValueRow | undefined) => (value ? figureWords(unit, value.value) : '')
  return (
    <section aria-labelledby="teams">
      <h2 class="govuk-heading-m" id="teams">
        By team
      </h2>
      <ScrollRegion labelledBy="teams">
        <Table
          class="sl-list"
          caption="Latest value of each team"
          captionHidden
          firstCellIsHeader
          head={['Team', 'Period', { content: 'Value', numeric: true }, { content: 'Before', numeric: true }]}
          rows={byTeam.map(([team, values]) => {
            const latest = values.at(-1)
            return [
              team,
              latest ? periodWords(period, latest.startsOn) : '',
              { content: shown(latest), numeric: true },
              { content: shown(values.at(-2)), numeric: true },
            ]
          })}
        />
      </ScrollRegion>
    </section>
  )
}

const dayOf = ({ sourceOn }: ValueRow) => (sourceOn ? formatShortDate(Temporal.PlainDate.from(sourceOn)) : '')
const workedOutFrom = ({ numerator, denominator }: ValueRow) => {
  if (numerator === null) return ''
  const figure = (value: number) => value.toLocaleString('en-GB')
  return denominator === null ? figure(numerator) : `${figure(numerator)} of ${figure(denominator)}`
}
