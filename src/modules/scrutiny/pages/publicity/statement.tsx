import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { PublicVersionLink } from '../../../../spine/publications/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { type Answer, PostForm, page, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { statementKind } from '../../store/publicity-kinds.ts'
import { approveStatement, checkStatement, partIn, standingOf } from '../../use-cases/press-statements.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''
const versionOf = (visit: Visit) => Number(textOf(visit.typed, 'version')) || 0

/** /scrutiny/statements/:reference: whoever may read it. The words, who checked and approved them, and what they still want. */
export async function statementPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { statement, part, names, standing, history } = await visit.work(async (work) => {
    const found = await readRecord(work, statementKind, referenceOf(visit))
    const { written_by, checked_by, chair_by, communications_by } = found.state
    return {
      statement: found,
      part: await partIn(work, found),
      names: await namesOf(work, [written_by, checked_by, chair_by, communications_by]),
      standing: standingOf(work, found),
      history: await historyOf(work, found.id),
    }
  })
  const { state, reference, version, title } = statement
  const at = statementKind.path(reference)
  const by = (id: string | null) => (id === null ? 'Not yet' : (names.get(id) ?? 'Somebody'))
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const checks =
    state.checked_by === null && may(visit.actor, 'check a press statement') && state.written_by !== visit.actor.person
  const approves = (part.chair && state.chair_by === null) || (part.lead && state.communications_by === null)
  return page({
    title: `${reference} ${title}`,
    subNavigation: reviewNavigation(part.review.reference, 'Publicity'),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Press statement"
        reference={reference}
        title={title}
        status={<Tag tone={standing.word === 'Ready' ? 'green' : 'blue'}>{standing.word}</Tag>}
        owner={by(state.written_by)}
        facts={[{ label: 'Released', value: `${day(state.release_on)}, ${state.release_at}` }]}
        actions={
          may(visit.actor, 'write a press statement', { lead: part.lead }) ? (
            <Button variant="secondary" href={`${at}/change`}>
              Change its words
            </Button>
          ) : null
        }
        history={<HistoryList entries={history} />}
      >
        <p class="govuk-body">
          About{' '}
          <a class="govuk-link" href={`/scrutiny/reviews/${part.review.reference}/publicity`}>
            {part.review.reference} {part.review.title}
          </a>
        </p>
        <p class="govuk-body sl-kept">{state.words}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={`${at}/statement.docx`}>
            As a Word document
          </a>
        </p>
        <SummaryList
          rows={[
            {
              key: 'Facts checked by',
              value: state.checked_by ? `${by(state.checked_by)}: ${state.checked_words}` : 'Not yet',
            },
            { key: 'Approved by the chair', value: by(state.chair_by) },
            { key: 'Approved by communications', value: by(state.communications_by) },
          ]}
        />
        {standing.wants.length > 0 ? (
          <p class="govuk-body">Before it can go out it wants {standing.wants.join('; ')}.</p>
        ) : (
          <PublicVersionLink visit={visit} reference={reference} />
        )}
        <FlagLink visit={visit} reference={reference} />
        {checks ? (
          <PostForm visit={visit} action={`${at}/check`}>
            <VersionField value={version} />
            <Textarea
              name="against"
              label="Against what did you check its facts?"
              rows={2}
              value={textOf(visit.typed, 'against')}
              error={errors['against']}
            />
            <Button preventDoubleClick>Its facts are right</Button>
          </PostForm>
        ) : null}
        {state.checked_by !== null && approves ? (
          <PostForm visit={visit} action={`${at}/approve`}>
            <VersionField value={version} />
            <Button preventDoubleClick>Approve these words</Button>
          </PostForm>
        ) : null}
      </RecordPage>
    ),
  })
}

/** /scrutiny/statements/:reference/check: anybody of the service but its writer. */
export async function check(visit: Visit): Promise<Answer> {
  try {
    await visit.work((work) =>
      checkStatement(work, referenceOf(visit), versionOf(visit), textOf(visit.typed, 'against')),
    )
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return statementPage(visit, refusal.fields)
  }
  return redirect(statementKind.path(referenceOf(visit)), { what: 'Its facts are checked.' })
}

/** /scrutiny/statements/:reference/approve: the committee's chair and the communications lead. */
export async function approve(visit: Visit): Promise<Answer> {
  await visit.work((work) => approveStatement(work, referenceOf(visit), versionOf(visit)))
  return redirect(statementKind.path(referenceOf(visit)), { what: 'You have approved it.' })
}
