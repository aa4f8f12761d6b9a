import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { may, type Work } from '../../../spine/access/index.ts'
import { type ActionRow, ActionStatusTag, Due, leadWords, listActions } from '../../../spine/actions/index.ts'
import { FileList, filesOf, type StoredFile } from '../../../spine/files/index.ts'
import { type ThreadEnd, threadList, threadOf } from '../../../spine/links/index.ts'
import {
  type HistoryEntry,
  HistoryList,
  historyOf,
  readRecord,
  type StoredRecord,
} from '../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { levelWord, rateRisk } from '../rules/risk-scale.ts'
import { type RiskState, riskKind } from '../store/risk-kind.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'
import { AttachForm, CloseForm, ReviewForm } from './risk-deeds.tsx'
import { categoryWords, risksNavigation } from './risk-words.ts'

type Shown = {
  risk: StoredRecord<RiskState>
  owner: string | null
  controls: readonly ActionRow[]
  thread: readonly ThreadEnd[]
  files: readonly StoredFile[]
  history: readonly HistoryEntry[]
}

/** /risks/:reference: whoever may read it. One of its forms may come back with errors. */
export async function riskPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const shown = await visit.work((work) => readInFull(work, visit.params['reference'] ?? ''))
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${shown.risk.reference} ${shown.risk.title}`,
    subNavigation: risksNavigation(''),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: <RiskRecord visit={visit} errors={errors} {...shown} />,
  })
}

async function readInFull(work: Work, reference: string): Promise<Shown> {
  const risk = await readRecord(work, riskKind, reference)
  const thread = await threadOf(work, risk.id)
  const controlling = thread
    .filter(({ says, kind }) => says === 'is controlled by' && kind === 'ACT')
    .map(({ id }) => id)
  const controls = controlling.length > 0 ? (await listActions(work, { ids: controlling, sort: 'due' })).rows : []
  const owner = await work.tx.selectFrom('record').select('title').where('id', '=', risk.ownerId).executeTakeFirst()
  const [files, history] = [await filesOf(work, risk.id), await historyOf(work, risk.id)]
  return { risk, owner: owner?.title ?? null, controls, thread, files, history }
}

function RiskRecord({
  visit,
  errors,
  risk,
  owner,
  controls,
  thread,
  files,
  history,
}: Shown & { visit: Visit; errors: FieldErrors }) {
  const { state } = risk
  const mayChange = may(visit.actor, 'change a risk', { owner: risk.ownerId === visit.actor.person })
  const mayRaise = may(visit.actor, 'raise an action', { owner: risk.ownerId === visit.actor.person })
  const forms = { visit, risk, errors }
  return (
    <RecordPage
      kind="Risk"
      reference={risk.reference}
      title={risk.title}
      status={<Tag tone={state.status === 'open' ? 'blue' : 'grey'}>{state.status === 'open' ? 'Open' : 'Closed'}</Tag>}
      owner={owner ?? 'Nobody yet'}
      facts={[
        { label: 'Category', value: categoryWords[state.category] },
        {
          label: 'Reviewed',
          value: state.reviewed_on ? formatDate(Temporal.PlainDate.from(state.reviewed_on)) : 'Never',
        },
      ]}
      actions={
        mayChange ? (
          <Button variant="secondary" href={`/risks/${risk.reference}/change`}>
            Change this risk
          </Button>
        ) : null
      }
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      files={
        <>
          <FileList files={files} />
          {mayChange ? <AttachForm {...forms} /> : null}
        </>
      }
      history={<HistoryList entries={history} />}
    >
      <RiskFacts state={state} />
      <section>
        <h2 class="govuk-heading-m" id="controls">
          Controls
        </h2>
        <ScrollRegion labelledBy="controls">
          <Controls controls={controls} today={visit.ground.clock.today()} />
        </ScrollRegion>
        {mayRaise ? (
          <Button variant="secondary" href={`/actions/raise?from=${risk.reference}`}>
            Raise an action that controls it
          </Button>
        ) : null}
      </section>
      {mayChange ? (
        <>
          {state.status === 'open' ? <ReviewForm {...forms} /> : null}
          <CloseForm {...forms} />
        </>
      ) : null}
    </RecordPage>
  )
}

function RiskFacts({ state }: { state: RiskState }) {
  const rows = [
    { key: 'Now', value: <Score likelihood={state.likelihood} impact={state.impact} /> },
    { key: 'Aimed for', value: <Score likelihood={state.target_likelihood} impact={state.target_impact} /> },
    { key: 'What could make it happen', value: state.cause },
    { key: 'What it would mean', value: state.effect },
    { key: 'The answer to it', value: state.answer },
    { key: 'How it fared when rehearsed', value: state.rehearsed },
    { key: 'At its last review', value: state.review_note },
    { key: 'Why it was closed', value: state.closed_reason },
  ]
  return <SummaryList rows={rows.filter(({ value }) => value !== '')} />
}

function Controls({ controls, today }: { controls: readonly ActionRow[]; today: Temporal.PlainDate }) {
  if (controls.length === 0) return <p class="govuk-body">No action controls it yet.</p>
  return (
    <Table
      class="sl-list"
      caption="Actions that control it"
      captionHidden
      firstCellIsHeader
      head={['Action', 'Reference', 'Lead', 'Due', 'Status']}
      rows={controls.map((row) => [
        {
          content: (
            <a class="govuk-link" href={`/actions/${row.reference}`}>
              {row.title}
            </a>
          ),
        },
        { content: row.reference, class: 'sl-no-wrap' },
        leadWords(row.leads),
        { content: <Due due={row.due} late={row.state === 'open'} today={today} /> },
        { content: <ActionStatusTag word={row.status.word} /> },
      ])}
    />
  )
}

function Score({ likelihood, impact }: { likelihood: number; impact: number }) {
  const { score, word, tone } = rateRisk(likelihood, impact, riskScale)
  return (
    <>
      <Tag tone={tone}>{word}</Tag> {score}: {levelWord(likelihood, riskScale.likelihood).toLowerCase()} and{' '}
      {levelWord(impact, riskScale.impact).toLowerCase()}
    </>
  )
}
