import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { type ThreadEnd, threadList, threadOf } from '../../../../spine/links/index.ts'
import { type HistoryEntry, HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { SignatureList, type StoredSignature, signaturesOf } from '../../../../spine/sign-off/index.ts'
import { type Answer, type ListFile, page, type Visit } from '../../../../spine/web/index.ts'
import { takenLists } from '../../documents/taken-figures.ts'
import { mayBeChecked, timeTaken } from '../../rules/runs/run-standing.ts'
import { pinnedLimits } from '../../store/data-limits.ts'
import { type CheckTotal, readCheckTotals, readTeamTotals, type TeamTotal } from '../../store/read-checks.ts'
import { type DataRun, readDataRun, referenceOf } from '../../store/read-runs.ts'
import { type ListSize, listSizes, namesOf } from '../../store/run-parts.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { ownLimitWords } from '../../use-cases/limits/set-limit.ts'
import { runNavigation } from '../navigation.ts'
import { figure, purposeWords, StandingTag } from '../run-words.tsx'
import { TakeListAway } from '../take-away.tsx'
import { SignForm } from './sign-form.tsx'
import { StopForm, WorkProgress } from './work-progress.tsx'

type Shown = {
  run: DataRun
  owner: string | null
  previous: string | null
  /** The council's own limits that it went by; null before it was checked. */
  limits: readonly string[] | null
  files: readonly { name: string; size: number }[]
  sizes: readonly ListSize[]
  totals: readonly CheckTotal[]
  teams: readonly TeamTotal[]
  signatures: readonly StoredSignature[]
  thread: readonly ThreadEnd[]
  history: readonly HistoryEntry[]
}

/** /child-level-data/:run: everyone in the service. Figures only; rows are behind a purpose. */
export async function runPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const shown = await visit.work((work) => readInFull(work, visit.params['run'] ?? ''))
  const { run } = shown
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const under = run.standing === 'reading' || run.standing === 'checking'
  return page({
    title: `${run.reference} ${run.title}`,
    subNavigation: runNavigation(visit, run.reference, `/child-level-data/${run.reference}`, isChecked(run)),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <div id="run" data-module={under ? 'sl-refresh' : undefined}>
        <RunRecord visit={visit} errors={errors} {...shown} />
      </div>
    ),
  })
}

export const isChecked = (run: DataRun): boolean => run.standing === 'checked' || run.standing === 'signed'

async function readInFull(work: Work, reference: string): Promise<Shown> {
  const run = await readDataRun(work, reference)
  const pinned = await pinnedLimits(work, run.id)
  return {
    run,
    owner: (await namesOf(work, [run.ownerId])).get(run.ownerId ?? '') ?? null,
    previous: await referenceOf(work, run.state.previous_id),
    limits: pinned ? ownLimitWords(pinned.limits) : null,
    files: await work.tx
      .selectFrom('data_run_file')
      .select(['name', 'size'])
      .where('run_id', '=', run.id)
      .orderBy('position')
      .execute(),
    sizes: await listSizes(work, run.id),
    totals: await readCheckTotals(work, run.id),
    teams: await readTeamTotals(work, run.id),
    signatures: await signaturesOf(work, run.id),
    thread: await threadOf(work, run.id),
    history: await historyOf(work, run.id),
  }
}

function RunRecord(props: Shown & { visit: Visit; errors: FieldErrors }) {
  const { visit, run, owner, previous, limits, files, signatures, thread, history } = props
  const runs = may(visit.actor, 'run child-level data')
  const { started_at: started, checked_at: checked, signed_at: signed } = run.state
  const here = `/child-level-data/${run.reference}`
  return (
    <RecordPage
      kind="Data run"
      reference={run.reference}
      title={run.title}
      status={<StandingTag standing={run.standing} />}
      owner={owner}
      facts={[
        { label: 'For', value: purposeWords[run.state.purpose] },
        { label: 'As at', value: formatDate(Temporal.PlainDate.from(run.state.as_at)) },
        { label: 'Started', value: momentOf(new Date(started)) },
        {
          label: 'Checked',
          value: checked ? `${timeTaken(Date.parse(checked) - Date.parse(started))} from the start` : null,
        },
        {
          label: 'Signed',
          value: signed ? `${timeTaken(Date.parse(signed) - Date.parse(started))} from the start` : null,
        },
        { label: 'Limits', value: limits === null ? null : <LimitsOfRun own={limits} /> },
        { label: 'Compared with', value: previous ? <a href={`/child-level-data/${previous}`}>{previous}</a> : null },
      ]}
      actions={
        runs && mayBeChecked(run.state.state, run.standing) ? (
          <Button href={`${here}/understood`}>See what was understood</Button>
        ) : null
      }
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      files={
        <>
          <ul class="govuk-list">
            {files.map(({ name, size }) => (
              <li>
                {name} <span class="govuk-hint">{figure(Math.ceil(size / 1024))} KB</span>
              </li>
            ))}
          </ul>
          {run.state.rows_disposed_on ? (
            <p class="govuk-body">
              The rows and files were disposed of on {formatDate(Temporal.PlainDate.from(run.state.rows_disposed_on))}.
              The figures stay.
            </p>
          ) : null}
        </>
      }
      history={<HistoryList entries={history} />}
    >
      <WorkProgress run={run} />
      {runs ? <StopForm visit={visit} run={run} /> : null}
      {isChecked(run) ? <Checked {...props} /> : null}
      {signatures.length > 0 ? (
        <section aria-labelledby="signed">
          <h2 class="govuk-heading-m" id="signed">
            Signed
          </h2>
          <SignatureList signatures={signatures} />
        </section>
      ) : null}
      {run.standing === 'checked' && may(visit.actor, 'sign child-level data') ? <SignForm {...props} /> : null}
    </RecordPage>
  )
}

function Checked({ visit, run, totals, sizes, teams }: Shown & { visit: Visit }) {
  const here = `/child-level-data/${run.reference}`
  const of = (...severities: string[]) => totals.filter(({ severity }) => severities.includes(severity))
  const sum = (rows: readonly CheckTotal[], key: 'found' | 'fresh' | 'gone' | 'accepted') =>
    rows.reduce((total, row) => total + row[key], 0)
  const lines = [
    { words: 'Errors', rows: of('Blocker', 'Error') },
    { words: 'Warnings', rows: of('Warning') },
    { words: 'Practice', rows: of('Practice') },
  ]
  return (
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found">
        What was found
      </h2>
      <WideTable
        caption="Issues by how serious they are"
        captionHidden
        firstCellIsHeader
        head={['How serious', ...numeric('Rows', 'New', 'Gone', 'Accepted')]}
        rows={lines.map(({ words, rows }) => [
          { content: <a href={`${here}/issues#${words.toLowerCase()}`}>{words}</a> },
          ...numeric(
            figure(sum(rows, 'found')),
            figure(sum(rows, 'fresh')),
            figure(sum(rows, 'gone')),
            figure(sum(rows, 'accepted')),
          ),
        ])}
      />
      {run.state.known_issues ? (
        <InsetText>
          <strong>Known when it was signed:</strong> {run.state.known_issues}
        </InsetText>
      ) : null}
      <WideTable
        caption="The lists"
        captionSize="s"
        firstCellIsHeader
        head={['List', ...numeric('Rows', 'Different people')]}
        rows={sizes.map(({ list, rows, children }) => [listTitle(list), ...numeric(figure(rows), figure(children))])}
      />
      <TakeListAway visit={visit} path={`${here}/lists`} print={here} />
      <WideTable
        caption="Issues by team"
        captionSize="s"
        firstCellIsHeader
        head={['Team, as the data names it', ...numeric('Errors', 'Warnings', 'New', 'Gone')]}
        rows={teams.map((team) => [
          team.team || 'No team in the list',
          ...numeric(figure(team.errors), figure(team.warnings), figure(team.fresh), figure(team.gone)),
        ])}
      />
    </section>
  )
}

const LimitsOfRun = ({ own }: { own: readonly string[] }) =>
  own.length === 0 ? (
    <>As they ship</>
  ) : (
    <>
      {own.length} of <a href="/child-level-data/limits">the council’s own</a>: {own.join('; ')}
    </>
  )

const numeric = (...contents: string[]) => contents.map((content) => ({ content, numeric: true }))

/** /child-level-data/:run/lists.xlsx and .csv: how many rows and children each list holds. */
export async function listsToTake(visit: Visit): Promise<ListFile> {
  return visit.work(async (work) => {
    const run = await readDataRun(work, visit.params['run'] ?? '')
    return takenLists(run.reference, await listSizes(work, run.id))
  })
}
