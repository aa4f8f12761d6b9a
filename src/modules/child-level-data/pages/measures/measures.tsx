import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { childrenSettings } from '../../../../spine/children/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { guardedWords } from '../../rules/measures-shown/guarded-words.ts'
import { changeWords, resultWords } from '../../rules/measures-shown/trend-value.ts'
import { type MeasureOfRun, readMeasures } from '../../store/read-measures.ts'
import { readDataRun, referenceOf } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { isChecked } from '../runs/run.tsx'

/** /child-level-data/:run/measures: every measure, list by list; ?as=public shows what may be said outside (F21). */
export async function measuresPage(visit: Visit): Promise<Answer> {
  const asPublic = visit.query.get('as') === 'public'
  const { run, previous, measures, smallest } = await visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    return {
      run: found,
      previous: await referenceOf(work, found.state.previous_id),
      measures: await readMeasures(work, found.id, found.state.previous_id),
      smallest: (await childrenSettings(work)).smallestNumber,
    }
  })
  const here = `/child-level-data/${run.reference}/measures`
  const byList = Map.groupBy(measures, ({ result }) => result.list)
  return page({
    title: `Measures of ${run.reference}`,
    subNavigation: runNavigation(run.reference, here, isChecked(run)),
    body: (
      <>
        <h1 class="govuk-heading-l">Measures of {run.reference}</h1>
        {measures.length === 0 ? (
          <EmptyState heading="No measure yet">
            <p class="govuk-body">Measures are worked out when the lists are checked.</p>
          </EmptyState>
        ) : (
          <p class="govuk-body">
            {asPublic ? (
              <>
                Counts of fewer than {smallest} children are hidden, and others that would give them away.{' '}
                <a class="govuk-link" href={here}>
                  See every figure
                </a>
              </>
            ) : (
              <>
                Every figure, for the service.{' '}
                <a class="govuk-link" href={`${here}?as=public`}>
                  See what may be said in public
                </a>
              </>
            )}
          </p>
        )}
        {[...byList].map(([list, some]) => (
          <ListMeasures
            list={list}
            measures={some}
            previous={previous}
            here={here}
            smallest={asPublic ? smallest : null}
          />
        ))}
      </>
    ),
  })
}

type Props = {
  list: number
  measures: readonly MeasureOfRun[]
  previous: string | null
  here: string
  smallest: number | null
}

function ListMeasures({ list, measures, previous, here, smallest }: Props) {
  return (
    <section aria-labelledby={`list-${list}`}>
      <h2 class="govuk-heading-m" id={`list-${list}`}>
        {listTitle(list)}
      </h2>
      <WideTable
        caption={`Measures of ${listTitle(list)}`}
        captionHidden
        firstCellIsHeader
        head={[
          'Measure',
          'This run',
          ...(smallest === null ? [previous ? `Since ${previous}` : 'Since the run before'] : []),
          'How',
        ]}
        rows={measures.map(({ result, value, before }) => [
          { content: <a href={`${here}/${result.key}`}>{result.name}</a> },
          smallest === null ? resultWords(result) : guardedWords(result, smallest),
          ...(smallest === null ? [changeWords(result.kind, value, before)] : []),
          result.how,
        ])}
      />
    </section>
  )
}
