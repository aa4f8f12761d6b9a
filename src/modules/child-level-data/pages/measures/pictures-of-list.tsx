import { Bars } from '../../../../govuk/patterns/charts/bars.tsx'
import { Pyramid } from '../../../../govuk/patterns/charts/pyramid.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { listNumbers } from '../../rules/lists/list-content.ts'
import type { MeasureResult } from '../../rules/measures/measure.ts'
import { resultWords, trendValue } from '../../rules/measures-shown/trend-value.ts'
import { picturesOfList } from '../../rules/pictures/pictures-of-list.ts'
import { readMeasures, readPicture } from '../../store/read-measures.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { isChecked } from '../runs/run.tsx'
import { Parts } from './parts.tsx'
import { pyramids } from './pictures.tsx'

/** /child-level-data/:run/pictures/:list: who they are, where they came from, how long it took; each picture with its table. */
export async function picturesOfListPage(visit: Visit): Promise<Answer> {
  const list = listNumbers.find((number) => String(number) === visit.params['list'])
  if (!list) throw new NotFound('That list')
  const { run, bands, results } = await visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    const drawn = (await readPicture(work, found.id, 'pyramids', pyramids)) ?? []
    return {
      run: found,
      bands: drawn.find((one) => one.list === list)?.bands ?? null,
      results: new Map((await readMeasures(work, found.id, null)).map(({ result }) => [result.key, result])),
    }
  })
  const all = `/child-level-data/${run.reference}/pictures`
  const { total, shares, distributions } = picturesOfList[list]
  const of = (keys: readonly string[]) => keys.flatMap((key) => results.get(key) ?? [])
  const sum = results.get(total)
  const measures = `/child-level-data/${run.reference}/measures`
  const seesRows = may(visit.actor, 'see children') && run.state.rows_disposed_on === null
  return page({
    title: `${listTitle(list)} in ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, all, isChecked(run)),
    body: (
      <>
        <h1 class="govuk-heading-l">{listTitle(list)}</h1>
        {sum ? (
          <p class="govuk-heading-m">
            {sum.name}: {resultWords(sum)}
          </p>
        ) : (
          <EmptyState heading="Nothing to draw">
            <p class="govuk-body">{run.reference} does not have this list, or has not been checked.</p>
          </EmptyState>
        )}
        {bands ? <Pyramid id="pyramid" title="Age and gender" bands={bands} /> : null}
        <Shares results={of(shares)} measures={measures} />
        {of(distributions).map((result) =>
          result.kind === 'distribution' && result.total > 0 ? (
            <>
              <h2 class="govuk-heading-m">{result.name}</h2>
              <Parts
                id={`p-${result.key}`}
                result={result}
                rowsAt={seesRows ? `${measures}/${result.key}/rows` : null}
              />
            </>
          ) : null,
        )}
      </>
    ),
  })
}

/** Shares of the list beside each other: how many are on another list too, how many were in time. */
function Shares({ results, measures }: { results: readonly MeasureResult[]; measures: string }) {
  const bars = results.flatMap((result) => {
    const value = trendValue(result)
    return value === null ? [] : [{ result, value }]
  })
  if (bars.length === 0) return null
  return (
    <section aria-labelledby="shares">
      <h2 class="govuk-heading-m" id="shares">
        Shares
      </h2>
      <Bars
        id="shares-picture"
        title="Shares of the list, as percentages"
        bars={bars.map(({ result, value }) => ({ label: result.name, value, words: `${Math.round(value)}%` }))}
      />
      <WideTable
        caption="Shares of the list: the same as a table"
        captionSize="s"
        firstCellIsHeader
        head={['Share', 'How many', 'How']}
        rows={bars.map(({ result }) => [
          { content: <a href={`${measures}/${result.key}`}>{result.name}</a> },
          resultWords(result),
          result.how,
        ])}
      />
    </section>
  )
}
