import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, FormToken, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { type FindingAction, listFindings } from '../../store/read-sources.ts'
import { findingKind } from '../../store/source-kinds.ts'
import { actionsLike } from '../../use-cases/duplicates/propose-duplicates.ts'
import { answerFinding, leaveFinding } from '../../use-cases/sources/keep-sources.ts'

/** /plans/findings/:reference: the service. What was found, what answers it, and what on the register seems to. */
export async function findingPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { finding, row, likely, thread, history } = await visit.work(async (work) => {
    const finding = await readRecord(work, findingKind, visit.params['reference'] ?? '')
    const [row] = await listFindings(work, { ids: [finding.id] })
    const there = new Set(row?.actions.map(({ id }) => id))
    const like = await actionsLike(work, finding.id, finding.state.words)
    return {
      finding,
      row,
      likely: like.flatMap(({ other, why }) => (other.row && !there.has(other.id) ? [{ ...other.row, why }] : [])),
      thread: await threadOf(work, finding.id),
      history: await historyOf(work, finding.id),
    }
  })
  const { reference, state } = finding
  const path = findingKind.path(reference)
  const owner = finding.ownerId !== null && finding.ownerId === visit.actor.person
  const mayAnswer = may(visit.actor, 'answer a finding', { owner })
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${reference} ${finding.title}`,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Finding"
        reference={reference}
        title={finding.title}
        owner={row?.owner ?? 'Nobody leads it yet'}
        facts={[{ label: 'Theme', value: state.theme || 'None' }]}
        actions={
          mayAnswer ? (
            <Button variant="secondary" href={`${path}/change`}>
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
            { key: 'What was found', value: state.words },
            {
              key: 'By',
              value: row ? (
                <a class="govuk-link" href={`/plans/sources/${row.source.reference}`}>
                  {row.source.title}
                </a>
              ) : (
                'A source that you may not see'
              ),
            },
            ...(state.no_action ? [{ key: 'Why nothing is to be done', value: state.no_action }] : []),
          ]}
        />
        <section aria-labelledby="answers">
          <h2 class="govuk-heading-m" id="answers">
            Actions that answer it <span class="sl-count">({row?.actions.length ?? 0})</span>
          </h2>
          <Actions visit={visit} path={path} actions={row?.actions ?? []} mayAnswer={mayAnswer} />
          {may(visit.actor, 'raise an action', { owner }) ? (
            <Button variant="secondary" href={`/actions/raise?from=${reference}`}>
              Raise an action
            </Button>
          ) : null}
          {mayAnswer ? (
            <PostForm visit={visit} action={`${path}/actions`}>
              <Input
                name="action"
                label="Or join an action that is on the register"
                hint="Its reference, such as ACT-12. One action may answer findings of several sources."
                width={10}
                value={textOf(visit.typed, 'action')}
                error={errors['action']}
              />
              <Button variant="secondary">Join it</Button>
            </PostForm>
          ) : null}
        </section>
        {likely.length > 0 ? (
          <section aria-labelledby="likely">
            <h2 class="govuk-heading-m" id="likely">
              These seem to be about the same <span class="sl-count">({likely.length})</span>
            </h2>
            <ul class="govuk-list govuk-list--spaced">
              {likely.map((one) => (
                <li>
                  <a class="govuk-link" href={`/actions/${one.reference}`}>
                    {one.title}
                  </a>{' '}
                  <span class="sl-no-wrap">{one.reference}</span>. {one.why.join(' ')}
                  {mayAnswer ? (
                    <SmallForm visit={visit} to={`${path}/actions`} action={one.reference} says="Join it" />
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </RecordPage>
    ),
  })
}

type ActionsProps = { visit: Visit; path: string; actions: readonly FindingAction[]; mayAnswer: boolean }

function Actions({ visit, path, actions, mayAnswer }: ActionsProps) {
  if (actions.length === 0) return <p class="govuk-body">No action answers it yet.</p>
  return (
    <ScrollRegion labelledBy="answers">
      <Table
        class="sl-list"
        caption="Actions that answer it"
        captionHidden
        firstCellIsHeader
        head={['Action', 'Reference', 'State', ...(mayAnswer ? ['Take away'] : [])]}
        rows={actions.map(({ reference, title, state }) => [
          {
            content: (
              <a class="govuk-link" href={`/actions/${reference}`}>
                {title}
              </a>
            ),
          },
          { content: reference, class: 'sl-no-wrap' },
          `${capitalised(state)}`,
          ...(mayAnswer
            ? [
                {
                  content: (
                    <SmallForm visit={visit} to={`${path}/actions/take-away`} action={reference} says="Take away" />
                  ),
                },
              ]
            : []),
        ])}
      />
    </ScrollRegion>
  )
}

function SmallForm({ visit, to, action, says }: { visit: Visit; to: string; action: string; says: string }) {
  return (
    <form method="post" action={to} class="sl-post">
      <FormToken visit={visit} />
      <input type="hidden" name="action" value={action} />
      <button type="submit" class="sl-link-button">
        {says}
        <span class="govuk-visually-hidden"> {action}</span>
      </button>
    </form>
  )
}

/** POST /plans/findings/:reference/actions: joins an action that is on the register. */
export async function join(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  return orShow(visit, async () => {
    const action = await visit.work((work) => answerFinding(work, reference, textOf(visit.typed, 'action')))
    return redirect(findingKind.path(reference), { what: `${action} answers ${reference} now.` })
  })
}

/** POST /plans/findings/:reference/actions/take-away */
export async function leave(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  return orShow(visit, async () => {
    await visit.work((work) => leaveFinding(work, reference, textOf(visit.typed, 'action')))
    return redirect(findingKind.path(reference), {
      what: 'The action no longer answers it. The action itself stays.',
    })
  })
}

async function orShow(visit: Visit, deed: () => Promise<Answer>): Promise<Answer> {
  try {
    return await deed()
  } catch (refusal) {
    if (refusal instanceof NotValid) return findingPage(visit, refusal.fields)
    throw refusal
  }
}
