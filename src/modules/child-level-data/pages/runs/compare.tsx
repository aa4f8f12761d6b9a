import { Tag } from '../../../../govuk/components/Tag.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenComparison } from '../../documents/taken-figures.ts'
import { readCheckTotals } from '../../store/read-checks.ts'
import { readDataRun, referenceOf } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { checkWords } from '../../use-cases/check-words.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { TakeListAway } from '../take-away.tsx'
import { CheckName } from './check-name.tsx'
import { isChecked } from './run.tsx'

/** /child-level-data/:run/compare: beside the run before, check by check: new, still there, gone. Figures only. */
export async function comparePage(visit: Visit): Promise<Answer> {
  const { run, previous, totals } = await read(visit)
  const here = `/child-level-data/${run.reference}`
  const sum = (key: 'fresh' | 'still' | 'gone') => totals.reduce((total, one) => total + one[key], 0)
  return page({
    title: `${run.reference} compared`,
    subNavigation: runNavigation(visit, run.reference, `${here}/compare`, isChecked(run)),
    body: (
      <>
        <h1 class="govuk-heading-l">
          {run.reference} {previous ? `beside ${previous}` : 'compared'}
        </h1>
        {previous === null ? (
          <EmptyState heading="Nothing to compare with">
            <p class="govuk-body">This is the first run that was checked. The next will be held against it.</p>
          </EmptyState>
        ) : (
          <>
            <p class="govuk-body">
              <Tag tone="red">New</Tag> {figure(sum('fresh'))} <Tag tone="amber">Still there</Tag>{' '}
              {figure(sum('still'))} <Tag tone="green">Gone</Tag> {figure(sum('gone'))}{' '}
              {may(visit.actor, 'see children') ? (
                <a class="govuk-link" href={`${here}/gone`}>
                  See which are gone, and how
                </a>
              ) : null}
            </p>
            <WideTable
              caption="Errors and warnings beside the run before"
              captionHidden
              firstCellIsHeader
              head={['Check', 'List', 'Why it matters', numeric('New'), numeric('Still there'), numeric('Gone')]}
              rows={totals.map((one) => [
                {
                  content: <CheckName visit={visit} run={run.reference} check={one.checkId} list={one.list} />,
                  class: 'sl-no-wrap',
                },
                listTitle(one.list),
                checkWords(one.checkId),
                numeric(figure(one.fresh)),
                numeric(figure(one.still)),
                numeric(figure(one.gone)),
              ])}
            />
            <TakeListAway visit={visit} path={`${here}/compare/list`} print={`${here}/compare`} />
          </>
        )}
      </>
    ),
  })
}

const read = (visit: Visit) =>
  visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    const faults = (await readCheckTotals(work, found.id)).filter(({ severity }) => severity !== 'Practice')
    return { run: found, previous: await referenceOf(work, found.state.previous_id), totals: faults }
  })

/** /child-level-data/:run/compare/list.xlsx and .csv */
export async function comparisonToTake(visit: Visit): Promise<ListFile> {
  const { run, previous, totals } = await read(visit)
  return takenComparison(run.reference, previous, totals)
}

const numeric = (content: string) => ({ content, numeric: true })
