import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Details } from '../../../../govuk/components/Details.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { DocumentPage } from '../../../../platform/word/blocks-to-page.tsx'
import { may } from '../../../../spine/access/index.ts'
import { publicationsOf } from '../../../../spine/publications/index.ts'
import { type Answer, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { publicScope, publishScope, withdrawScope } from '../../use-cases/publish-scope.ts'
import { readScope } from '../../use-cases/scope.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/reviews/:reference/public: whoever may read the review. What the public would read, and the buttons that let them. */
export async function publicPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { scope, shown, published } = await visit.work(async (work) => {
    const found = await readScope(work, referenceOf(visit))
    return {
      scope: found,
      shown: await publicScope(work, found),
      published: await publicationsOf(work, found.review.id),
    }
  })
  const { reference } = scope.review
  const href = `/scrutiny/reviews/${reference}`
  const standing = published.find((one) => one.replacedAt === null && one.withdrawnAt === null)
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `Public version of ${reference}`,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={href}>Back to {reference}</BackLink>,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Public version of {reference}</h1>
        <p class="govuk-body">
          {standing ? `Published on ${momentOf(standing.publishedAt)}.` : 'The public reads nothing of it now.'} Made
          from draft {shown.draft}, which members approved, and from the answers that the form marks for the public.
        </p>
        {may(visit.actor, 'publish a scope') ? (
          <PostForm visit={visit} action={`${href}/publish`}>
            <input type="hidden" name="draft" value={shown.draft} />
            <Button preventDoubleClick>{standing ? 'Publish it anew' : 'Publish it'}</Button>
          </PostForm>
        ) : null}
        {standing && may(visit.actor, 'withdraw a publication') ? (
          <WithdrawForm visit={visit} href={href} errors={errors} />
        ) : null}
        <hr class="govuk-section-break govuk-section-break--visible govuk-section-break--m" />
        <DocumentPage blocks={[{ kind: 'heading', level: 1, text: shown.title }, ...shown.blocks]} />
      </>
    ),
  })
}

function WithdrawForm({ visit, href, errors }: { visit: Visit; href: string; errors: FieldErrors }) {
  return (
    <Details summary="Withdraw it" open={errors['reason'] !== undefined}>
      <PostForm visit={visit} action={`${href}/withdraw`}>
        <Textarea
          name="reason"
          label="Why is it withdrawn?"
          hint="The public reads this in its place, from this minute on."
          rows={3}
          value={textOf(visit.typed, 'reason')}
          error={errors['reason']}
        />
        <Button variant="warning" preventDoubleClick>
          Withdraw it now
        </Button>
      </PostForm>
    </Details>
  )
}

/** /scrutiny/reviews/:reference/publish: scrutiny officers. */
export async function publishPublic(visit: Visit): Promise<Answer> {
  const draft = Number(textOf(visit.typed, 'draft')) || 0
  const { name } = visit.council
  const address = await visit.work((work) => publishScope(work, referenceOf(visit), draft, name))
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}/public`, {
    what: 'It is published.',
    next: `Anyone can read it at /public/${address}.`,
  })
}

/** /scrutiny/reviews/:reference/withdraw: scrutiny officers, directors, administrators. */
export async function withdrawPublic(visit: Visit): Promise<Answer> {
  try {
    await visit.work((work) => withdrawScope(work, referenceOf(visit), textOf(visit.typed, 'reason')))
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return publicPage(visit, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}`, {
    what: 'It is withdrawn. From now on the public reads your reason in its place.',
  })
}
