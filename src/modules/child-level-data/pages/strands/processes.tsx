import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Fieldset } from '../../../../govuk/components/Fieldset.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import {
  type Answer,
  FormToken,
  type ListFile,
  PostForm,
  page,
  redirect,
  VersionField,
  type Visit,
} from '../../../../spine/web/index.ts'
import { date, number, text } from '../../documents/taken-columns.ts'
import { namesOf } from '../../store/run-parts.ts'
import { processCheckKind, processCheckState } from '../../store/strand-kinds.ts'
import { listProcesses } from '../../store/strand-lists.ts'
import { deviations, sayFollowed, setOutProcess } from '../../use-cases/strands/process-check.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'

const here = '/child-level-data/processes'
const definition = { filters: [], sortable: [], defaultSort: { column: 'number', direction: 'descending' as const } }

const teams = (work: Work) =>
  work.tx
    .selectFrom('team')
    .innerJoin('record as r', 'r.id', 'team.id')
    .select(['team.id', 'r.title as name'])
    .orderBy('r.title')
    .execute()

/** /child-level-data/processes: whether staff follow procedure before an assessment (F16), for everyone in the service. */
export async function processesPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const query = parseListQuery(visit.query, definition)
  const { all, choices } = await visit.work(async (work) => ({
    all: await listProcesses(work, rowsToAsk(query)),
    choices: await teams(work),
  }))
  const checks = rowsToShow(query, all)
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: 'Process checks',
    subNavigation: dataNavigation(visit, '/child-level-data/processes'),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Process checks</h1>
        {checks.length === 0 ? (
          <EmptyState heading="No procedure has been set out">
            <p class="govuk-body">
              Set a procedure out step by step, look at some cases, and count how many followed each step.
            </p>
          </EmptyState>
        ) : (
          <WideTable
            caption="Process checks, latest first"
            captionHidden
            firstCellIsHeader
            head={['Procedure', 'Reference', 'Team', 'Checked']}
            rows={checks.map((one) => [
              { content: <a href={`/child-level-data/processes/${one.reference}`}>{one.title}</a> },
              one.reference,
              one.team ?? '',
              one.checkedOn ? formatDate(Temporal.PlainDate.from(one.checkedOn)) : 'Not yet',
            ])}
          />
        )}
        <ListPaging path={here} query={query} definition={definition} count={all.count} />
        {all.count > 0 ? <TakeListAway visit={visit} path={`${here}/list`} print={here} /> : null}
        {may(visit.actor, 'check a team’s data') ? (
          <form method="post" action="/child-level-data/processes" noValidate>
            <FormToken visit={visit} />
            <Input
              name="procedure"
              label="Set out a procedure"
              value={textOf(visit.typed, 'procedure')}
              error={errors['procedure']}
            />
            <Select
              name="team"
              label="Team"
              items={[{ value: '', text: 'All teams' }, ...choices.map(({ id, name }) => ({ value: id, text: name }))]}
              value={textOf(visit.typed, 'team')}
            />
            <Textarea
              name="steps"
              label="Its steps, one on each line"
              rows={5}
              value={textOf(visit.typed, 'steps')}
              error={errors['steps']}
            />
            <Button preventDoubleClick>Set it out</Button>
          </form>
        ) : null}
      </>
    ),
  })
}

/** /child-level-data/processes/list.xlsx and .csv: step by step, with how many did not follow it. */
export async function processesToTake(visit: Visit): Promise<ListFile> {
  const rows = wholly(await visit.work((work) => listProcesses(work, { offset: 0, most: mostRowsTaken })))
  return {
    title: 'Process checks',
    many: 'Process checks',
    columns: [
      text('Reference', 11),
      text('Procedure', 40),
      text('Team', 26),
      date('Checked'),
      text('Step', 50),
      ...['Followed', 'Of', 'Deviations'].map(number),
      text('Note', 40),
    ],
    rows: rows.flatMap((one) =>
      processCheckState.shape.steps
        .parse(one.steps)
        .map(({ words, followed, of, note }) => [
          one.reference,
          one.title,
          one.team ?? 'All teams',
          one.checkedOn ?? '',
          words,
          ...[followed, of, of - followed],
          note,
        ]),
    ),
  }
}

/** POST /child-level-data/processes: data officers and team managers. */
export async function setOut(visit: Visit): Promise<Answer> {
  const steps = textOf(visit.typed, 'steps')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const team = z.uuid().safeParse(textOf(visit.typed, 'team'))
  const asked = { procedure: textOf(visit.typed, 'procedure'), teamId: team.success ? team.data : null, steps }
  try {
    const { reference } = await visit.work((work) => setOutProcess(work, asked))
    return redirect(`/child-level-data/processes/${reference}`, {
      what: `${reference} is set out.`,
      next: 'Look at some cases and count.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return processesPage(visit, refusal.fields)
    throw refusal
  }
}

/** /child-level-data/processes/:process */
export async function processPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { check, team, thread, history } = await visit.work(async (work) => {
    const found = await readRecord(work, processCheckKind, visit.params['process'] ?? '')
    return {
      check: found,
      team: (await namesOf(work, [found.state.team_id])).get(found.state.team_id ?? '') ?? 'All teams',
      thread: await threadOf(work, found.id),
      history: await historyOf(work, found.id),
    }
  })
  const { state } = check
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const typed = (name: string, now: string) => (visit.typed['_token'] === undefined ? now : textOf(visit.typed, name))
  return page({
    title: `${check.reference} ${check.title}`,
    subNavigation: dataNavigation(visit, visit.path),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Process check"
        reference={check.reference}
        title={check.title}
        facts={[
          { label: 'Team', value: team },
          {
            label: 'Checked',
            value: state.checked_on ? formatDate(Temporal.PlainDate.from(state.checked_on)) : 'Not yet',
          },
          { label: 'Deviations', value: figure(deviations(state.steps)) },
        ]}
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        <WideTable
          caption="Step by step"
          captionSize="m"
          firstCellIsHeader
          head={['Step', ...['Followed', 'Of', 'Deviations'].map((content) => ({ content, numeric: true })), 'Note']}
          rows={state.steps.map(({ words, followed, of, note }) => [
            words,
            ...[followed, of, of - followed].map((count) => ({ content: figure(count), numeric: true })),
            note,
          ])}
        />
        {state.conclusion ? <p class="govuk-body">{state.conclusion}</p> : null}
        {may(visit.actor, 'raise an action', { owner: check.ownerId === visit.actor.person }) ? (
          <Button variant="secondary" href={`/actions/raise?from=${check.reference}`}>
            Raise an action
          </Button>
        ) : null}
        {may(visit.actor, 'check a team’s data') ? (
          <PostForm visit={visit} action={`/child-level-data/processes/${check.reference}`}>
            <VersionField value={check.version} />
            {state.steps.map(({ words, followed, of, note }, place) => (
              <Fieldset legend={`${place + 1}. ${words}`}>
                <Input
                  name={`followed-${place}`}
                  label="How many followed it?"
                  width={3}
                  inputMode="numeric"
                  value={typed(`followed-${place}`, String(followed))}
                  error={errors[`followed-${place}`]}
                />
                <Input
                  name={`of-${place}`}
                  label="Of how many?"
                  width={3}
                  inputMode="numeric"
                  value={typed(`of-${place}`, String(of))}
                />
                <Input name={`note-${place}`} label="Note (optional)" value={typed(`note-${place}`, note)} />
              </Fieldset>
            ))}
            <Textarea
              name="conclusion"
              label="What follows from it? (optional)"
              rows={2}
              value={typed('conclusion', state.conclusion)}
            />
            <Button preventDoubleClick>Save what was found</Button>
          </PostForm>
        ) : null}
      </RecordPage>
    ),
  })
}

const count = z.coerce.number().catch(-1)

/** POST /child-level-data/processes/:process */
export async function found(visit: Visit): Promise<Answer> {
  const version = z.coerce.number().int().min(1).catch(0).parse(visit.typed['version'])
  const places = Object.keys(visit.typed).filter((name) => name.startsWith('followed-')).length
  const counts = Array.from({ length: places }, (_, place) => ({
    followed: count.parse(textOf(visit.typed, `followed-${place}`)),
    of: count.parse(textOf(visit.typed, `of-${place}`)),
    note: textOf(visit.typed, `note-${place}`),
  }))
  try {
    const said = { version, counts, conclusion: textOf(visit.typed, 'conclusion') }
    const check = await visit.work((work) => sayFollowed(work, visit.params['process'] ?? '', said))
    return redirect(`/child-level-data/processes/${check.reference}`, { what: `${check.reference} has been saved.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return processPage(visit, refusal.fields)
    throw refusal
  }
}
