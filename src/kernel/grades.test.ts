import { describe, expect, it } from 'vitest'
import { compareGrades, countGrades, defineScale, gradeLabel, UnknownGradeError, worst } from './grades.ts'

const scale = defineScale({
  key: 'four-point',
  grades: [
    { key: 'outstanding', label: 'Outstanding' },
    { key: 'good', label: 'Good' },
    { key: 'requires-improvement', label: 'Requires improvement to be good' },
    { key: 'inadequate', label: 'Inadequate' },
  ],
})

describe('grades', () => {
  it('sort from best to worst', () => {
    const sorted = ['inadequate', 'good', 'outstanding'].toSorted((a, b) => compareGrades(scale, a, b))
    expect(sorted).toEqual(['outstanding', 'good', 'inadequate'])
    expect(compareGrades(scale, 'good', 'good')).toBe(0)
  })

  it('know the worst, and none of none', () => {
    expect(worst(scale, ['good', 'requires-improvement', 'outstanding'])).toBe('requires-improvement')
    expect(worst(scale, [])).toBeNull()
  })

  it('are counted, with those not given as none', () => {
    expect(countGrades(scale, ['good', 'good', 'inadequate']).map(({ count }) => count)).toEqual([0, 2, 0, 1])
    expect(gradeLabel(scale, 'requires-improvement')).toBe('Requires improvement to be good')
  })

  it('refuse one that is not on the scale', () => {
    expect(() => compareGrades(scale, 'good', 'fair')).toThrow(UnknownGradeError)
    expect(() => countGrades(scale, ['fair'])).toThrow('“fair” is not a grade of the scale “four-point”.')
  })

  it('make no scale of one grade or of one grade twice', () => {
    const [one] = scale.grades
    const grades = one ? [one] : []
    expect(() => defineScale({ key: 'x', grades })).toThrow('at least two')
    expect(() => defineScale({ key: 'x', grades: [...grades, ...grades] })).toThrow('a grade twice')
  })
})
