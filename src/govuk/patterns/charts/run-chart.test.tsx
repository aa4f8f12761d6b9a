import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { RunChart } from './run-chart.tsx'
import { keptApart, layOutRun, RUN_CHART } from './run-chart-layout.ts'

const point = (value: number | null, mark?: 'concern') => ({ short: 'Mar 26', words: 'March 2026', value, mark })

describe('a run chart', () => {
  const html = render(
    <RunChart
      id="c"
      title="Visits in time"
      says="It fell."
      figure={(value) => `${value}%`}
      points={[point(80), point(null), point(70, 'concern')]}
      median={75}
      limits={{ lower: 60, upper: 90 }}
      lines={[{ words: 'Target', values: [85, 85, 90] }]}
    />,
  )
  it('names each line beside it, and each shape in words', () => {
    for (const words of ['Median 75%', 'Upper limit 90%', 'Target 90%', 'Square: concern', 'It fell.'])
      expect(html).toContain(words)
  })
  it('has its table, newest first, with the period that has no value', () => {
    expect(html).toContain('Visits in time: the same as a table')
    expect(html).toContain('No value')
    expect(html).toContain('More than chance: concern')
    expect(html.indexOf('>70%')).toBeLessThan(html.lastIndexOf('>80%'))
  })
  it('breaks its line where there is no value', () => {
    expect(layOutRun([1, 2, null, 3, 4], [], [])?.path.match(/M/g)).toHaveLength(2)
  })
  it('makes no picture of a rounding', () => {
    const flat = layOutRun([30.5, 30.5 + 1e-14, 30.5], [], [30.5 - 1e-14])
    expect(new Set(flat?.points.map((one) => one?.y)).size).toBe(1)
    expect(flat?.ticks.length).toBeGreaterThan(2)
  })
  it('is nothing without values', () => {
    expect(layOutRun([null, null], [], [])).toBeUndefined()
  })
})

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('whatever the values', () => {
  it('keeps every point within the picture, higher where it is more', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 60 }),
        fc.array(value, { maxLength: 3 }),
        (values, level) => {
          const layout = layOutRun(values, [], level)
          for (const [index, place] of (layout?.points ?? []).entries()) {
            if (!place) throw new Error(`no place for ${index}`)
            expect(place.x).toBeGreaterThanOrEqual(RUN_CHART.left)
            expect(place.x).toBeLessThanOrEqual(RUN_CHART.width - RUN_CHART.right)
            expect(place.y).toBeGreaterThanOrEqual(RUN_CHART.top - 0.1)
            expect(place.y).toBeLessThanOrEqual(RUN_CHART.height - RUN_CHART.bottom + 0.1)
            const next = layout?.points[index + 1]
            if (next && (values[index + 1] ?? 0) > (values[index] ?? 0)) expect(next.y).toBeLessThanOrEqual(place.y)
          }
        },
      ),
    )
  })
  it('keeps labels apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 30, max: 340 }), { maxLength: 6 }), (wanted) => {
        const places = keptApart(wanted).toSorted((a, b) => a - b)
        for (const [index, y] of places.entries())
          if (index > 0) expect(y - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(16.9)
      }),
    )
  })
})
