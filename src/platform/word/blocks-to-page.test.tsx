import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { DocumentPage } from './blocks-to-page.tsx'
import { examplePaper } from './example-paper.ts'

const html = render(<DocumentPage blocks={examplePaper.blocks} />)

describe('DocumentPage', () => {
  it('leaves the h1 to the page and moves headings down by one', () => {
    expect(html).not.toContain('<h1')
    expect([...html.matchAll(/<(h\d)[^>]*>([^<]*)/g)].map(([, tag, text]) => `${tag} ${text}`)).toEqual([
      'h2 Summary',
      'h2 Main report',
      'h3 Background',
      'h3 Late actions',
      'h2 Appendix 1: the plan',
      'h2 Background papers',
      'h4 Published',
    ])
  })

  it('runs the paragraph numbers on, each with its own address', () => {
    expect([...html.matchAll(/<ol [^>]*start="(\d+)"/g)].map(([, start]) => start)).toEqual(['1', '2', '3', '4'])
    expect(html).toContain('id="paragraph-4"')
  })

  it('gives tables their caption and scopes, and says when one is empty', () => {
    expect(html).toMatch(/<caption [^>]*>Table 1: Actions by status<\/caption>/)
    expect(html).toMatch(/<th scope="col" class="govuk-table__header govuk-table__header--numeric">Days late/)
    expect(html).toMatch(/Table 2: Withdrawn actions<\/p><p class="govuk-body">Nothing to show\./)
  })

  it('escapes, links only real addresses and gives pictures their text', () => {
    expect(html).toContain('4 are late &amp; 2 await proof of &lt;effect')
    expect(html).toContain('<a class="govuk-link" href="https://example.org/framework">inspectorate</a>')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('src="data:image/svg+xml;base64,')
    expect(html).toContain('alt="Actions done each month: 2 in March, 5 in April, 9 in May."')
    expect(html).toContain('Team Manager,<br/>Assessment')
    expect(html).not.toMatch(/ style=/)
  })
})
