import type { Framework } from '../framework.ts'
import type { GradesByJudgement } from './check-overall.ts'

export type Pathway = 'short' | 'standard' | 'monitoring' | 'needs-human'

const good = (grade: string | undefined) => grade === 'good' || grade === 'outstanding'

/**
 * How a council is inspected next after an ILACS result (ILACS-T2). With an overall grade it decides; without one, since April
 * 2026, leaders and at least two of the three practice judgements must be good or better for the short way. An inadequate
 * practice judgement under otherwise good ones is not settled anywhere we could find, so a person decides.
 */
export function pathway(
  grades: GradesByJudgement,
  framework: Framework,
): { readonly pathway: Pathway; readonly why: string } {
  const overall = framework.judgements.find(({ part }) => part === 'overall')
  if (overall) return byOverall(grades[overall.key])
  const leaders = framework.judgements.find(({ part }) => part === 'leaders')
  const practice = framework.judgements.filter(({ part }) => part === 'practice')
  const leadersGrade = leaders && grades[leaders.key]
  const bad = [leaders, ...practice].filter((one) => one !== undefined && grades[one.key] === 'inadequate')
  const goodPractice = practice.filter(({ key }) => good(grades[key])).length
  const shortEnough = good(leadersGrade) && goodPractice >= 2
  if ([leaders, ...practice].some((one) => one !== undefined && !grades[one.key]))
    return {
      pathway: 'needs-human',
      why: 'Not every judgement has a grade that is known here, so none is taken for granted.',
    }
  if (bad.length > 0 && shortEnough) {
    return {
      pathway: 'needs-human',
      why: 'One judgement is inadequate though leaders and two others are good: the published rule does not say which way follows.',
    }
  }
  if (bad.length > 0)
    return {
      pathway: 'monitoring',
      why: 'A judgement is inadequate: monitoring visits, then a standard inspection (ILACS-T2).',
    }
  if (shortEnough)
    return {
      pathway: 'short',
      why: `Leaders and ${goodPractice} of ${practice.length} practice judgements are good or better (ILACS-T2).`,
    }
  return {
    pathway: 'standard',
    why: 'The short way needs leaders and two practice judgements to be good or better (ILACS-T2).',
  }
}

function byOverall(grade: string | undefined): { pathway: Pathway; why: string } {
  if (good(grade)) return { pathway: 'short', why: 'The last overall grade is good or better (ILACS-T2).' }
  if (grade === 'requires-improvement')
    return { pathway: 'standard', why: 'The last overall grade is “requires improvement” (ILACS-T2).' }
  if (grade === 'inadequate')
    return {
      pathway: 'monitoring',
      why: 'The last overall grade is inadequate: monitoring visits, then a standard inspection (ILACS-T2).',
    }
  return { pathway: 'needs-human', why: 'The last overall grade is not known.' }
}
