import type { ComponentChildren } from 'preact'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { may, type Work } from '../../../spine/access/index.ts'
import type { ActionInFull } from '../../../spine/actions/index.ts'
import { figureWords } from '../rules/measure-words.ts'
import { periodShort } from '../rules/periods.ts'
import { baselineOf } from '../rules/standing.ts'
import { listMeasures, type MeasureRow } from '../store/list-measures.ts'
import type { ValueRow } from '../store/read-values.ts'
import { standOf } from '../use-cases/stand-of-measure.ts'
import { NowTag, TargetTag } from './measure-frame.tsx'

/**
 * How the effect of an action is measured, on the action's page (D07): where each of its measures stood when it was raised,
 * where it stands, what it is held against, how often and from what; and whether any of them is what children and families say.
 */
export async function measuresOfAction(work: Work, action: ActionInFull): Promise<ComponentChildren> {
  if (!may(work.actor, 'see measures')) return null
  const ids = action.thread.filter(({ says }) => says === 'is measured by').map(({ id }) => id)
  const rows = ids.length > 0 ? await listMeasures(work, { ids }) : []
  const raisedOn = action.createdAt.toISOString().slice(0, 10)
  return (
    <section aria-labelledby="measured">
      <h2 class="govuk-heading-m" id="measured">
        How its effect is measured
      </h2>
      {rows.length === 0 ? (
        <p class="govuk-body">
          No measure is joined to it yet. That it is done will not say what difference it made: join one from the
          measure’s page, under “Say what it measures”.
        </p>
      ) : (
        <>
          <MeasuresTable rows={rows} raisedOn={raisedOn} />
          <p class="govuk-body">
            {rows.some(({ state }) => state.strand === 'voice')
              ? 'One of them is what children and families say.'
              : 'None of them is what children and families say.'}{' '}
            That it is done does not say what difference it made.
          </p>
        </>
      )}
    </section>
  )
}

function MeasuresTable({ rows, raisedOn }: { rows: readonly MeasureRow[]; raisedOn: string }) {
  return (
    <ScrollRegion labelledBy="measured">
      <Table
        class="sl-list"
        caption="Its measures"
        captionHidden
        firstCellIsHeader
        head={[
          'Measure',
          { content: 'When raised', numeric: true },
          { content: 'Now', numeric: true },
          { content: 'Target', numeric: true },
          'What it says',
          'Each',
          'Source',
        ]}
        rows={rows.map((row) => {
          const { state, reference, title, values } = row
          const stand = standOf(row)
          const figure = (value: ValueRow | null) =>
            value ? `${figureWords(state.unit, value.value)}, ${periodShort(state.period, value.startsOn)}` : 'No value'
          return [
            {
              content: (
                <a class="govuk-link" href={`/measures/${reference}`}>
                  {title}
                </a>
              ),
            },
            { content: figure(baselineOf(state.period, values, raisedOn)), numeric: true },
            { content: figure(stand.latest), numeric: true },
            {
              content:
                stand.target === null ? (
                  'None'
                ) : (
                  <>
                    {figureWords(state.unit, stand.target)} <TargetTag against={stand.against} />
                  </>
                ),
              numeric: true,
            },
            { content: <NowTag now={stand.now} /> },
            state.period,
            state.source,
          ]
        })}
      />
    </ScrollRegion>
  )
}
