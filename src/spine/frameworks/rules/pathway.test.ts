import { describe, expect, it } from 'vitest'
import { frameworkForTests } from '../frameworks-for-tests.ts'
import { pathway } from './pathway.ts'

const words: Record<string, string> = { O: 'outstanding', G: 'good', RI: 'requires-improvement', I: 'inadequate' }

describe('how a council is inspected next (ILACS-T2)', () => {
  it.each([
    ['O/G/G/G', 'short'],
    ['G/G/G/RI', 'short'],
    ['RI/RI/RI/G', 'standard'],
    ['RI/G/G/G', 'standard'],
    ['G/RI/RI/G', 'standard'],
    ['I/I/G/RI', 'monitoring'],
    ['G/G/G/I', 'needs-human'],
    ['G/G/G/-', 'needs-human'],
  ])('without an overall grade, %s → %s', (parts, expected) => {
    const [leaders = '', help = '', care = '', leavers = ''] = parts.split('/').map((one) => words[one] ?? '')
    const grades = { leaders, help_protection: help, in_care: care, care_leavers: leavers }
    expect(pathway(grades, frameworkForTests('ILACS-2026')).pathway).toBe(expected)
  })

  it.each([
    ['good', 'short'],
    ['outstanding', 'short'],
    ['requires-improvement', 'standard'],
    ['inadequate', 'monitoring'],
    ['not-judged', 'needs-human'],
  ])('by an overall %s whatever the parts → %s', (overall, expected) => {
    const grades = { overall, leaders: 'requires-improvement', help_protection: 'requires-improvement' }
    expect(pathway(grades, frameworkForTests('ILACS-2023')).pathway).toBe(expected)
  })
})
