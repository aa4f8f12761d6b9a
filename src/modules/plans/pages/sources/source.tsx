import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { plural } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { sortWords } from '../../rules/sources/source-sorts.ts'
import { type FindingRow, listFindings } from '../../store/read-sources.ts'
import { sourceKind } from '../../store/source-kinds.ts'
import { addFindings } from '../../use-cases/sources/keep-sources.ts'
import { heldWords } from './sources.tsx'

/** /plans/sources/:reference: the service. What it found, and what is done about each. */
export async function sourcePage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { source, findings, thread, history } = await visit.work(async (work) => {
    const source = await readRecord(work, sourceKind, visit.params['reference'] ?? '')
    return {
      source,
      findings: await listFindings(work, { sourceIds: [source.id] }),
      thread: (await threadOf(work, source.id)).filter(({ kind }) => kind !== 'FND'),
      history: await historyOf(work, source.id),
    }
  })
  const { reference, state } = source
  const mayRecord = may(visit.actor, 'record a source')
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${reference} ${source.title}`,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind={sortWords[state.sort]}
        reference={reference}
        title={source.title}
        facts={[
          { label: 'Day', value: heldWords(state.held_on) },
          { label: 'By whom', value: state.by_whom || 'Not said' },
        ]}
        actions={
          mayRecord ? (
            <Button variant="secondary" href={`/plans/sources/${reference}/change`}>
              Change it
            </Button>
          ) : null
        }
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        <SummaryList
          rows={[
            { key: 'What it was about', value: state.words || 'Not said' },
            {
              key: 'Where it can be read',
              value: state.address ? (
                <a class="govuk-link" href={state.address} rel="noreferrer">
                  {state.address}
                </a>
              ) : (
                'Not said'
              ),
            },
          ]}
        />
        <h2 class="govuk-heading-m" id="found">
          What it found <span class="sl-count">({findings.length})</span>
        </h2>
        {findings.length === 0 ? <p class="govuk-body">Nothing has been written down yet.</p> : null}
        {findings.length > 0 ? <FindingsTable findings={findings} /> : null}
        {mayRecord ? (
          <PostForm visit={visit} action={`/plans/sources/${reference}/findings`}>
            <Textarea
              name="findings"
              label="Add what else it found"
              hint="One line or bullet for each finding."
              rows={4}
              value={textOf(visit.typed, 'findings')}
              error={errors['findings']}
            />
            <Button variant="secondary">Add these</Button>
          </PostForm>
        ) : null}
      </RecordPage>
    ),
  })
}

function FindingsTable({ findings }: { findings: readonly FindingRow[] }) {
  return (
    <ScrollRegion labelledBy="found">
      <Table
        class="sl-list"
        caption="What it found"
        captionHidden
        firstCellIsHeader
        head={['Finding', 'Reference', 'Theme', 'Lead', 'What is done']}
        rows={findings.map((finding) => [
          {
            content: (
              <a class="govuk-link" href={`/plans/findings/${finding.reference}`}>
                {finding.title}
              </a>
            ),
          },
          { content: finding.reference, class: 'sl-no-wrap' },
          finding.state.theme || 'None',
          finding.owner ?? 'Nobody yet',
          { content: <Answered finding={finding} /> },
        ])}
      />
    </ScrollRegion>
  )
}

/** How a finding is answered: by how many actions, by the reason why by none, or not yet. */
export function Answered({ finding: { actions, state } }: { finding: Pick<FindingRow, 'actions' | 'state'> }) {
  const live = actions.filter((one) => one.state !== 'withdrawn')
  if (live.length > 0) {
    const known = live.filter((one) => one.state === 'effect known').length
    return (
      <>
        {plural(live.length, 'action')}, effect known of {known}
      </>
    )
  }
  if (state.no_action) return <>Nothing: {state.no_action}</>
  return <Tag tone="amber">No action</Tag>
}

/** POST /plans/sources/:reference/findings */
export async function addMore(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    const added = await visit.work((work) => addFindings(work, reference, textOf(visit.typed, 'findings')))
    return redirect(sourceKind.path(reference), { what: `${plural(added, 'finding')} added.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return sourcePage(visit, refusal.fields)
    throw refusal
  }
}
