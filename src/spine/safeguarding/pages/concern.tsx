import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { momentOf } from '../../../kernel/when-words.ts'
import { textOf } from '../../../platform/http/form.ts'
import { may } from '../../access/index.ts'
import { HistoryList, historyOf, readRecord, type StoredRecord } from '../../records/index.ts'
import { type Answer, PostForm, page, redirect, VersionField, type Visit } from '../../web/index.ts'
import { nextStandings, standingWords } from '../rules/concern-words.ts'
import { type ConcernState, concernKind } from '../store/concern-kind.ts'
import { flaggedWords } from '../store/read-concerns.ts'
import { decideConcern } from '../use-cases/decide-concern.ts'

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''
const decision = z.object({
  version: z.coerce.number().int().min(1),
  standing: z.enum(['kept', 'lifted']).nullable().catch(null),
})

/** /safeguarding/concerns/:reference: safeguarding leads; whoever flagged it sees that they did and what became of it. */
export async function concernPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { concern, words, by, history } = await visit.work(async (work) => {
    const found = await readRecord(work, concernKind, referenceOf(visit))
    const named = await work.tx
      .selectFrom('record')
      .select(['id', 'title'])
      .where('id', 'in', [found.state.flagged_by, ...(found.state.decided_by ? [found.state.decided_by] : [])])
      .execute()
    return {
      concern: found,
      words: await flaggedWords(work, found.id),
      by: new Map(named.map(({ id, title }) => [id, title])),
      history: await historyOf(work, found.id),
    }
  })
  const { state } = concern
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const decides = may(visit.actor, 'decide on a concern') && nextStandings[state.standing].length > 0
  return page({
    title: `${concern.reference} ${concern.title}`,
    before: <BackLink href="/safeguarding/concerns">Concerns</BackLink>,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind="Safeguarding concern"
        reference={concern.reference}
        title={concern.title}
        status={
          <StatusTag status={standingWords[state.standing]} tone={state.standing === 'lifted' ? 'green' : 'red'} />
        }
        facts={[
          { label: 'Flagged by', value: by.get(state.flagged_by) ?? 'Somebody' },
          { label: 'Flagged', value: momentOf(concern.createdAt) },
        ]}
        history={<HistoryList entries={history} />}
      >
        <SummaryList
          rows={[
            { key: 'What worried them', value: <span class="sl-kept">{state.why}</span> },
            ...(words === null
              ? []
              : [{ key: 'The words, as they were flagged', value: <span class="sl-kept">{words}</span> }]),
            ...(state.decided_on
              ? [
                  {
                    key: state.standing === 'kept' ? 'Why it stays restricted' : 'Why it was lifted',
                    value: `${state.decided_words} (${by.get(state.decided_by ?? '') ?? 'A safeguarding lead'}, ${formatDate(Temporal.PlainDate.from(state.decided_on))})`,
                  },
                ]
              : []),
          ]}
        />
        {decides ? <Decide visit={visit} concern={concern} errors={errors} /> : null}
      </RecordPage>
    ),
  })
}

type DecideProps = { visit: Visit; concern: StoredRecord<ConcernState>; errors: FieldErrors }

function Decide({ visit, concern, errors }: DecideProps) {
  const choices = {
    kept: { value: 'kept', label: 'Keep it: nobody but safeguarding leads reads it' },
    lifted: {
      value: 'lifted',
      label: 'Lift it: whoever could read it before reads it again',
      hint: 'What had been published of it stays withdrawn until somebody publishes it anew.',
    },
  }
  return (
    <section>
      <h2 class="govuk-heading-m">Decide on it</h2>
      <TwoThirds>
        <PostForm visit={visit} action={`${concernKind.path(concern.reference)}/decide`}>
          <VersionField value={concern.version} />
          <Radios
            name="standing"
            label="The restriction"
            items={nextStandings[concern.state.standing].map((one) => choices[one])}
            value={textOf(visit.typed, 'standing')}
            error={errors['standing']}
          />
          <Textarea
            name="words"
            label="Why?"
            hint="Whoever flagged it reads this. Name no child."
            rows={3}
            value={textOf(visit.typed, 'words')}
            error={errors['words']}
          />
          <Button preventDoubleClick>Decide</Button>
        </PostForm>
      </TwoThirds>
    </section>
  )
}

/** /safeguarding/concerns/:reference/decide: safeguarding leads. */
export async function decide(visit: Visit): Promise<Answer> {
  const { version, standing } = decision.parse(visit.typed)
  if (standing === null) return concernPage(visit, { standing: 'Choose whether it stays restricted' })
  try {
    await visit.work((work) =>
      decideConcern(work, referenceOf(visit), { version, standing, words: textOf(visit.typed, 'words') }),
    )
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return concernPage(visit, refusal.fields)
  }
  return redirect(concernKind.path(referenceOf(visit)), {
    what: standing === 'kept' ? 'It stays restricted.' : 'The restriction is lifted.',
    next: 'Whoever flagged it is told.',
  })
}
