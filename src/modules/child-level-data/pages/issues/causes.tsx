import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { listOf, textOf } from '../../../../platform/http/form.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { readDue } from '../../../../spine/actions/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { type Answer, FormToken, type ListFile, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { causeInWords, takenCauses } from '../../documents/taken-figures.ts'
import { type Cause, causes, causeWords } from '../../rules/issues/issue-words.ts'
import { causeCountsByRun, type DataIssueRow, listCauses, listDataIssues } from '../../store/read-data-issues.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { raiseForCause } from '../../use-cases/issues/decide-issue.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { TakeListAway } from '../take-away.tsx'

const mostRuns = 6

/** /child-level-data/causes: what is found by cause, month by month, with the one action that mends it (F06). */
export async function causesPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const chosen = causes.find((cause) => cause === visit.query.get('cause')) ?? null
  const { all, runs, found } = await visit.work(readCauses)
  const { issues, people } = await visit.work(async (work) => ({
    issues: chosen
      ? (await listDataIssues(work, { cause: chosen, sort: 'found', direction: 'descending', offset: 0, most: 200 }))
          .rows
      : [],
    people: await peopleToChoose(work),
  }))
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: 'Issues by cause',
    subNavigation: dataNavigation(visit, visit.path),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Issues by cause</h1>
        {all.length === 0 ? (
          <EmptyState heading="Nothing is in the log">
            <p class="govuk-body">Causes are said of issues in the log, and mended by one action each.</p>
          </EmptyState>
        ) : (
          <WideTable
            caption="Rows by cause, run by run"
            captionHidden
            firstCellIsHeader
            head={['Cause', ...runs.map((content) => ({ content, numeric: true, class: 'sl-no-wrap' })), 'Actions']}
            rows={all.map((row) => [
              {
                content: (
                  <a href={`/child-level-data/causes?cause=${encodeURIComponent(row.cause)}#mend`}>
                    {causeInWords(row.cause)}
                  </a>
                ),
              },
              ...runs.map((run) => ({ content: figure(found(row.cause, run)), numeric: true })),
              {
                content: row.actions.map(({ reference, title, state }) => (
                  <div>
                    <a href={`/actions/${reference}`}>{title}</a> <span class="sl-no-wrap">{reference}</span> ({state})
                  </div>
                )),
              },
            ])}
          />
        )}
        {all.length > 0 ? (
          <TakeListAway visit={visit} path="/child-level-data/causes/list" print="/child-level-data/causes" />
        ) : null}
        {chosen && issues.length > 0 && may(visit.actor, 'raise an action', {}) ? (
          <RaiseForm visit={visit} cause={chosen} issues={issues} people={people} errors={errors} />
        ) : null}
      </>
    ),
  })
}

async function readCauses(work: Work) {
  const counts = await causeCountsByRun(work)
  const found = new Map(counts.map((one) => [`${one.cause} ${one.reference}`, one.found]))
  return {
    all: await listCauses(work),
    runs: [...new Set(counts.map(({ reference }) => reference))].slice(-mostRuns),
    found: (cause: string, run: string) => found.get(`${cause} ${run}`) ?? 0,
  }
}

/** /child-level-data/causes/list.xlsx and .csv */
export async function causesToTake(visit: Visit): Promise<ListFile> {
  const { all, runs, found } = await visit.work(readCauses)
  return takenCauses(all, runs, found)
}

type FormProps = {
  visit: Visit
  cause: Cause
  issues: readonly DataIssueRow[]
  people: readonly { id: string; name: string }[]
  errors: FieldErrors
}

function RaiseForm({ visit, cause, issues, people, errors }: FormProps) {
  const sent = visit.typed['_token'] !== undefined
  return (
    <section aria-labelledby="mend">
      <h2 class="govuk-heading-m" id="mend">
        One action for: {causeWords[cause]}
      </h2>
      <TwoThirds>
        <form method="post" action={`/child-level-data/causes/action?cause=${encodeURIComponent(cause)}`} noValidate>
          <FormToken visit={visit} />
          <Checkboxes
            name="issues"
            label="Which issues is it to mend?"
            small
            items={issues.map((issue) => ({
              value: issue.reference,
              label: `${issue.checkId}, ${listTitle(issue.list)}: ${figure(issue.found)} rows`,
              hint: issue.title,
            }))}
            values={sent ? listOf(visit.typed, 'issues') : issues.map(({ reference }) => reference)}
            error={errors['issues']}
          />
          <Textarea
            name="words"
            label="What is to be done?"
            rows={2}
            value={textOf(visit.typed, 'words')}
            error={errors['words']}
          />
          <Input
            name="due"
            label="By when?"
            hint="As you would say it: end of July, 15.07.26"
            width={20}
            value={textOf(visit.typed, 'due')}
            error={errors['due']}
          />
          <Select
            name="lead"
            label="Who leads it?"
            items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
            value={textOf(visit.typed, 'lead')}
          />
          <Button preventDoubleClick>Raise the action</Button>
        </form>
      </TwoThirds>
    </section>
  )
}

/** POST /child-level-data/causes/action: whoever may raise an action. */
export async function raiseAction(visit: Visit): Promise<Answer> {
  const due = readDue(textOf(visit.typed, 'due'), visit.ground.clock.today())
  const lead = textOf(visit.typed, 'lead')
  const asked = {
    references: listOf(visit.typed, 'issues'),
    words: textOf(visit.typed, 'words'),
    due,
    leads: lead ? [{ personId: lead, capacity: 'lead' as const }] : [],
  }
  try {
    if (due.problem) throw new NotValid({ due: due.problem.message })
    const { reference } = await visit.work((work) => raiseForCause(work, asked))
    return redirect(`/actions/${reference}`, {
      what: `${reference} has been raised for ${asked.references.length} data issues.`,
      next: 'How many rows are left of them is counted at every run.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return causesPage(visit, refusal.fields)
    throw refusal
  }
}
