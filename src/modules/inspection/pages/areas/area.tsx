import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { type ActionRow, ActionStatusTag, Due, leadWords, listActions } from '../../../../spine/actions/index.ts'
import { attribution, inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, FormToken, PostForm, page, type Visit } from '../../../../spine/web/index.ts'
import { listWords } from '../../rules/areas/area.ts'
import { areaKind } from '../../store/area-kind.ts'
import { listAreas } from '../../store/read-areas.ts'
import { AreaMeasures, measuresFound } from './measures.tsx'
import { Tags } from './tags.tsx'

/** /inspections/areas/:reference: whoever may read it. */
export async function areaPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { area, row, actions, found, thread, history } = await visit.work(async (work) => {
    const area = await readRecord(work, areaKind, visit.params['reference'] ?? '')
    const row = (await listAreas(work, area.state.inspection_id)).find(({ id }) => id === area.id)
    const ids = row?.actions.map(({ id }) => id) ?? []
    return {
      area,
      row,
      actions: ids.length > 0 ? (await listActions(work, { ids, sort: 'due' })).rows : [],
      found: await measuresFound(work, visit, row?.measures ?? []),
      thread: await threadOf(work, area.id),
      history: await historyOf(work, area.id),
    }
  })
  const { reference, state } = area
  const owner = area.ownerId !== null && area.ownerId === visit.actor.person
  const mayWrite = may(visit.actor, 'write under an area', { owner })
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${reference} ${area.title}`,
    subNavigation: inspectionNavigation(''),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind={listWords[state.list].one}
        reference={reference}
        title={area.title}
        owner={row?.owner ?? 'Nobody leads it yet'}
        facts={[
          { label: 'Number in the report', value: state.number || 'None printed' },
          ...(state.page === null ? [] : [{ label: 'Page', value: String(state.page) }]),
        ]}
        actions={
          mayWrite ? (
            <div class="govuk-button-group">
              <Button variant="secondary" href={`/inspections/areas/${reference}/write`}>
                Write under it
              </Button>
              <a class="govuk-link" href={`/inspections/areas/${reference}/tags`}>
                Change what it is about
              </a>
            </div>
          ) : null
        }
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        <section aria-labelledby="quoted">
          <h2 class="govuk-heading-m" id="quoted">
            In the report’s words
          </h2>
          <blockquote class="govuk-inset-text sl-quoted">
            {state.group_words ? <p class="govuk-body sl-muted">{state.group_words}</p> : null}
            {state.words.split('\n').map((line) => (
              <p class="govuk-body">{line}</p>
            ))}
          </blockquote>
          {state.responsible ? <p class="govuk-body">Responsible, as printed: {state.responsible}</p> : null}
          {attribution}
        </section>
        <Tags tags={state.tags} />
        <section aria-labelledby="under">
          <h2 class="govuk-heading-m" id="under">
            What the council writes under it
          </h2>
          <SummaryList
            rows={[
              { key: 'What will be different', value: state.outcome || 'Not written yet' },
              { key: 'How we will know', value: state.measure || 'Not written yet' },
              { key: 'What children and families say', value: state.voice || 'Not written yet' },
            ]}
          />
        </section>
        <AreaMeasures
          visit={visit}
          reference={reference}
          measures={row?.measures ?? []}
          found={found}
          mayWrite={mayWrite && may(visit.actor, 'see measures')}
          error={errors['measure']}
        />
        <section aria-labelledby="actions">
          <h2 class="govuk-heading-m" id="actions">
            Actions that answer it <span class="sl-count">({actions.length})</span>
          </h2>
          <Actions visit={visit} reference={reference} actions={actions} mayWrite={mayWrite} />
          {may(visit.actor, 'raise an action', { owner }) ? (
            <Button variant="secondary" href={`/actions/raise?from=${reference}`}>
              Raise an action
            </Button>
          ) : null}
          {mayWrite ? (
            <PostForm visit={visit} action={`/inspections/areas/${reference}/actions`}>
              <Input
                name="action"
                label="Or join an action that is on the register"
                hint="Its reference, such as ACT-12. One action may answer several areas."
                width={10}
                value={textOf(visit.typed, 'action')}
                error={errors['action']}
              />
              <Button variant="secondary">Join it</Button>
            </PostForm>
          ) : null}
        </section>
      </RecordPage>
    ),
  })
}

type ActionsProps = { visit: Visit; reference: string; actions: readonly ActionRow[]; mayWrite: boolean }

function Actions({ visit, reference, actions, mayWrite }: ActionsProps) {
  if (actions.length === 0) return <p class="govuk-body">No action answers it yet.</p>
  const today = visit.ground.clock.today()
  return (
    <ScrollRegion labelledBy="actions-table">
      <Table
        class="sl-list"
        caption="Actions, by when they are due"
        captionId="actions-table"
        captionHidden
        firstCellIsHeader
        head={['Action', 'Reference', 'Lead', 'Due', 'Status', ...(mayWrite ? ['Take away'] : [])]}
        rows={actions.map((row) => [
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
          ...(mayWrite
            ? [
                {
                  content: (
                    <form method="post" action={`/inspections/areas/${reference}/actions/take-away`} class="sl-post">
                      <FormToken visit={visit} />
                      <input type="hidden" name="action" value={row.reference} />
                      <button type="submit" class="sl-link-button">
                        Take away<span class="govuk-visually-hidden"> {row.reference}</span>
                      </button>
                    </form>
                  ),
                },
              ]
            : []),
        ])}
      />
    </ScrollRegion>
  )
}
