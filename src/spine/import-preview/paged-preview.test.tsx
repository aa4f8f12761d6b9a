import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { PagedPreview } from './paged-preview.tsx'
import type { PreviewRow } from './preview-table.tsx'

const row = (number: number, verdict: PreviewRow['verdict']): PreviewRow => ({
  place: `row ${number}`,
  verdict,
  cells: [{ text: `Name ${number}.` }],
})
const rows = [...Array.from({ length: 120 }, (_, at) => row(at + 1, at % 2 ? 'same' : 'new')), row(121, 'problem')]
const shown = (query: string) =>
  render(<PagedPreview path="/measures/import/1" query={new URLSearchParams(query)} head={['Name']} rows={rows} />)

describe('a preview of many rows', () => {
  it('is shown a page at a time, what needs looking at first and what stays last', () => {
    const first = shown('')
    expect(first).toContain('Showing 1 to 100 of 121.')
    expect(first.indexOf('Name 121.')).toBeLessThan(first.indexOf('Name 1.'))
    expect(first).not.toContain('Name 80.')
    expect(first).toContain('href="/measures/import/1?page=2"')
    const last = shown('page=2')
    expect(last).toContain('Name 120.')
    expect(last).not.toContain('Name 121.')
  })

  it('is nothing where there is no row', () => {
    expect(render(<PagedPreview path="/" query={new URLSearchParams()} head={['Name']} rows={[]} />)).toBe('')
  })
})
