import { describe, expect, it } from 'vitest'
import { frameworkForTests } from '../frameworks-for-tests.ts'
import { checkOverall } from './check-overall.ts'

const words: Record<string, string> = { O: 'outstanding', G: 'good', RI: 'requires-improvement', I: 'inadequate' }
const five = frameworkForTests('ILACS-2023')
const six = frameworkForTests('ILACS-2026')

/** Leaders, help, in care, leavers and the whole, as the fixtures of the domain rules write them. */
function grades(parts: string, overall?: string) {
  const [leaders = '', help = '', care = '', leavers = ''] = parts.split('/').map((one) => words[one.trim()] ?? '')
  return {
    leaders,
    help_protection: help,
    in_care: care,
    care_leavers: leavers,
    ...(overall ? { overall: words[overall] ?? '' } : {}),
  }
}

describe('the overall grade against its parts (ILACS-J2)', () => {
  it.each([
    ['RI/G/G/I', 'I', 'ok'],
    ['RI/I/G/RI', 'RI', 'warning'],
    ['I/RI/G/G', 'RI', 'ok'],
    ['I/RI/G/G', 'G', 'warning'],
    ['RI/RI/G/G', 'I', 'warning'],
    ['G/G/G/G', 'G', 'ok'],
  ] as const)('%s with %s overall: %s', (parts, overall, result) => {
    expect(checkOverall(grades(parts, overall), five).result).toBe(result)
  })

  it('is not wanted since April 2026, and refused if given', () => {
    expect(checkOverall(grades('I/I/G/RI'), six).result).toBe('ok')
    expect(checkOverall(grades('G/G/G/G', 'G'), six).result).toBe('impossible')
  })

  it('is missed where the framework has one', () => {
    expect(checkOverall(grades('G/G/G/G'), five)).toEqual({ result: 'warning', why: 'No overall grade was given.' })
  })

  it('follows SIF-J2 for the single inspection and no rule before it', () => {
    const sif = frameworkForTests('SIF')
    expect(checkOverall({ overall: 'inadequate', help_protection: 'inadequate' }, sif).result).toBe('ok')
    expect(checkOverall({ overall: 'good', looked_after_permanence: 'inadequate' }, sif).result).toBe('warning')
    expect(checkOverall({ overall: 'good', adoption: 'inadequate' }, sif).result).toBe('ok')
    expect(checkOverall({ overall: 'adequate' }, frameworkForTests('PRE2013')).result).toBe('ok')
  })
})
