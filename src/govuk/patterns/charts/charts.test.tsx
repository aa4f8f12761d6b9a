import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { exampleRating, IMPACT_WORDS, LIKELIHOOD_WORDS } from '../../gallery/picture-data.ts'
import { linesOf, Matrix } from './matrix.tsx'
import { PlanTimeline } from './plan-timeline.tsx'
import { layOutTimeline, shortened, TIMELINE } from './timeline-layout.ts'
import { dayNumber, monthTicks } from './timeline-scale.ts'

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['2024-02-29', 19782],
  ])('%s is day %i', (iso, day) => expect(dayNumber(iso)).toBe(day))

  it.each(['2026-02-30', '2026-13-01', '31.09.14', ''])('refuses %j', (text) => {
    expect(() => dayNumber(text)).toThrow(/Not a calendar date/)
  })
})

describe('monthTicks', () => {
  it('names each month of a short span, the first with its year', () => {
    const ticks = monthTicks(dayNumber('2025-11-15'), dayNumber('2026-02-10'))
    expect(ticks.map(({ label }) => label)).toEqual(['Dec 2025', 'Jan 2026', 'Feb'])
  })

  it('never gives more than a dozen, all inside the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 20_000 }), (first, length) => {
        const ticks = monthTicks(first, first + length)
        expect(ticks.length).toBeLessThanOrEqual(13)
        for (const { day } of ticks) expect(day >= first && day <= first + length).toBe(true)
      }),
    )
  })
})

describe('layOutTimeline', () => {
  const item = { label: 'A', status: 'Late', href: '/a' }

  it('is nothing without items', () => expect(layOutTimeline([{ name: 'S', items: [] }], '2026-03-03')).toBeUndefined())

  it('keeps time in order, inside the picture', () => {
    const layout = layOutTimeline(
      [
        {
          name: 'S',
          items: [
            { ...item, from: '2026-01-01', to: '2026-02-01' },
            { ...item, to: '2026-04-01' },
          ],
        },
      ],
      '2026-03-03',
    )
    const [early, late] = layout?.bars ?? []
    expect(early?.x1).toBeGreaterThanOrEqual(TIMELINE.left)
    expect(early?.x2).toBeLessThan(layout?.today ?? 0)
    expect(late?.x1).toBeGreaterThan(layout?.today ?? 0)
    expect(late).toMatchObject({ diamond: true, look: 'striped' })
    expect(late?.x2).toBeLessThanOrEqual(TIMELINE.right)
  })

  it('shortens at a word', () => {
    expect(shortened('Review every plan', 40)).toBe('Review every plan')
    expect(shortened('Review every child in need plan', 20)).toBe('Review every child…')
    expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})

describe('pictures', () => {
  const timeline = renderToString(
    <PlanTimeline
      id="t"
      title="Plan"
      today="2026-03-03"
      dateWords={(iso) => iso}
      streams={[{ name: 'S', items: [{ label: 'Write <it>', to: '2026-04-01', status: 'Late', href: '/a' }] }]}
    />,
  )
  const matrix = renderToString(
    <Matrix
      id="m"
      title="Risks"
      rating={exampleRating}
      likelihoodWords={LIKELIHOOD_WORDS}
      impactWords={IMPACT_WORDS}
      risks={[{ reference: 'RSK-1', title: 'R', href: '/r', likelihood: 5, impact: 4 }]}
    />,
  )

  it.each([timeline, matrix])('has a name, a description, no inline style and its table', (html) => {
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="(\w)-title \1-desc"/)
    expect(html).toMatch(/<title id="\w-title">.*<desc id="\w-desc">/)
    expect(html).not.toMatch(/style=/)
    expect(html).toMatch(/<table.*<a href="\/[ar]">/)
    expect(html.split('</svg>')[0]).not.toContain('<a ')
  })

  it('says the rating in words in the picture and in the table', () => {
    expect(matrix).toContain('Very high 20')
    expect(matrix).toContain('govuk-tag--red">Very high')
  })

  it.each([
    [['A'], ['A']],
    [
      ['A', 'B', 'C', 'D'],
      ['A B', 'C D'],
    ],
    [
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['A B', 'C +3 more'],
    ],
    [[], []],
  ])('puts %j in a square', (references, lines) => expect(linesOf(references)).toEqual(lines))
})
