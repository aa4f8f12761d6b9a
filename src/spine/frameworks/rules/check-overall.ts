import type { Framework } from '../framework.ts'

/** Grades by judgement key, as printed in a report. */
export type GradesByJudgement = Readonly<Record<string, string>>

export type OverallCheck =
  | { readonly result: 'ok'; readonly why: string }
  | { readonly result: 'warning'; readonly why: string }
  /** The framework has no such judgement: what was typed or read cannot be. */
  | { readonly result: 'impossible'; readonly why: string }

const inadequate = 'inadequate'

/**
 * Whether the overall grade agrees with the parts (ILACS-J2, SIF-J2). It warns and never corrects: what a report prints stands.
 * A framework without an overall judgement cannot have an overall grade (ILACS-2026).
 */
export function checkOverall(grades: GradesByJudgement, framework: Framework): OverallCheck {
  const overallKey = framework.judgements.find(({ part }) => part === 'overall')?.key
  const overall = overallKey === undefined ? grades.overall : grades[overallKey]
  if (overallKey === undefined) {
    return overall === undefined
      ? { result: 'ok', why: `${framework.shortName} has no overall judgement.` }
      : { result: 'impossible', why: `${framework.shortName} has no overall judgement, so a report cannot print one.` }
  }
  if (overall === undefined) return { result: 'warning', why: 'No overall grade was given.' }
  if (framework.overallRule === undefined) return { result: 'ok', why: 'No rule ties the overall grade to the parts.' }
  const limits = framework.judgements.filter(({ key, limiting }) => limiting && grades[key] === inadequate)
  if (limits.length > 0 && overall !== inadequate) {
    return {
      result: 'warning',
      why: `“${limits[0]?.label}” is inadequate, which as a rule makes the whole inadequate (${framework.overallRule}).`,
    }
  }
  if (limits.length === 0 && overall === inadequate) {
    return {
      result: 'warning',
      why: `The whole is inadequate though none of the parts that limit it is (${framework.overallRule}).`,
    }
  }
  const leaders = framework.judgements.find(({ part }) => part === 'leaders')
  const onlyLeaders = leaders !== undefined && grades[leaders.key] === inadequate && limits.length === 0
  if (framework.overallRule === 'ILACS-J2' && onlyLeaders && overall !== 'requires-improvement') {
    return {
      result: 'warning',
      why: 'Only leadership is inadequate, for which the whole has always been “requires improvement” (ILACS-J2).',
    }
  }
  return { result: 'ok', why: 'The overall grade agrees with the parts.' }
}
