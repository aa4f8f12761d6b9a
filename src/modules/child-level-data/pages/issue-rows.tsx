import { classNames } from '../../../govuk/components/class-names.ts'
import { Details } from '../../../govuk/components/Details.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import type { RowIssue } from '../store/read-row-issues.ts'
import { annexA } from '../use-cases/annex-a.ts'

/** Row issues, each with the cells at fault marked, and the whole row to be opened. `tick` is the name of a box beside each. */
export function IssueRows({ rows, tick, caption }: { rows: readonly RowIssue[]; tick?: string; caption: string }) {
  return (
    <ScrollRegion labelledBy="rows-caption">
      <table class="govuk-table sl-list">
        <caption class="govuk-table__caption govuk-visually-hidden" id="rows-caption">
          {caption}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <Head words="Row" />
            <Head words="Child" />
            <Head words="What is wrong" />
            <Head words="The row" />
            <Head words="Team" />
            {tick ? <Head words="Accept" class="sl-no-print" /> : null}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <IssueRow row={row} tick={tick} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const Head = ({ words, class: extra }: { words: string; class?: string }) => (
  <th scope="col" class={classNames('govuk-table__header', extra)}>
    {words}
  </th>
)

function IssueRow({ row, tick }: { row: RowIssue; tick: string | undefined }) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <span class="sl-no-wrap">{row.rowNumber ?? 'The file'}</span>
        {row.sheet ? <p class="govuk-hint">{row.sheet}</p> : null}
      </th>
      <td class="govuk-table__cell sl-no-wrap">
        {row.child ? <a href={`/child-level-data/children/${row.child}`}>{row.child}</a> : 'No child'}
      </td>
      <td class="govuk-table__cell">
        {row.fresh ? <Tag tone="blue">New</Tag> : null} {row.message}
        {row.accepted ? <p class="govuk-hint">Accepted: {row.accepted}</p> : null}
      </td>
      <td class="govuk-table__cell">
        <FaultyCells row={row} />
      </td>
      <td class="govuk-table__cell">{row.team}</td>
      {tick ? (
        <td class="govuk-table__cell sl-no-print">
          {row.accepted || row.severity === 'Practice' || row.severity === 'Blocker' ? null : (
            <div class="govuk-checkboxes govuk-checkboxes--small">
              <div class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  name={tick}
                  value={row.number}
                  id={`row-${row.number}`}
                />
                <label class="govuk-label govuk-checkboxes__label" for={`row-${row.number}`}>
                  <span class="govuk-visually-hidden">Accept row {row.rowNumber}</span>
                </label>
              </div>
            </div>
          )}
        </td>
      ) : null}
    </tr>
  )
}

/** The cells at fault, then the whole row with them marked by a word as well as a colour. */
function FaultyCells({ row }: { row: RowIssue }) {
  const definition = annexA.lists.find(({ list }) => list === row.list)
  const { cells } = row
  if (!definition || !cells) return <>{row.value}</>
  const all = definition.fields.flatMap(({ heading }, place) => {
    const cell = cells[place]
    return cell === null || cell === undefined ? [] : [{ heading, cell, wrong: row.columns.includes(heading) }]
  })
  return (
    <>
      <Cells cells={all.filter(({ wrong }) => wrong)} />
      <Details summary={`Whole row ${row.rowNumber ?? ''}`}>
        <Cells cells={all} />
      </Details>
    </>
  )
}

function Cells({ cells }: { cells: readonly { heading: string; cell: string; wrong: boolean }[] }) {
  return (
    <dl class="sl-cells">
      {cells.map(({ heading, cell, wrong }) => (
        <div class={wrong ? 'sl-cells__cell sl-cells__cell--wrong' : 'sl-cells__cell'}>
          <dt>
            {heading}
            {wrong ? <span class="govuk-visually-hidden"> (at fault)</span> : null}
          </dt>
          <dd>{cell === '' ? 'blank' : cell}</dd>
        </div>
      ))}
    </dl>
  )
}
