import { BackLink } from '../govuk/components/BackLink.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import { NotFound } from '../kernel/failures.ts'
import { momentOf } from '../kernel/when-words.ts'
import { DocumentPage } from '../platform/word/blocks-to-page.tsx'
import type { Work } from '../spine/access/index.ts'
import {
  type Published,
  publishedAt,
  publishedBlocks,
  publishedFile,
  publishedFiles,
  publishedHtml,
} from '../spine/publications/index.ts'
import { type Answer, page, type Visit } from '../spine/web/index.ts'
import { sectionAt } from './sections.ts'

/** The address as it was published: parts below a section are written as references are. */
function addressOf(visit: Visit): string {
  if (!sectionAt(visit.params['section'])) throw new NotFound('That page')
  return `${visit.params['section']}/${(visit.params['reference'] ?? '').toUpperCase()}`
}

async function standing(work: Work, address: string): Promise<Published> {
  const published = await publishedAt(work, address)
  if (!published) throw new NotFound('That page')
  return published
}

/** /public/:section/:reference: anyone. The page as it was published, or why it was withdrawn. */
export async function publicPage(visit: Visit): Promise<Answer> {
  const section = sectionAt(visit.params['section'])
  const { published, blocks, files } = await visit.work(async (work) => {
    const found = await standing(work, addressOf(visit))
    if (found.withdrawnAt) return { published: found, blocks: [], files: [] }
    return {
      published: found,
      blocks: await publishedBlocks(work, found.id),
      files: await publishedFiles(work, found.id),
    }
  })
  const before = <BackLink href={`/public/${section?.path}`}>{section?.heading}</BackLink>
  if (published.withdrawnAt) return withdrawnPage(published, published.withdrawnAt, before)
  return page({
    title: published.title,
    before,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{published.title}</h1>
        <DocumentPage blocks={blocks} />
        <p class="govuk-body sl-muted">Published {momentOf(published.publishedAt)}.</p>
        <ul class="govuk-list">
          {files.map((name) => (
            <li>
              <a class="govuk-link" href={`/public/${published.address}/${name}`}>
                {name.endsWith('.docx')
                  ? 'The same as a Word document'
                  : name.endsWith('.json')
                    ? 'The same as data'
                    : name}
              </a>
            </li>
          ))}
          <li>
            <a class="govuk-link" href={`/public/${published.address}/page.html`}>
              The same as a file that can be kept
            </a>
          </li>
          <li>
            <a class="govuk-link" href={`/public/follow?of=${published.address}`}>
              Follow it by e-mail
            </a>
          </li>
        </ul>
      </TwoThirds>
    ),
  })
}

const withdrawnPage = ({ withdrawnReason }: Published, at: Date, before: Parameters<typeof page>[0]['before']) =>
  page({
    title: 'This page has been withdrawn',
    status: 410,
    before,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">This page has been withdrawn</h1>
        <p class="govuk-body">
          {momentOf(at)}: {withdrawnReason}
        </p>
      </TwoThirds>
    ),
  })

/** /public/:section/:reference/:file: anyone, while it stands. The very bytes of the day. */
export async function publicFile(visit: Visit): Promise<Answer> {
  const name = visit.params['file'] ?? ''
  return visit.work(async (work): Promise<Answer> => {
    const { id, title, withdrawnAt } = await standing(work, addressOf(visit))
    if (withdrawnAt) throw new NotFound('That file')
    if (/^\w+\.html$/.test(name)) {
      const bytes = await publishedHtml(work, id)
      return { kind: 'file', bytes, name: `${title}.html`, type: 'text/html; charset=utf-8' }
    }
    const { bytes, type } = await publishedFile(work, id, name)
    return { kind: 'file', bytes, name: `${title}.${name.split('.').at(-1)}`, type }
  })
}
