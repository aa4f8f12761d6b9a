import { BackLink } from '../govuk/components/BackLink.tsx'
import { Button } from '../govuk/components/Button.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import { WideTable } from '../govuk/patterns/WideTable.tsx'
import { NotFound } from '../kernel/failures.ts'
import { capitalised } from '../kernel/text.ts'
import { momentOf } from '../kernel/when-words.ts'
import type { Work } from '../spine/access/index.ts'
import { everythingPublished, type Published } from '../spine/publications/index.ts'
import { day } from '../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../spine/web/index.ts'
import { dataSets } from './open-data.ts'
import { type Section, sectionAt, sections } from './sections.ts'

const stands = ({ withdrawnAt }: Published) => withdrawnAt === null
/** How many of each part the first page names; the part's own page has all. */
const fewest = 5

/** /public: anyone. The newest of each part in which something stands, and how to follow it and suggest a topic. */
export async function publicHome(visit: Visit): Promise<Answer> {
  const all = (await visit.work((work) => everythingPublished(work, null))).filter(stands)
  const shown = sections
    .map((section) => ({ section, found: all.filter(({ kind }) => section.kinds.includes(kind)) }))
    .filter(({ found }) => found.length > 0)
  return page({
    title: 'Scrutiny of children’s services',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Scrutiny of children’s services</h1>
        <p class="govuk-body">
          Councillors look into how children and families are helped here, and say what should change.
        </p>
        {shown.length === 0 ? <p class="govuk-body">Nothing has been published yet.</p> : null}
        {shown.map(({ section, found }) => (
          <section>
            <h2 class="govuk-heading-m">{section.heading}</h2>
            <p class="govuk-body">{section.about}</p>
            <Listed published={found.slice(0, fewest)} />
            <p class="govuk-body">
              <a class="govuk-link" href={`/public/${section.path}`}>
                {found.length > 1 ? `All ${found.length} under` : 'More under'} {section.heading.toLowerCase()}
              </a>
            </p>
          </section>
        ))}
        <h2 class="govuk-heading-m">Follow it</h2>
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href="/public/follow">
              By e-mail
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/public/feed.atom">
              By a feed (Atom)
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/public/calendar.ics">
              Meetings and decisions in your calendar
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/public/data">
              As open data
            </a>
          </li>
        </ul>
        <h2 class="govuk-heading-m">Is there something that scrutiny should look into?</h2>
        <p class="govuk-body">You need no account, and need not say who you are.</p>
        <Button href="/public/suggest-a-topic">Suggest a topic</Button>
      </TwoThirds>
    ),
  })
}

/** /public/:section: anyone. Everything that was published there, and what was withdrawn with the reason. */
export async function publicSection(visit: Visit): Promise<Answer> {
  const section = sectionAt(visit.params['section'])
  if (!section) throw new NotFound('That page')
  const { found, rows } = await visit.work(async (work) => ({
    found: await everythingPublished(work, section.kinds),
    rows: await rowsOf(work, section),
  }))
  return page({
    title: section.heading,
    before: <BackLink href="/public">Scrutiny of children’s services</BackLink>,
    body: <SectionShown section={section} found={found} rows={rows} />,
  })
}

type Rows = readonly Readonly<Record<string, unknown>>[]

const rowsOf = async (work: Work, { rows }: Section): Promise<Rows> =>
  rows ? ((await dataSets.find(({ name }) => name === rows.set)?.read(work)) ?? []) : []

/** Every row of what is published in a part, each a link to its page: the public's tracker. */
function RowsShown({ section: { rows: shown }, rows }: { section: Section; rows: Rows }) {
  if (!shown || rows.length === 0) return null
  const [[first = '', heading = ''] = [], ...others] = shown.columns
  return (
    <>
      <WideTable
        caption="Where each one stands"
        captionSize="m"
        firstCellIsHeader
        head={[heading, ...others.map(([, text]) => text)]}
        rows={rows.map((row) => [
          { content: <a href={String(row['web'])}>{cellOf(row[first])}</a> },
          ...others.map(([field]) => cellOf(row[field])),
        ])}
      />
      <p class="govuk-body">
        The same{' '}
        <a class="govuk-link" href={`/public/data/${shown.set}.csv`}>
          as a spreadsheet (CSV)
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={`/public/data/${shown.set}.json`}>
          as JSON
        </a>
        .
      </p>
    </>
  )
}

const cellOf = (value: unknown): string => {
  const text = typeof value === 'string' ? value : ''
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : capitalised(text)
}

type SectionProps = { section: Section; found: readonly Published[]; rows: Rows }

function SectionShown({ section, found, rows }: SectionProps) {
  const withdrawn = found.filter((one) => !stands(one))
  return (
    <TwoThirds>
      <h1 class="govuk-heading-l">{section.heading}</h1>
      <p class="govuk-body">{section.about}</p>
      {found.some(stands) ? (
        <Listed published={found.filter(stands)} />
      ) : (
        <p class="govuk-body">Nothing stands published here now.</p>
      )}
      <RowsShown section={section} rows={rows} />
      {withdrawn.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Withdrawn</h2>
          <ul class="govuk-list govuk-list--spaced">
            {withdrawn.map(({ address, withdrawnAt, withdrawnReason }) => (
              <li>
                {address.split('/').at(-1)}
                {withdrawnAt ? `, ${momentOf(withdrawnAt)}` : ''}: {withdrawnReason}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="govuk-body">
        Follow this part{' '}
        <a class="govuk-link" href={`/public/follow?of=${section.path}`}>
          by e-mail
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={`/public/${section.path}/feed.atom`}>
          by a feed (Atom)
        </a>
        .
      </p>
    </TwoThirds>
  )
}

function Listed({ published }: { published: readonly Published[] }) {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {published.map((one) => (
        <li>
          <a class="govuk-link" href={`/public/${one.address}`}>
            {one.title}
          </a>
          <br />
          Published {momentOf(one.publishedAt)}
        </li>
      ))}
    </ul>
  )
}
