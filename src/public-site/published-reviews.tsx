import { BackLink } from '../govuk/components/BackLink.tsx'
import { Button } from '../govuk/components/Button.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import { NotFound } from '../kernel/failures.ts'
import { momentOf } from '../kernel/when-words.ts'
import { scopeFile, scopeKind } from '../modules/scrutiny/index.ts'
import { DocumentPage } from '../platform/word/blocks-to-page.tsx'
import { publishedAt, publishedBlocks, publishedFile, publishedHtml, publishedOf } from '../spine/publications/index.ts'
import { type Answer, page, type Visit } from '../spine/web/index.ts'

const addressOf = (visit: Visit) => `reviews/${(visit.params['reference'] ?? '').toUpperCase()}`

/** /public: anyone. What scrutiny has published, the newest first, and how to suggest a topic. */
export async function publicHome(visit: Visit): Promise<Answer> {
  const scopes = await visit.work((work) => publishedOf(work, scopeKind))
  return page({
    title: 'Scrutiny of children’s services',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Scrutiny of children’s services</h1>
        <p class="govuk-body">
          Councillors look into how children and families are helped here, and say what should change. These are the
          reviews that they have decided on.
        </p>
        {scopes.length === 0 ? <p class="govuk-body">No review has been published yet.</p> : null}
        <ul class="govuk-list govuk-list--spaced">
          {scopes.map((one) => (
            <li>
              <a class="govuk-link" href={`/public/${one.address}`}>
                {one.title}
              </a>
              <br />
              Published {momentOf(one.publishedAt)}
            </li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">Is there something that scrutiny should look into?</h2>
        <p class="govuk-body">You need no account, and need not say who you are.</p>
        <Button href="/public/suggest-a-topic">Suggest a topic</Button>
      </TwoThirds>
    ),
  })
}

/** /public/reviews/:reference: anyone. The page as it was published, or why it was withdrawn. */
export async function publicReview(visit: Visit): Promise<Answer> {
  const found = await visit.work(async (work) => {
    const published = await publishedAt(work, addressOf(visit))
    if (!published) throw new NotFound('That page')
    return { published, blocks: published.withdrawnAt ? [] : await publishedBlocks(work, published.id) }
  })
  const { published, blocks } = found
  const before = <BackLink href="/public">All reviews</BackLink>
  if (published.withdrawnAt) {
    return page({
      title: 'This page has been withdrawn',
      status: 410,
      before,
      body: (
        <TwoThirds>
          <h1 class="govuk-heading-l">This page has been withdrawn</h1>
          <p class="govuk-body">
            {momentOf(published.withdrawnAt)}: {published.withdrawnReason}
          </p>
        </TwoThirds>
      ),
    })
  }
  return page({
    title: published.title,
    before,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{published.title}</h1>
        <DocumentPage blocks={blocks} />
        <p class="govuk-body sl-muted">
          Published {momentOf(published.publishedAt)}.{' '}
          <a class="govuk-link" href={`/public/${published.address}/${scopeFile}`}>
            The same as a Word document
          </a>
        </p>
      </TwoThirds>
    ),
  })
}

/** /public/reviews/:reference/scope.docx and scope.html: anyone, while it stands. The very bytes of the day. */
export async function publicReviewFile(visit: Visit): Promise<Answer> {
  const { title, file } = await visit.work(async (work) => {
    const published = await publishedAt(work, addressOf(visit))
    if (!published || published.withdrawnAt) throw new NotFound('That file')
    return { title: published.title, file: await publishedFile(work, published.id, scopeFile) }
  })
  return { kind: 'file', bytes: file.bytes, name: `${title}.docx`, type: file.type }
}

export async function publicReviewPage(visit: Visit): Promise<Answer> {
  const { title, bytes } = await visit.work(async (work) => {
    const published = await publishedAt(work, addressOf(visit))
    if (!published || published.withdrawnAt) throw new NotFound('That file')
    return { title: published.title, bytes: await publishedHtml(work, published.id) }
  })
  return { kind: 'file', bytes, name: `${title}.html`, type: 'text/html; charset=utf-8' }
}
