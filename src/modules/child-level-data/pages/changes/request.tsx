import { z } from 'zod'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, PostForm, page, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { changeRequestKind } from '../../store/change-request-kind.ts'
import { namesOf } from '../../store/run-parts.ts'
import { changeRequest } from '../../use-cases/issues/change-requests.ts'
import { dataNavigation } from '../navigation.ts'
import { RequestFields, requestForm, standingOfRequest } from './request-form.tsx'

/** /child-level-data/changes/:change: everyone in the service; its owner and data officers say how it stands. */
export async function requestPage(visit: Visit, typed: Typed | null = null, errors: FieldErrors = {}): Promise<Answer> {
  const shown = await visit.work(async (work) => {
    const request = await readRecord(work, changeRequestKind, visit.params['change'] ?? '')
    return {
      request,
      owner: (await namesOf(work, [request.ownerId])).get(request.ownerId ?? '') ?? null,
      thread: await threadOf(work, request.id),
      history: await historyOf(work, request.id),
      people: await peopleToChoose(work),
    }
  })
  const { request, owner, thread, history, people } = shown
  const { state } = request
  const now = { ...state, title: request.title, owner: request.ownerId ?? '' }
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${request.reference} ${request.title}`,
    subNavigation: dataNavigation(visit, visit.path),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Change request"
        reference={request.reference}
        title={request.title}
        status={<Tag tone={state.standing === 'done' ? 'green' : 'amber'}>{standingOfRequest(state.standing)}</Tag>}
        owner={owner ?? 'Nobody yet'}
        facts={[{ label: 'How urgent', value: state.urgency }]}
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        <SummaryList
          rows={[
            { key: 'What should be different', value: state.wanted },
            { key: 'Needed by', value: state.needed_by },
            { key: 'What the supplier says', value: state.supplier_words },
            { key: 'Meanwhile', value: state.workaround },
          ].filter(({ value }) => value !== '')}
        />
        {may(visit.actor, 'ask for a change of the case system') ? (
          <TwoThirds>
            <h2 class="govuk-heading-m">Say how it stands</h2>
            <PostForm visit={visit} action={`/child-level-data/changes/${request.reference}`}>
              <VersionField value={request.version} />
              <RequestFields typed={typed ?? now} errors={errors} people={people} button="Save" asked />
            </PostForm>
          </TwoThirds>
        ) : null}
      </RecordPage>
    ),
  })
}

/** POST /child-level-data/changes/:change */
export async function saveRequest(visit: Visit): Promise<Answer> {
  const read = readForm(requestForm, visit.typed)
  if (!read.ok) return requestPage(visit, read.typed, read.errors)
  const version = z.coerce.number().int().min(1).parse(visit.typed['version'])
  const { reference } = await visit.work((work) =>
    changeRequest(work, visit.params['change'] ?? '', version, read.value),
  )
  return redirect(`/child-level-data/changes/${reference}`, { what: `${reference} has been saved.` })
}
