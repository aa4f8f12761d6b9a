import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ListDefinition,
  type ListQuery,
  listHref,
  listSearch,
  pageNumbers,
  pagingOf,
  parseListQuery,
  sortedBy,
  withoutFilter,
} from './list-query.ts'

const definition: ListDefinition = {
  filters: [
    { kind: 'text', name: 'words', label: 'Words' },
    {
      kind: 'select',
      name: 'stream',
      label: 'Work stream',
      options: ['a', 'b'].map((value) => ({ value, text: value })),
    },
    {
      kind: 'checkboxes',
      name: 'status',
      label: 'Status',
      options: ['late', 'due soon', 'done & dusted'].map((value) => ({ value, text: value })),
    },
  ],
  sortable: ['name', 'due'],
  defaultSort: { column: 'due', direction: 'ascending' },
}
const parse = (search: string) => parseListQuery(search, definition)

describe('parseListQuery', () => {
  it.each([
    ['', { filters: {}, sort: 'due', direction: 'ascending', page: 1, all: false }],
    ['?words=%20court+&status=late&status=nonsense', { filters: { words: ['court'], status: ['late'] } }],
    ['stream=a&stream=b', { filters: { stream: ['a'] } }],
    ['sort=name', { sort: 'name', direction: 'ascending' }],
    ['sort=name&direction=descending', { sort: 'name', direction: 'descending' }],
    ['sort=password&direction=sideways', { sort: 'due', direction: 'ascending' }],
    ['page=0', { page: 1 }],
    ['page=-3', { page: 1 }],
    ['page=7', { page: 7 }],
    ['page=1e9', { page: 1 }],
    ['show=all', { all: true }],
    ['stream=', { filters: {} }],
  ])('reads %j', (search, expected) => expect(parse(search)).toMatchObject(expected))

  it('refuses a definition whose filter would hide its own words', () => {
    const clash: ListDefinition = { ...definition, filters: [{ kind: 'text', name: 'page', label: 'Page' }] }
    expect(() => parseListQuery('', clash)).toThrow(/cannot be called "page"/)
  })
})

const queries: fc.Arbitrary<ListQuery> = fc
  .record({
    words: fc.option(
      fc
        .string({ minLength: 1, maxLength: 60 })
        .filter((text) => text.trim() === text && text !== '' && text.isWellFormed()),
    ),
    stream: fc.option(fc.constantFrom('a', 'b')),
    status: fc.subarray(['late', 'due soon', 'done & dusted']),
    sort: fc.constantFrom('name', 'due'),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
    page: fc.integer({ min: 1, max: 100_000 }),
    all: fc.boolean(),
  })
  .map(({ words, stream, status, sort, direction, page, all }) => ({
    filters: {
      ...(words === null ? {} : { words: [words] }),
      ...(stream === null ? {} : { stream: [stream] }),
      ...(status.length > 0 ? { status } : {}),
    },
    sort,
    direction,
    page: all ? 1 : page,
    all,
  }))

describe('addresses', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parse(listSearch(query, definition))).toEqual(query)
      }),
    )
  })

  it('are bare for the list as it first is', () => expect(listHref('/actions', parse(''), definition)).toBe('/actions'))

  it('lose one value of a filter and go back to the first page', () => {
    const query = parse('status=late&status=due+soon&page=3')
    expect(listHref('/actions', withoutFilter(query, 'status', 'late'), definition)).toBe('/actions?status=due+soon')
    expect(withoutFilter(parse('status=late'), 'status', 'late').filters).toEqual({})
  })

  it('sort up first, then down', () => {
    const once = sortedBy(parse('page=4'), 'name')
    expect(once).toMatchObject({ sort: 'name', direction: 'ascending', page: 1 })
    expect(sortedBy(once, 'name').direction).toBe('descending')
    expect(sortedBy(sortedBy(once, 'name'), 'name').direction).toBe('ascending')
  })
})

describe('pagingOf', () => {
  it.each([
    [{ page: 1, all: false }, 0, { page: 1, pages: 1, first: 0, last: 0, offset: 0 }],
    [{ page: 1, all: false }, 100, { pages: 1, first: 1, last: 100 }],
    [{ page: 2, all: false }, 101, { pages: 2, first: 101, last: 101, offset: 100 }],
    [{ page: 9, all: false }, 250, { page: 3, first: 201, last: 250 }],
    [{ page: 1, all: true }, 1000, { pages: 1, first: 1, last: 1000, limit: 1000 }],
    [{ page: 2, all: true }, 1001, { pages: 11, first: 101, last: 200, limit: 100 }],
  ])('%j of %i rows', (query, count, expected) => expect(pagingOf(query, count)).toMatchObject(expected))

  it('shows every row once over all pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const { pages } = pagingOf({ page: 1, all: false }, count)
        let next = 1
        for (let page = 1; page <= pages; page++) {
          const paging = pagingOf({ page, all: false }, count)
          expect(paging.first).toBe(next)
          next = paging.last + 1
        }
        expect(next).toBe(count + 1)
      }),
    )
  })
})

describe('pageNumbers', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
    [9, 9, [1, 'gap', 8, 9]],
  ])('page %i of %i', (page, pages, expected) => expect(pageNumbers(page, pages)).toEqual(expected))
})
