import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { exampleActions, GalleryList } from '../gallery/GalleryList.tsx'
import { Late } from './Late.tsx'
import { ListPage } from './ListPage.tsx'
import { parseListQuery } from './list-query.ts'
import { Progress } from './Progress.tsx'
import { RecordPage } from './RecordPage.tsx'
import { StaleEdit } from './StaleEdit.tsx'
import { StatusTag } from './StatusTag.tsx'
import { Timeline } from './Timeline.tsx'

const html = (node: VNode) => renderToString(node)
const text = (node: VNode) =>
  html(node)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
const list = (search: string, count = 342) => html(<GalleryList path="/actions" search={search} count={count} />)

describe('ListPage', () => {
  it('shows how many there are, as filtered', () => {
    expect(list('')).toContain('Actions <span class="sl-count">(342)</span>')
    expect(list('words=part')).toContain('(38)')
  })

  it('gives each filter in use a chip that takes only itself away', () => {
    const page = list('stream=Practice&status=Late')
    expect(page).toContain(
      'href="/actions?status=Late"><span class="govuk-visually-hidden">Remove filter </span>Work stream: Practice',
    )
    expect(page).toContain(
      'href="/actions?stream=Practice"><span class="govuk-visually-hidden">Remove filter </span>Status: Late',
    )
    expect(list('')).not.toContain('sl-chip')
  })

  it('keeps filter and sort together', () => {
    const page = list('stream=Practice&sort=lead&direction=descending')
    expect(page).toContain('<input type="hidden" name="sort" value="lead"/>')
    expect(page).toMatch(
      /aria-sort="descending"><a class="sl-sort" href="\/actions\?stream=Practice&amp;sort=lead&amp;direction=ascending">Lead/,
    )
    expect(page.match(/aria-sort="none"/g)).toHaveLength(4)
  })

  it('links the row’s name and nothing else in it', () => {
    const row = /<tbody.*?<\/tr>/.exec(list(''))?.[0] ?? ''
    expect(row.match(/<a /g)).toHaveLength(1)
    expect(row).toMatch(/<th scope="row"[^>]*><a href="\/actions#ACT-1">/)
  })

  it.each([
    ['', 342, 'Showing 1 to 100 of 342', 'Show all 342'],
    ['page=4', 342, 'Showing 301 to 342 of 342', 'Show all 342'],
    ['show=all', 342, 'Showing 1 to 342 of 342', 'Show 100 to a page'],
    ['show=all', 1001, 'Showing 1 to 100 of 1,001', 'Filter to 1,000 or fewer'],
  ])('pages: %j of %i', (search, count, ...words) => {
    const page = list(search, count).replace(/<[^>]+>/g, '')
    for (const each of words) expect(page).toContain(each)
  })

  it('exports exactly what is filtered, without the page', () => {
    expect(list('stream=Practice&page=2')).toContain('href="/actions.xlsx?stream=Practice"')
    expect(list('stream=Practice&page=2')).toContain('href="/actions.csv?stream=Practice"')
  })

  it('says what to do when there is nothing, and otherwise when filters hide it all', () => {
    expect(list('', 0)).toContain('Import a plan')
    expect(list('', 0)).not.toContain('<form')
    expect(list('words=zzz')).toContain('Nothing matches these filters')
  })

  it('is under 100 KB with 100 rows and 7 columns', () => {
    const page = list('')
    expect(page.match(/<tr/g)).toHaveLength(101)
    expect(Buffer.byteLength(page)).toBeLessThan(100_000)
  })

  it('refuses an eighth column', () => {
    const columns = Array.from({ length: 8 }, (_, index) => ({ name: `c${index}`, heading: 'C', cell: () => 'x' }))
    const defaultSort = { column: 'c0', direction: 'ascending' } as const
    const query = parseListQuery('', { filters: [], sortable: [], defaultSort })
    const page = (
      <ListPage
        heading="X"
        count={1}
        path="/x"
        rows={exampleActions(1)}
        href={() => '/x/1'}
        empty={{ heading: 'None', children: '' }}
        {...{ columns, query, defaultSort }}
      />
    )
    expect(() => html(page)).toThrow(/at most 7 columns/)
  })
})

describe('small patterns', () => {
  it.each([
    [12, '12 days late'],
    [1, '1 day late'],
    [0, 'due today'],
    [-1, 'due in 1 day'],
    [-3, 'due in 3 days'],
  ])('Late: %i', (days, words) => expect(text(<Late days={days} />)).toBe(words))

  it('StatusTag gives a known word its tone and an unknown one grey', () => {
    expect(html(<StatusTag status="Late" />)).toBe('<strong class="govuk-tag govuk-tag--red">Late</strong>')
    expect(html(<StatusTag status="In the long grass" />)).toContain('govuk-tag--grey')
    expect(html(<StatusTag status="High" tone="amber" />)).toContain('govuk-tag--orange')
  })

  it('Progress says it in words and never passes its end', () => {
    expect(text(<Progress done={12} total={40} words="actions done" />)).toBe('12 of 40 actions done')
    expect(text(<Progress done={0} total={0} words="actions done" />)).toBe('No actions yet')
    expect(html(<Progress done={50} total={40} words="actions done" />)).toContain('width="100" height="4"')
  })

  it('Timeline shows both names of someone acting for another', () => {
    const event = { when: '3 March 2026', who: 'Ada Marsh', actingFor: 'Ben Holt', what: 'verified it', why: 'Seen' }
    expect(text(<Timeline events={[event]} />)).toBe(
      'Ada Marsh (acting for Ben Holt) verified it3 March 2026Reason: Seen',
    )
  })

  it('StaleEdit shows both versions, and asks only where both changed a field', () => {
    const inWords = (values: readonly string[]) => [...values]
    const page = html(
      <StaleEdit
        saved={{ who: 'Ben', at: new Date('2026-06-01T09:00:00Z') }}
        differences={[
          { name: 'title', label: 'Title', yours: ['Mine <b>'], theirs: ['Theirs'], inWords, changedBy: 'both' },
          { name: 'due', label: 'Due', yours: ['May'], theirs: ['June'], inWords, changedBy: 'them' },
        ]}
      />,
    )
    expect(page).toContain('Mine &lt;b>')
    expect(page).toContain('Ben saved another version while you were writing, on 1 June 2026 at 10:00')
    expect(page).toContain('name="_keep-title"')
    expect(page).toContain('<input type="hidden" name="_theirs-title" value="Theirs"/>')
    expect(page).not.toContain('name="_keep-due"')
  })

  it('RecordPage keeps its order and leaves out what is not there', () => {
    const page = html(
      <RecordPage kind="Risk" reference="RSK-1" title="T" history="H" comments="C" files="F" hangsFrom="P">
        <p>Body</p>
      </RecordPage>,
    )
    const order = ['RSK-1', '<h1', 'Body', 'The thread', 'Files', 'Comments', 'History'].map((word) =>
      page.indexOf(word),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).not.toContain(-1)
    expect(html(<RecordPage kind="Risk" reference="RSK-1" title="T" />)).not.toContain('<h2')
  })
})
