import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import type { MeasureResult } from '../../rules/measures/measure.ts'
import { resultWords } from '../../rules/measures-shown/trend-value.ts'
import { otherSystems, systemSlug } from '../../rules/other-systems/other-systems.ts'
import { type SystemOfRun, systemsOfRun } from '../../store/other-systems.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'

/** /child-level-data/:run/other-systems: what education, early help and targeted work know of the children (F10). Figures. */
export async function otherSystemsPage(visit: Visit): Promise<Answer> {
  const { run, systems } = await visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    return { run: found, systems: await systemsOfRun(work, found.id) }
  })
  const here = `/child-level-data/${run.reference}/other-systems`
  const brings = run.standing === 'checked' && may(visit.actor, 'run child-level data')
  const sees = may(visit.actor, 'see children') && run.state.rows_disposed_on === null
  return page({
    title: `Other systems in ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l">What other systems know</h1>
          {brings ? <Button href={`${here}/bring`}>Bring a file in</Button> : null}
        </div>
        {systems.length === 0 ? (
          <EmptyState heading="No other system has been brought in">
            <p class="govuk-body">
              A file of education, early help or targeted work is matched with the lists by the case system’s
              identifier. What it says is counted among the measures; whom only one of them has is listed.
            </p>
          </EmptyState>
        ) : (
          systems.map((one) => <OneSystem one={one} here={here} sees={sees} />)
        )}
      </>
    ),
  })
}

function OneSystem({ one, here, sees }: { one: SystemOfRun; here: string; sees: boolean }) {
  const { name, wanted } = otherSystems[one.system]
  const rows = `${here}/${systemSlug(one.system)}/rows`
  const count = (standing: string, words: string) =>
    sees ? (
      <a class="govuk-link" href={`${rows}?${new URLSearchParams({ standing })}`}>
        {words}
      </a>
    ) : (
      words
    )
  return (
    <section aria-labelledby={systemSlug(one.system)}>
      <h2 class="govuk-heading-m" id={systemSlug(one.system)}>
        {name}
      </h2>
      <SummaryList
        rows={[
          {
            key: 'File',
            value: `${one.fileName}, ${momentOf(one.broughtAt)}${one.broughtBy ? ` by ${one.broughtBy}` : ''}`,
          },
          { key: 'Matched', value: count('matched', `${figure(one.matched)} of ${figure(one.rows)} rows`) },
          { key: 'Only there', value: count('only there', `${figure(one.onlyThere)} are in no list of the run`) },
          { key: 'There twice', value: count('repeated', `${figure(one.repeated)} rows repeat a child`) },
          {
            key: 'Only here',
            value: count('only here', `${figure(one.onlyHere)} of lists ${wanted.join(', ')} are not known there`),
          },
        ]}
      />
      <WideTable
        caption={`Measures of ${name.toLowerCase()}`}
        captionSize="s"
        firstCellIsHeader
        head={['Measure', 'This run', 'How']}
        rows={one.figures.map((result) => [result.name, partWords(result), result.how])}
      />
    </section>
  )
}

/** A distribution part by part, since it has no page of its own; of any other its usual words. */
export const partWords = (result: MeasureResult): string =>
  result.kind === 'distribution'
    ? result.parts.map(({ label, count }) => `${label}: ${figure(count)}`).join('; ')
    : resultWords(result)
