import { Temporal } from 'temporal-polyfill'
import { Trend } from '../../../../govuk/patterns/charts/trend.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { formatDate, formatShortDate } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { resultWords } from '../../rules/measures-shown/trend-value.ts'
import { measureTrend, type TrendPoint } from '../../store/read-measures.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'
import { Parts } from './parts.tsx'

/** /child-level-data/:run/measures/:measure: how it is worked out, its parts, its trend; the rows behind it are behind a purpose. */
export async function measurePage(visit: Visit): Promise<Answer> {
  const key = visit.params['measure'] ?? ''
  const { run, trend } = await visit.work(async (work) => ({
    run: await readDataRun(work, visit.params['run'] ?? ''),
    trend: await measureTrend(work, key),
  }))
  const here = `/child-level-data/${run.reference}/measures`
  const now = trend.find(({ reference }) => reference === run.reference)?.result
  if (!now) throw new NotFound('That measure')
  const seesRows = may(visit.actor, 'see children') && run.state.rows_disposed_on === null
  return page({
    title: `${now.name} in ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
    body: (
      <>
        <h1 class="govuk-heading-l">{now.name}</h1>
        <p class="govuk-body">
          {listTitle(now.list)}. {now.how}
        </p>
        <p class="govuk-heading-m">{resultWords(now)}</p>
        {now.kind === 'distribution' ? (
          <Parts id="parts" result={now} rowsAt={seesRows ? `${here}/${key}/rows` : null} />
        ) : seesRows ? (
          <p class="govuk-body">
            <a class="govuk-link" href={`${here}/${key}/rows`}>
              See the rows behind it
            </a>
          </p>
        ) : null}
        <TrendOf name={now.name} trend={trend} />
      </>
    ),
  })
}

function TrendOf({ name, trend }: { name: string; trend: readonly TrendPoint[] }) {
  const day = (iso: string) => Temporal.PlainDate.from(iso)
  return (
    <section aria-labelledby="trend">
      <h2 class="govuk-heading-m" id="trend">
        Run by run
      </h2>
      <Trend
        id="trend-picture"
        title={`${name}, run by run`}
        marks={trend.map(({ asAt, value, result }) => ({
          label: formatShortDate(day(asAt)).replace(/ \d{4}$/, ''),
          value,
          words: value === null ? '' : result.kind === 'share' ? `${Math.round(value)}%` : figure(value),
        }))}
      />
      <WideTable
        caption={`${name}, run by run: the same as a table`}
        captionHidden
        firstCellIsHeader
        head={['Run', 'As at', 'What it came to']}
        rows={trend.map(({ reference, asAt, result }) => [
          { content: <a href={`/child-level-data/${reference}/measures/${result.key}`}>{reference}</a> },
          { content: formatDate(day(asAt)), class: 'sl-no-wrap' },
          resultWords(result),
        ])}
      />
    </section>
  )
}
