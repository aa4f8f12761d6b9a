import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { Work } from '../../access/index.ts'
import { draftsOf } from '../../texts/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { concernKind } from '../store/concern-kind.ts'
import { safeguardingLeads } from '../store/safeguarding-leads.ts'
import { flagConcern } from '../use-cases/flag-concern.ts'
import { type Flagged, findFlagged } from '../use-cases/what-is-flagged.ts'

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''
const number = z.coerce.number().int().min(1).catch(0)

/** /safeguarding/flag/:reference, with ?draft= or ?comment=: whoever may read the text and may flag. */
export const flagPage = (visit: Visit): Promise<Answer> =>
  ask(visit, { draft: visit.query.get('draft') ?? '', comment: visit.query.get('comment') ?? '' }, {})

export async function flag(visit: Visit): Promise<Answer> {
  const { typed } = visit
  try {
    const reference = await visit.work((work) => flagConcern(work, flaggedBy(visit, typed), textOf(typed, 'why')))
    return redirect(concernKind.path(reference), {
      what: `${reference} is with the safeguarding leads. The text is shut to everybody else.`,
      next: 'If a child is in danger now, telephone 999.',
    })
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, typed, refusal.fields)
  }
}

function flaggedBy(visit: Visit, typed: Typed): Flagged {
  const draft = textOf(typed, 'draft')
  const comment = textOf(typed, 'comment')
  return {
    reference: referenceOf(visit),
    draft: draft === '' ? undefined : { number: number.parse(draft), part: textOf(typed, 'part') },
    comment: comment === '' ? undefined : comment,
  }
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { leads, parts, name } = await visit.work((work) => look(work, visit, typed))
  return formPage({
    visit,
    title: `Flag ${name}: a child may be at risk`,
    errors,
    intro: (
      <>
        <InsetText>
          If a child is in danger now, telephone 999. Flagging a text is no report to social care: make that as you
          would any other.
        </InsetText>
        <p class="govuk-body">
          From the moment you send this, nobody but safeguarding leads reads the text, wherever the same words stand.
          They are told at once:{' '}
          {leads.length > 0
            ? `${leads.map((one) => one.name).join(', ')}.`
            : 'nobody is named yet, so the director and the administrators are told.'}{' '}
          You will see that you flagged it and what became of it.
        </p>
      </>
    ),
    children: (
      <>
        <input type="hidden" name="draft" value={textOf(typed, 'draft')} />
        <input type="hidden" name="comment" value={textOf(typed, 'comment')} />
        {parts.length > 0 ? (
          <Select
            name="part"
            label="Which answer of the draft holds it?"
            items={[{ value: '', text: 'Choose one' }, ...parts]}
            value={textOf(typed, 'part')}
            error={errors['part']}
          />
        ) : null}
        <Textarea
          name="why"
          label="What worries you?"
          hint="Only safeguarding leads read this beside you."
          rows={4}
          value={textOf(typed, 'why')}
          error={errors['why']}
        />
        <Button variant="warning" preventDoubleClick>
          Flag it now
        </Button>
      </>
    ),
  })
}

async function look(work: Work, visit: Visit, typed: Typed) {
  const leads = await safeguardingLeads(work)
  const flagged = flaggedBy(visit, typed)
  if (flagged.draft === undefined) return { leads, parts: [], name: (await findFlagged(work, flagged)).name }
  const { number: wanted } = flagged.draft
  const record = await work.tx
    .selectFrom('record')
    .select(['id', 'reference'])
    .where('reference', '=', referenceOf(visit).toUpperCase())
    .executeTakeFirst()
  const draft = record ? (await draftsOf(work, record.id)).find((one) => one.number === wanted) : undefined
  if (!record || !draft) throw new NotFound('That draft')
  const parts = draft.parts.map(({ key, heading }) => ({ value: key, text: heading }))
  return { leads, parts, name: `draft ${draft.number} of ${record.reference}` }
}
