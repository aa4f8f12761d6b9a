import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { readForm, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf, readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import {
  type Answer,
  type ListFile,
  PostForm,
  page,
  redirect,
  VersionField,
  type Visit,
} from '../../../../spine/web/index.ts'
import { date, text } from '../../documents/taken-columns.ts'
import { timeTaken } from '../../rules/runs/run-standing.ts'
import { referenceOf } from '../../store/read-runs.ts'
import { type StrandKey, strandKeys, type TestState, testKind } from '../../store/strand-kinds.ts'
import { listTests } from '../../store/strand-lists.ts'
import { bookTest, moveStrand, signTest } from '../../use-cases/strands/full-test.ts'
import { dataNavigation } from '../navigation.ts'
import { mostRowsTaken, TakeListAway } from '../take-away.tsx'

const strandWords: Readonly<Record<StrandKey, string>> = {
  meetings: 'Planned multi-agency meetings',
  cases: 'Case sample and case tracking',
  performance: 'Performance information and the eleven lists',
}

const here = '/child-level-data/tests'
const definition = { filters: [], sortable: [], defaultSort: { column: 'day', direction: 'descending' as const } }

const form = z.object({ bookedFor: z.iso.date({ error: 'Enter a day that there is, such as 2026-09-30' }) })

/** /child-level-data/tests: full tests of all three strands (F14), for everyone in the service. */
export async function testsPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const query = parseListQuery(visit.query, definition)
  const found = await visit.work((work) => listTests(work, rowsToAsk(query)))
  const tests = rowsToShow(query, found)
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: 'Full tests',
    subNavigation: dataNavigation(visit, '/child-level-data/tests'),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Full tests of all three strands</h1>
        {tests.length === 0 ? (
          <EmptyState heading="No test is booked">
            <p class="govuk-body">
              A full test makes the meetings list, the case tracking and the lists together, timed, as inspectors would
              ask.
            </p>
          </EmptyState>
        ) : (
          <WideTable
            caption="Tests, latest first"
            captionHidden
            firstCellIsHeader
            head={['Test', 'Booked for', 'Standing', 'Signed']}
            rows={tests.map((one) => [
              { content: <a href={`/child-level-data/tests/${one.reference}`}>{one.reference}</a> },
              { content: formatDate(Temporal.PlainDate.from(one.bookedFor)), class: 'sl-no-wrap' },
              one.standing,
              one.signedOn ? formatDate(Temporal.PlainDate.from(one.signedOn)) : '',
            ])}
          />
        )}
        <ListPaging path={here} query={query} definition={definition} count={found.count} />
        {found.count > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
        {may(visit.actor, 'sign child-level data') ? (
          <PostForm visit={visit} action="/child-level-data/tests">
            <Input
              name="bookedFor"
              label="Book a test for"
              type="date"
              width={10}
              value={textOf(visit.typed, 'bookedFor')}
              error={errors['bookedFor']}
            />
            <Button preventDoubleClick>Book the test</Button>
          </PostForm>
        ) : null}
      </>
    ),
  })
}

/** /child-level-data/tests/list.xlsx and .csv */
export async function testsToTake(visit: Visit): Promise<ListFile> {
  const { rows } = await visit.work((work) => listTests(work, { offset: 0, most: mostRowsTaken }))
  return {
    title: 'Full tests',
    many: 'Full tests',
    columns: [text('Test', 11), date('Booked for'), text('Standing'), date('Signed')],
    rows: rows.map((one) => [one.reference, one.bookedFor, one.standing, one.signedOn ?? '']),
  }
}

/** POST /child-level-data/tests: data officers and the director. */
export async function book(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return testsPage(visit, read.errors)
  try {
    const { reference } = await visit.work((work) => bookTest(work, read.value.bookedFor))
    return redirect(`/child-level-data/tests/${reference}`, { what: `${reference} is booked.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return testsPage(visit, refusal.fields)
    throw refusal
  }
}

/** /child-level-data/tests/:test */
export async function testPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { test, run, thread, history } = await visit.work(async (work) => {
    const found = await readRecord(work, testKind, visit.params['test'] ?? '')
    return {
      test: found,
      run: await referenceOf(work, found.state.run_id),
      thread: await threadOf(work, found.id),
      history: await historyOf(work, found.id),
    }
  })
  const { state } = test
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const runs = may(visit.actor, 'run child-level data') && state.standing !== 'signed'
  return page({
    title: `${test.reference} ${test.title}`,
    subNavigation: dataNavigation(visit, visit.path),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Full test"
        reference={test.reference}
        title={test.title}
        status={<Tag tone={state.standing === 'signed' ? 'green' : 'blue'}>{state.standing}</Tag>}
        facts={[
          { label: 'Booked for', value: formatDate(Temporal.PlainDate.from(state.booked_for)) },
          { label: 'Run', value: run ? <a href={`/child-level-data/${run}`}>{run}</a> : null },
          { label: 'Took in all', value: tookInAll(state) },
        ]}
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        <WideTable
          caption="The strands"
          captionSize="m"
          firstCellIsHeader
          head={['Strand', 'Took', 'By', 'Said']}
          rows={state.strands.map((one) => [
            strandWords[one.key],
            took(one.startedAt, one.finishedAt),
            one.by,
            one.words,
          ])}
        />
        {runs ? state.strands.map((one) => <StrandForm visit={visit} test={test} strand={one} />) : null}
        {state.lessons ? (
          <section aria-labelledby="lessons">
            <h2 class="govuk-heading-m" id="lessons">
              What was learnt
            </h2>
            <p class="govuk-body">{state.lessons}</p>
          </section>
        ) : null}
        {state.standing === 'signed' &&
        may(visit.actor, 'raise an action', { owner: test.ownerId === visit.actor.person }) ? (
          <Button variant="secondary" href={`/actions/raise?from=${test.reference}`}>
            Raise an action for a lesson
          </Button>
        ) : null}
        {state.standing === 'finished' && may(visit.actor, 'sign child-level data') ? (
          <PostForm visit={visit} action={`/child-level-data/tests/${test.reference}/sign`}>
            <VersionField value={test.version} />
            <Textarea
              name="lessons"
              label="What was learnt?"
              rows={3}
              value={textOf(visit.typed, 'lessons')}
              error={errors['lessons']}
            />
            <Button preventDoubleClick>Sign the test</Button>
          </PostForm>
        ) : null}
      </RecordPage>
    ),
  })
}

function took(from: string | null, to: string | null): string {
  if (!from) return 'Not begun'
  return to ? timeTaken(Date.parse(to) - Date.parse(from)) : 'Under way'
}

function tookInAll({ strands }: TestState): string | null {
  const starts = strands.flatMap(({ startedAt }) => (startedAt ? [Date.parse(startedAt)] : []))
  const ends = strands.flatMap(({ finishedAt }) => (finishedAt ? [Date.parse(finishedAt)] : []))
  return ends.length === strands.length ? timeTaken(Math.max(...ends) - Math.min(...starts)) : null
}

type StrandFormProps = { visit: Visit; test: StoredRecord<TestState>; strand: TestState['strands'][number] }

function StrandForm({ visit, test, strand }: StrandFormProps) {
  if (strand.finishedAt) return null
  const name = strandWords[strand.key]
  return (
    <PostForm visit={visit} action={`/child-level-data/tests/${test.reference}/strands`} part={strand.key}>
      <VersionField value={test.version} />
      <input type="hidden" name="strand" value={strand.key} />
      <input type="hidden" name="deed" value={strand.startedAt ? 'finish' : 'start'} />
      {strand.startedAt ? (
        <Input id={`words-${strand.key}`} name="words" label={`${name}: anything to say? (optional)`} />
      ) : null}
      <Button variant="secondary">{strand.startedAt ? `Finish: ${name}` : `Start: ${name}`}</Button>
    </PostForm>
  )
}

const strandForm = z.object({
  version: z.coerce.number().int().min(1),
  strand: z.enum(strandKeys),
  deed: z.enum(['start', 'finish']),
  words: z.string().max(500).optional().default(''),
})

/** POST /child-level-data/tests/:test/strands: data officers. */
export async function strand(visit: Visit): Promise<Answer> {
  const said = strandForm.parse(visit.typed)
  if (visit.session === null) throw new NotFound('That test')
  const by = visit.session.name
  const test = await visit.work((work) => moveStrand(work, visit.params['test'] ?? '', { ...said, by }))
  return redirect(`/child-level-data/tests/${test.reference}`, {
    what: `${strandWords[said.strand]}: ${said.deed === 'start' ? 'begun' : 'finished'}.`,
  })
}

/** POST /child-level-data/tests/:test/sign: data officers and the director. */
export async function sign(visit: Visit): Promise<Answer> {
  const version = z.coerce.number().int().min(1).catch(0).parse(visit.typed['version'])
  try {
    const test = await visit.work((work) =>
      signTest(work, visit.params['test'] ?? '', version, textOf(visit.typed, 'lessons')),
    )
    return redirect(`/child-level-data/tests/${test.reference}`, {
      what: `${test.reference} is signed.`,
      next: 'Raise an action for each lesson.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return testPage(visit, refusal.fields)
    throw refusal
  }
}
