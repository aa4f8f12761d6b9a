import { Temporal } from 'temporal-polyfill'
import { SwimLanes } from '../../../../govuk/patterns/charts/swim-lanes.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import type { Work } from '../../../../spine/access/index.ts'
import {
  type Child,
  childToLookAt,
  findChild,
  type GivenPurpose,
  identifierOf,
  lookAt,
  looking,
} from '../../../../spine/children/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { journeyOf, type Step } from '../../rules/children/journey.ts'
import { type RunOfChild, rowsOfChild, runsOfChild } from '../../store/read-children.ts'
import { listRowIssues, type RowIssue } from '../../store/read-row-issues.ts'
import { annexA, listTitle } from '../../use-cases/annex-a.ts'
import { IssueRows } from '../issue-rows.tsx'
import { dataNavigation } from '../navigation.ts'
import { PurposeNow } from './search.tsx'

type Shown = {
  child: Child
  /** The case system's own, where the council keeps it. */
  identifier: string | null
  purpose: GivenPurpose
  runs: readonly RunOfChild[]
  run: RunOfChild | null
  steps: readonly Step[]
  issues: readonly RowIssue[]
}

/** /child-level-data/children/:child?run=CLD-3: the journey of a child across lists. Asks a purpose; names the child in the log. */
export function childPage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const shown = await visit.work((work) => readInFull(work, visit.params['child'] ?? '', visit.query.get('run')))
    return page({
      title: shown.child.reference,
      subNavigation: dataNavigation(visit, '/child-level-data/children'),
      body: (
        <>
          <h1 class="govuk-heading-l">{shown.child.reference}</h1>
          {shown.identifier ? <p class="govuk-body">In the case system: {shown.identifier}</p> : null}
          <PurposeNow visit={visit} purpose={shown.purpose} />
          <Journey {...shown} />
        </>
      ),
    })
  })
}

async function readInFull(work: Work, typed: string, wanted: string | null): Promise<Shown> {
  const id = await childToLookAt(work, typed)
  const { purpose } = await lookAt(work, { about: 'the journey of a child', ...(id ? { childId: id } : {}) })
  const child = await findChild(work, typed)
  if (!child) throw new NotFound('That child')
  const identifier = await identifierOf(work, child.id)
  const runs = await runsOfChild(work, child.id)
  const run = runs.find(({ reference }) => reference === wanted?.toUpperCase()) ?? runs[0] ?? null
  if (!run) return { child, identifier, purpose, runs, run, steps: [], issues: [] }
  const steps = journeyOf(await rowsOfChild(work, run.id, child.id), annexA.lists)
  const { rows } = await listRowIssues(work, { runId: run.id, childId: child.id }, { offset: 0, most: 200 })
  return { child, identifier, purpose, runs, run, steps, issues: rows }
}

function Journey({ child, runs, run, steps, issues }: Shown) {
  if (!run) {
    return (
      <EmptyState heading="Nothing is kept of this child">
        <p class="govuk-body">The rows have been disposed of, or are of teams that are not yours.</p>
      </EmptyState>
    )
  }
  const words = (iso: string) => formatDate(Temporal.PlainDate.from(iso))
  return (
    <>
      <section aria-labelledby="journey">
        <h2 class="govuk-heading-m" id="journey">
          Journey, as {run.reference} has it
        </h2>
        <SwimLanes
          id="lanes"
          title={`The journey of ${child.reference}`}
          marks={steps}
          asAt={run.asAt}
          asAtWords={words(run.asAt)}
        />
        {steps.length === 0 ? (
          <p class="govuk-body">No date of this child could be understood.</p>
        ) : (
          <WideTable
            caption="The journey: the same as a table"
            captionSize="s"
            firstCellIsHeader
            head={['From', 'Until', 'What', 'List', { content: 'Row', numeric: true }, 'Team']}
            rows={steps.map((step) => [
              { content: words(step.from), class: 'sl-no-wrap' },
              { content: untilWords(step, words), class: 'sl-no-wrap' },
              step.words,
              listTitle(step.list),
              { content: step.rowNumber, numeric: true },
              step.team,
            ])}
          />
        )}
      </section>
      <section aria-labelledby="issues">
        <h2 class="govuk-heading-m" id="issues">
          What the checks found
        </h2>
        {issues.length === 0 ? (
          <p class="govuk-body">Nothing.</p>
        ) : (
          <IssueRows rows={issues} caption="What the checks found of this child" />
        )}
      </section>
      <section aria-labelledby="runs">
        <h2 class="govuk-heading-m" id="runs">
          Runs that the child is in
        </h2>
        <ul class="govuk-list">
          {runs.map(({ reference, asAt, lists }) => (
            <li>
              <a class="govuk-link" href={`/child-level-data/children/${child.reference}?run=${reference}`}>
                {reference}
              </a>
              , as at {words(asAt)}: lists {lists.join(', ')}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const untilWords = ({ span, to }: Step, words: (iso: string) => string) =>
  !span ? '' : to === null ? 'Going on' : words(to)
