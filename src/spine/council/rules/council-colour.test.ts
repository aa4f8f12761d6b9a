import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeColour, leastContrast, ratioInWords } from './council-colour.ts'

describe('a council’s colour', () => {
  it.each([
    ['#0b4f6c', '#0b4f6c'],
    ['0B4F6C', '#0b4f6c'],
    [' #036 ', '#003366'],
    ['#000000', '#000000'],
  ])('%s passes as %s', (typed, colour) => {
    expect(judgeColour(typed)).toMatchObject({ ok: true, colour })
  })

  it.each(['', 'petrol', '#12', '#12345', '#gggggg', 'rgb(1,2,3)', '#0b4f6c;}'])('“%s” is not a colour', (typed) => {
    expect(judgeColour(typed)).toEqual({ ok: false, reason: 'not a colour' })
  })

  it('that is too light is refused with its ratio and the nearest that passes', () => {
    const judged = judgeColour('#ffcc00')
    expect(judged).toMatchObject({ ok: false, reason: 'too light' })
    if (judged.ok || judged.reason !== 'too light') throw new Error('it should be too light')
    expect(ratioInWords(judged.ratio)).toBe('1.3 to 1')
    expect(judgeColour(judged.nearest).ok).toBe(true)
  })

  it('has always a nearest that passes, and only just', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const typed = `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`
        const judged = judgeColour(typed)
        if (judged.ok) {
          expect(judged.ratio).toBeGreaterThanOrEqual(leastContrast)
          return
        }
        if (judged.reason !== 'too light') throw new Error('it is a colour')
        const nearest = judgeColour(judged.nearest)
        expect(nearest.ok).toBe(true)
        if (nearest.ok) expect(nearest.ratio).toBeLessThan(leastContrast + 0.35)
      }),
      { numRuns: 500 },
    )
  })

  it('is told rounded down', () => {
    expect(ratioInWords(4.49)).toBe('4.4 to 1')
    expect(ratioInWords(4.5)).toBe('4.5 to 1')
  })
})
