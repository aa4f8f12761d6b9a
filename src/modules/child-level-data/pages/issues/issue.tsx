import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { type ThreadEnd, threadList, threadOf } from '../../../../spine/links/index.ts'
import { type PersonChoice, peopleToChoose } from '../../../../spine/people/index.ts'
import {
  type HistoryEntry,
  HistoryList,
  historyOf,
  readRecord,
  type StoredRecord,
} from '../../../../spine/records/index.ts'
import { type Answer, FormToken, PostForm, page, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { causes, causeWords, decisions, decisionWords, trendOf } from '../../rules/issues/issue-words.ts'
import { type DataIssueState, dataIssueKind } from '../../store/data-issue-kind.ts'
import { type CountOfRun, countsByRun } from '../../store/read-data-issues.ts'
import { namesOf } from '../../store/run-parts.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { dataNavigation } from '../navigation.ts'
import { figure, SeverityTag } from '../run-words.tsx'

type Shown = {
  issue: StoredRecord<DataIssueState>
  owner: string | null
  team: string | null
  counts: readonly CountOfRun[]
  thread: readonly ThreadEnd[]
  history: readonly HistoryEntry[]
  people: readonly PersonChoice[]
  teams: readonly { id: string; name: string }[]
}

/** /child-level-data/issues/:issue: everyone in the service; data officers and its owner decide. */
export async function issuePage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const shown = await visit.work((work) => readInFull(work, visit.params['issue'] ?? ''))
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${shown.issue.reference} ${shown.issue.title}`,
    subNavigation: dataNavigation(visit, visit.path),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: <IssueRecord visit={visit} errors={errors} {...shown} />,
  })
}

async function readInFull(work: Work, reference: string): Promise<Shown> {
  const issue = await readRecord(work, dataIssueKind, reference)
  const names = await namesOf(work, [issue.ownerId, issue.state.team_id])
  return {
    issue,
    owner: names.get(issue.ownerId ?? '') ?? null,
    team: names.get(issue.state.team_id ?? '') ?? null,
    counts: await countsByRun(work, issue.state.check_id, issue.state.list),
    thread: await threadOf(work, issue.id),
    history: await historyOf(work, issue.id),
    people: await peopleToChoose(work),
    teams: await work.tx
      .selectFrom('team')
      .innerJoin('record as r', 'r.id', 'team.id')
      .select(['team.id', 'r.title as name'])
      .orderBy('r.title')
      .execute(),
  }
}

function IssueRecord(props: Shown & { visit: Visit; errors: FieldErrors }) {
  const { visit, issue, owner, team, counts, thread, history } = props
  const { state } = issue
  const mayDecide = may(visit.actor, 'own a data issue', { owner: issue.ownerId === visit.actor.person })
  const mayRaise = may(visit.actor, 'raise an action', { owner: issue.ownerId === visit.actor.person })
  const first = counts.find(({ found }) => found > 0)
  const latest = counts.at(-1)
  return (
    <RecordPage
      kind="Data issue"
      reference={issue.reference}
      title={issue.title}
      status={
        <Tag tone={state.found === 0 ? 'green' : 'amber'}>
          {state.found === 0 ? 'Not found any more' : `${figure(state.found)} rows`}
        </Tag>
      }
      owner={owner ?? 'Nobody yet'}
      facts={[
        { label: 'Check', value: state.check_id },
        { label: 'List', value: listTitle(state.list) },
        { label: 'How serious', value: <SeverityTag severity={state.severity} /> },
        { label: 'Age', value: first ? age(first.asAt, visit.ground.clock.today()) : null },
        { label: 'Trend', value: trendOf(counts.map(({ found }) => found)) },
      ]}
      actions={
        latest && state.found > 0 && may(visit.actor, 'see children') ? (
          <Button
            variant="secondary"
            href={`/child-level-data/${latest.reference}/issues/${state.check_id}?list=${state.list}`}
          >
            See the rows
          </Button>
        ) : null
      }
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      history={<HistoryList entries={history} />}
    >
      <SummaryList
        rows={[
          { key: 'Team', value: team ?? '' },
          { key: 'Cause', value: [causeWords[state.cause], state.cause_words].filter(Boolean).join('. ') },
          { key: 'Decided', value: [decisionWords[state.decision], state.decision_words].filter(Boolean).join('. ') },
        ].filter(({ value }) => value !== '')}
      />
      <Counts counts={counts} />
      {mayRaise ? (
        <Button variant="secondary" href={`/actions/raise?from=${issue.reference}`}>
          Raise an action that mends it
        </Button>
      ) : null}
      {mayDecide ? <DecideForm {...props} /> : null}
      {mayDecide ? <JoinForm {...props} /> : null}
    </RecordPage>
  )
}

const age = (since: string, today: Temporal.PlainDate) =>
  plural(Temporal.PlainDate.from(since).until(today).days, 'day')

function Counts({ counts }: { counts: readonly CountOfRun[] }) {
  return (
    <WideTable
      caption="Run by run"
      captionSize="m"
      firstCellIsHeader
      head={['Run', 'As at', ...['Rows', 'New', 'Gone'].map((content) => ({ content, numeric: true }))]}
      rows={counts.map(({ reference, asAt, found, fresh, gone }) => [
        { content: <a href={`/child-level-data/${reference}`}>{reference}</a> },
        { content: formatDate(Temporal.PlainDate.from(asAt)), class: 'sl-no-wrap' },
        ...[found, fresh, gone].map((count) => ({ content: figure(count), numeric: true })),
      ])}
    />
  )
}

function DecideForm({ visit, issue, people, teams, errors }: Shown & { visit: Visit; errors: FieldErrors }) {
  const { state } = issue
  const typed = (name: string, now: string) => {
    const value = visit.typed[name]
    return typeof value === 'string' ? value : now
  }
  const nobody = { value: '', text: 'Nobody yet' }
  return (
    <section aria-labelledby="decide">
      <h2 class="govuk-heading-m" id="decide">
        Say who mends it
      </h2>
      <TwoThirds>
        <PostForm visit={visit} action={`/child-level-data/issues/${issue.reference}/decide`}>
          <VersionField value={issue.version} />
          <Select
            name="owner"
            label="Owner"
            items={[nobody, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
            value={typed('owner', issue.ownerId ?? '')}
          />
          <Select
            name="team"
            label="Team"
            items={[{ value: '', text: 'No one team' }, ...teams.map(({ id, name }) => ({ value: id, text: name }))]}
            value={typed('team', state.team_id ?? '')}
          />
          <Select
            name="cause"
            label="Why it arises"
            items={causes.map((value) => ({ value, text: causeWords[value] }))}
            value={typed('cause', state.cause)}
          />
          <Textarea
            name="causeWords"
            label="In your words (optional)"
            rows={2}
            value={typed('causeWords', state.cause_words)}
          />
          <Select
            name="decision"
            label="What is decided"
            items={decisions.map((value) => ({ value, text: decisionWords[value] }))}
            value={typed('decision', state.decision)}
          />
          <Textarea
            name="decisionWords"
            label="How it is mended, or why it is accepted"
            rows={2}
            value={typed('decisionWords', state.decision_words)}
            error={errors['decisionWords']}
          />
          <Button preventDoubleClick>Save</Button>
        </PostForm>
      </TwoThirds>
    </section>
  )
}

function JoinForm({ visit, issue, errors }: Shown & { visit: Visit; errors: FieldErrors }) {
  return (
    <section aria-labelledby="join">
      <h2 class="govuk-heading-m" id="join">
        Join it to what it has to do with
      </h2>
      <TwoThirds>
        <form method="post" action={`/child-level-data/issues/${issue.reference}/join`} noValidate>
          <FormToken visit={visit} />
          <Input
            name="other"
            label="Reference"
            hint="A risk to the supply of data (RSK-3), an action (ACT-142), a change request (CHG-2)."
            width={10}
            error={errors['other']}
          />
          <Button variant="secondary">Join them</Button>
        </form>
        <p class="govuk-body">
          <a class="govuk-link" href={`/child-level-data/changes/new?from=${issue.reference}`}>
            Ask for a change of the case system
          </a>
        </p>
      </TwoThirds>
    </section>
  )
}
