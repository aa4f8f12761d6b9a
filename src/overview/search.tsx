import { Button } from '../govuk/components/Button.tsx'
import { Input } from '../govuk/components/Input.tsx'
import { Tag } from '../govuk/components/Tag.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import { plural } from '../kernel/text.ts'
import { type Found, findByReference, mostResults, searchRecords } from '../spine/search/index.ts'
import { type Answer, page, redirect, type Visit } from '../spine/web/index.ts'
import { addressOf, nameOfKind } from './kinds.ts'

/** /search?for=…: anyone signed in, each finding what they may read. A reference goes straight to its record. */
export async function searchPage(visit: Visit): Promise<Answer> {
  const words = visit.query.get('for')?.trim() ?? ''
  const named = await visit.work((work) => findByReference(work, words))
  if (named) return redirect(addressOf(named.kind, named.reference))
  const found = await visit.work((work) => searchRecords(work, words))
  return page({
    title: words ? `Search for “${words}”` : 'Search',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Search</h1>
        <search>
          <form method="get" action="/search">
            <Input
              name="for"
              type="search"
              label="Words, a name or a reference"
              hint="A reference such as ACT-142 takes you straight there."
              value={words}
            />
            <Button>Search</Button>
          </form>
        </search>
        {words ? <Results words={words} found={found} /> : null}
      </TwoThirds>
    ),
  })
}

function Results({ words, found }: { words: string; found: readonly Found[] }) {
  if (found.length === 0) {
    return (
      <>
        <h2 class="govuk-heading-m">Nothing found for “{words}”</h2>
        <p class="govuk-body">
          Try fewer or plainer words. Search finds only what you may read; if you think that something is missing, ask
          your programme manager.
        </p>
      </>
    )
  }
  const count = found.length === mostResults ? `The best ${mostResults} results` : plural(found.length, 'result')
  return (
    <>
      <h2 class="govuk-heading-m">
        {count} for “{words}”
      </h2>
      <ol class="govuk-list">
        {found.map((one) => (
          <li>
            <p class="govuk-body">
              <a class="govuk-link" href={addressOf(one.kind, one.reference)}>
                {one.title}
              </a>{' '}
              <Tag tone="grey">{nameOfKind(one.kind)}</Tag> {one.reference}
              {one.excerpt ? (
                <>
                  <br />
                  {one.excerpt}
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
