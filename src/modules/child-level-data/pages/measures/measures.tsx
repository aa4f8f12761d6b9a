import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { childrenSettings } from '../../../../spine/children/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenMeasures } from '../../documents/taken-figures.ts'
import type { MeasureResult } from '../../rules/measures/measure.ts'
import { guardedWords } from '../../rules/measures-shown/guarded-words.ts'
import { changeWords, resultWords, trendValue } from '../../rules/measures-shown/trend-value.ts'
import { type OtherSystem, otherSystems, systemSlug } from '../../rules/other-systems/other-systems.ts'
import { systemsOfRun } from '../../store/other-systems.ts'
import { type MeasureOfRun, readMeasures } from '../../store/read-measures.ts'
import { readDataRun, referenceOf } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { runNavigation } from '../navigation.ts'
import { partWords } from '../other-systems/other-systems.tsx'
import { isChecked } from '../runs/run.tsx'
import { TakeListAway } from '../take-away.tsx'

/** /child-level-data/:run/measures: every measure, list by list; ?as=public shows what may be said outside (F21). */
export async function measuresPage(visit: Visit): Promise<Answer> {
  const asPublic = isForPublic(visit)
  const { run, previous, measures, systems, smallest } = await read(visit)
  const here = `/child-level-data/${run.reference}/measures`
  const byList = Map.groupBy(measures, ({ result }) => result.list)
  return page({
    title: `Measures of ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
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
        {systems.map(({ system, figures }) => (
          <SystemMeasures
            system={system}
            figures={figures}
            at={`/child-level-data/${run.reference}/other-systems`}
            smallest={asPublic ? smallest : null}
          />
        ))}
        {measures.length > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
      </>
    ),
  })
}

const isForPublic = (visit: Visit): boolean => visit.query.get('as') === 'public'

const read = (visit: Visit) =>
  visit.work(async (work) => {
    const run = await readDataRun(work, visit.params['run'] ?? '')
    return {
      run,
      previous: await referenceOf(work, run.state.previous_id),
      measures: await readMeasures(work, run.id, run.state.previous_id),
      systems: await systemsOfRun(work, run.id),
      smallest: (await childrenSettings(work)).smallestNumber,
    }
  })

/** /child-level-data/:run/measures/list.xlsx and .csv; ?as=public with what is hidden from the public hidden. */
export async function measuresToTake(visit: Visit): Promise<ListFile> {
  const { run, measures, systems, smallest } = await read(visit)
  const others = systems.flatMap(({ figures }) =>
    figures.map((result) => ({ result, value: trendValue(result), before: null })),
  )
  return takenMeasures(run.reference, [...measures, ...others], isForPublic(visit) ? smallest : null)
}

type SystemProps = { system: OtherSystem; figures: readonly MeasureResult[]; at: string; smallest: number | null }

/** What another system's fields say of the children of the lists (F10). */
function SystemMeasures({ system, figures, at, smallest }: SystemProps) {
  const { name } = otherSystems[system]
  return (
    <section aria-labelledby={systemSlug(system)}>
      <h2 class="govuk-heading-m" id={systemSlug(system)}>
        {name}, as its own system has it
      </h2>
      <WideTable
        caption={`Measures of ${name.toLowerCase()}`}
        captionHidden
        firstCellIsHeader
        head={['Measure', 'This run', 'How']}
        rows={figures.map((result) => [
          { content: <a href={`${at}#${systemSlug(system)}`}>{result.name}</a> },
          smallest === null ? partWords(result) : guardedWords(result, smallest),
          result.how,
        ])}
      />
    </section>
  )
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
