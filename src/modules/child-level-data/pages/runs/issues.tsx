import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenChecks } from '../../documents/taken-figures.ts'
import { type CheckTotal, readCheckTotals } from '../../store/read-checks.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { checkWords } from '../../use-cases/check-words.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { TakeListAway } from '../take-away.tsx'
import { CheckName } from './check-name.tsx'
import { isChecked } from './run.tsx'

const groups = [
  {
    id: 'errors',
    heading: 'Errors',
    severities: ['Blocker', 'Error'],
    words: 'These break the guidance or cannot be true. Mend them first.',
  },
  { id: 'warnings', heading: 'Warnings', severities: ['Warning'], words: 'These are probably wrong: explain or mend.' },
  {
    id: 'practice',
    heading: 'Practice',
    severities: ['Practice'],
    words: 'True, but late or worrying. Not faults of the data.',
  },
] as const

/** /child-level-data/:run/issues: by rule, worst and most first; the rows of each are behind a purpose. */
export async function issuesPage(visit: Visit): Promise<Answer> {
  const { run, totals } = await read(visit)
  const here = `/child-level-data/${run.reference}/issues`
  return page({
    title: `Issues of ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
    body: (
      <>
        <h1 class="govuk-heading-l">
          Issues of {run.reference}{' '}
          <span class="sl-count">({figure(totals.reduce((sum, { found }) => sum + found, 0))})</span>
        </h1>
        {totals.length === 0 ? (
          <EmptyState heading={isChecked(run) ? 'Nothing was found' : 'Not checked yet'}>
            <p class="govuk-body">{isChecked(run) ? 'Every check passed on every row.' : 'Check the lists first.'}</p>
          </EmptyState>
        ) : null}
        {groups.map((group) => (
          <Group
            {...group}
            visit={visit}
            run={run.reference}
            totals={totals.filter(({ severity }) => group.severities.some((one) => one === severity))}
          />
        ))}
        {totals.length > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
      </>
    ),
  })
}

const read = (visit: Visit) =>
  visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    return { run: found, totals: (await readCheckTotals(work, found.id)).filter((one) => one.found > 0) }
  })

/** /child-level-data/:run/issues/list.xlsx and .csv */
export async function checksToTake(visit: Visit): Promise<ListFile> {
  const { run, totals } = await read(visit)
  return takenChecks(run.reference, totals)
}

type GroupProps = {
  id: string
  heading: string
  words: string
  visit: Visit
  run: string
  totals: readonly CheckTotal[]
}

function Group({ id, heading, words, visit, run, totals }: GroupProps) {
  if (totals.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      <p class="govuk-body">{words}</p>
      <WideTable
        caption={`${heading} by check`}
        captionHidden
        firstCellIsHeader
        head={[
          'Check',
          'List',
          'Why it matters',
          numeric('Rows'),
          numeric('New'),
          numeric('Gone'),
          numeric('Accepted'),
        ]}
        rows={totals.map((one) => [
          { content: <CheckName visit={visit} run={run} check={one.checkId} list={one.list} />, class: 'sl-no-wrap' },
          listTitle(one.list),
          checkWords(one.checkId),
          numeric(figure(one.found)),
          numeric(figure(one.fresh)),
          numeric(figure(one.gone)),
          numeric(figure(one.accepted)),
        ])}
      />
    </section>
  )
}

const numeric = (content: string) => ({ content, numeric: true })
