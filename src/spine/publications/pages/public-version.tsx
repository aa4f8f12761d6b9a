import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../kernel/failures.ts'
import { momentOf } from '../../../kernel/when-words.ts'
import { textOf } from '../../../platform/http/form.ts'
import { DocumentPage } from '../../../platform/word/blocks-to-page.tsx'
import { may } from '../../access/index.ts'
import {
  type Answer,
  get,
  PostForm,
  page,
  post,
  type Route,
  redirect,
  VersionField,
  type Visit,
} from '../../web/index.ts'
import type { Publisher } from '../publisher.ts'
import { publicationsOf } from '../read-publications.ts'

type Publishers = readonly Publisher[]

/** What the public would read of a record, and the buttons that let them: the same three addresses for every kind. */
export const publicVersionRoutes = (publishers: Publishers): readonly Route[] => [
  get('/public-versions/:reference', 'see public versions', (visit) => publicVersionPage(publishers, visit, {})),
  post('/public-versions/:reference/publish', 'publish for the public', (visit) => publishIt(publishers, visit)),
  post('/public-versions/:reference/withdraw', 'withdraw a publication', (visit) => withdrawIt(publishers, visit)),
]

const referenceOf = (visit: Visit) => (visit.params['reference'] ?? '').toUpperCase()

function publisherFor(publishers: Publishers, reference: string): Publisher {
  const found = publishers.find(({ kind }) => reference.startsWith(`${kind}-`))
  if (!found) throw new NotFound(`A public version of ${reference}`)
  return found
}

async function publicVersionPage(publishers: Publishers, visit: Visit, errors: FieldErrors): Promise<Answer> {
  const reference = referenceOf(visit)
  const publisher = publisherFor(publishers, reference)
  const { version, shown, past } = await visit.work(async (work) => {
    const found = await publisher.look(work, reference)
    return { ...found, past: await publicationsOf(work, found.id) }
  })
  const standing = past.find((one) => one.replacedAt === null && one.withdrawnAt === null)
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const at = `/public-versions/${reference}`
  return page({
    title: `Public version of ${reference}`,
    before: <BackLink href={`/thread/${reference}`}>{reference}</BackLink>,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Public version of {reference}</h1>
        <p class="govuk-body">
          {standing ? (
            <>
              Published on {momentOf(standing.publishedAt)}.{' '}
              <a class="govuk-link" href={`/public/${standing.address}`}>
                What the public reads
              </a>
            </>
          ) : (
            'The public reads nothing of it now.'
          )}
        </p>
        {may(visit.actor, 'publish for the public') ? (
          <PostForm visit={visit} action={`${at}/publish`}>
            <VersionField value={version} />
            <p class="govuk-body">
              Below is what anybody would read. Whoever follows this part of the public site is told by e-mail.
            </p>
            <Button preventDoubleClick>{standing ? 'Publish it anew' : 'Publish it'}</Button>
          </PostForm>
        ) : null}
        {standing && may(visit.actor, 'withdraw a publication') ? (
          <Details summary="Withdraw it" open={errors['reason'] !== undefined}>
            <PostForm visit={visit} action={`${at}/withdraw`}>
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
        ) : null}
        <hr class="govuk-section-break govuk-section-break--visible govuk-section-break--m" />
        <DocumentPage blocks={[{ kind: 'heading', level: 1, text: shown.title }, ...shown.blocks]} />
      </>
    ),
  })
}

async function publishIt(publishers: Publishers, visit: Visit): Promise<Answer> {
  const reference = referenceOf(visit)
  const version = Number(textOf(visit.typed, 'version')) || 0
  const address = await visit.work((work) =>
    publisherFor(publishers, reference).publish(work, reference, version, visit.council.name),
  )
  return redirect(`/public-versions/${reference}`, {
    what: 'It is published.',
    next: `Anyone can read it at /public/${address}.`,
  })
}

async function withdrawIt(publishers: Publishers, visit: Visit): Promise<Answer> {
  const reference = referenceOf(visit)
  try {
    await visit.work((work) =>
      publisherFor(publishers, reference).withdraw(work, reference, textOf(visit.typed, 'reason')),
    )
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return publicVersionPage(publishers, visit, refusal.fields)
  }
  return redirect(`/public-versions/${reference}`, {
    what: 'It is withdrawn.',
    next: 'Whoever opens its address reads your reason.',
  })
}

/** The way there from a record's own page, for whoever may look. */
export function PublicVersionLink({ visit, reference }: { visit: Visit; reference: string }) {
  if (!may(visit.actor, 'see public versions')) return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`/public-versions/${reference}`}>
        What the public reads of it
      </a>
    </p>
  )
}
