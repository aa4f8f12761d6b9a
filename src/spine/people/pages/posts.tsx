import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../govuk/components/Button.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { listPosts, type PostHolder, type PostRow } from '../store/posts.ts'
import { DayField, dayWords, readDay, typedDay } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'

/** /people/posts?on=2026-03-01: who held each post on any day; today unless told. */
export async function postsPage(visit: Visit): Promise<Answer> {
  const { day, typed, wrong } = dayAsked(visit)
  const posts = await visit.work((work) => listPosts(work, day))
  const vacant = posts.filter((post) => post.holders.length === 0).length
  return page({
    title: `Posts on ${dayWords(day)}`,
    errors: wrong ? [{ field: 'on-day', message: wrong }] : [],
    status: wrong ? 422 : 200,
    subNavigation: peopleNavigation(visit),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l" id="posts">
            Posts on {dayWords(day)} <span class="sl-count">({posts.length})</span>
          </h1>
          {may(visit.actor, 'keep people') ? <Button href="/people/posts/add">Add a post</Button> : null}
        </div>
        <form method="get" action="/people/posts">
          <DayField name="on" label="Who held them on" typed={typed} errors={wrong ? { 'on-day': wrong } : {}} />
          <Button variant="secondary">Show that day</Button>
        </form>
        {vacant > 0 ? (
          <InsetText>{vacant === 1 ? '1 post is' : `${vacant} posts are`} vacant on this day.</InsetText>
        ) : null}
        {posts.length === 0 ? (
          <p class="govuk-body">No post has been added yet. Add one here, or import people with their posts.</p>
        ) : (
          <ScrollRegion labelledBy="posts">
            <Table head={['Post', 'Held by', 'Team']} firstCellIsHeader rows={posts.map((post) => rowOf(post))} />
          </ScrollRegion>
        )}
      </>
    ),
  })
}

function rowOf(post: PostRow) {
  return [
    { content: <a href={`/people/posts/${post.reference}`}>{post.title}</a> },
    { content: <Holders holders={post.holders} /> },
    post.team ?? '',
  ]
}

/** Who holds a post: each with the interim flag, or a word that nobody does. */
export function Holders({ holders }: { holders: readonly PostHolder[] }) {
  if (holders.length === 0) return <Tag tone="amber">Vacant</Tag>
  return (
    <>
      {holders.map((holder, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <a class="govuk-link" href={`/people/${holder.reference}`}>
            {holder.name}
          </a>
          {holder.interim ? (
            <>
              {' '}
              <Tag tone="amber">Interim</Tag>
            </>
          ) : null}
        </>
      ))}
    </>
  )
}

/** The day asked for, as one word (?on=2026-03-01) or in the three boxes; today, with a message, when it is not a day. */
export function dayAsked(visit: Visit) {
  const today = visit.ground.clock.today().toString()
  const word = visit.query.get('on') ?? ''
  const boxes = Object.fromEntries([...visit.query].filter(([name]) => name.startsWith('on-')))
  const found = word ? isoDay(word) : readDay(boxes, 'on')
  const day = found || today
  const typed = found === null && !word ? boxes : typedDay('on', day)
  return { day, typed, wrong: found === null ? 'The day must be a real date, such as 27 3 2026' : null }
}

function isoDay(word: string): string | null {
  try {
    return Temporal.PlainDate.from(word).toString()
  } catch {
    return null
  }
}
