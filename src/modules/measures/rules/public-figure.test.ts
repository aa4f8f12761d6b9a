import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicFigure, publicTeams } from './public-figure.ts'

const people = { unit: 'number', counts_people: true } as const
const share = { unit: 'percent', counts_people: true } as const
const of = (value: number, numerator: number | null = null, denominator: number | null = null) => ({
  value,
  numerator,
  denominator,
})

describe('a figure that the public may see', () => {
  it('hides a small count of people, and nothing that counts none', () => {
    expect(publicFigure(people, of(4))).toBeNull()
    expect(publicFigure(people, of(5))).toBe(5)
    expect(publicFigure(people, of(0))).toBe(0)
    expect(publicFigure({ unit: 'number', counts_people: false }, of(4))).toBe(4)
  })
  it('hides a share of few, or that leaves few', () => {
    expect(publicFigure(share, of(3, 3, 100))).toBeNull()
    expect(publicFigure(share, of(97, 97, 100))).toBeNull()
    expect(publicFigure(share, of(50, 50, 100))).toBe(50)
    expect(publicFigure({ unit: 'per 10,000', counts_people: true }, of(0.4, 2, 50_000))).toBeNull()
  })
  it('hides another team beside a small one, so that the sum gives neither away', () => {
    expect(publicTeams(people, [of(3), of(40), of(12)])).toEqual({ teams: [null, 40, null], hidesService: false })
    const shares = publicTeams(share, [of(30, 3, 10), of(50, 20, 40), of(50, 30, 60)])
    expect(shares.teams).toEqual([null, null, 50])
  })
  it('hides the service’s own figure where there is no other team to hide', () => {
    expect(publicTeams(people, [of(1), of(1), of(1), of(1), of(1)]).hidesService).toBe(true)
  })
  it('never shows a small count of people, changes none that it shows, and leaves none to be worked out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (counts) => {
        const figures = counts.map((count) => of(count))
        const { teams, hidesService } = publicTeams(people, figures)
        for (const [index, value] of teams.entries()) {
          if (value === null) continue
          expect(value).toBe(counts[index])
          expect(value === 0 || value >= 5).toBe(true)
        }
        // One alone would be the service's figure less the rest.
        if (teams.filter((value) => value === null).length === 1) expect(hidesService).toBe(true)
      }),
    )
  })
})
