import type { Level, MatrixRisk, Rating } from '../patterns/charts/matrix.tsx'
import type { TimelineStream } from '../patterns/charts/plan-timeline.tsx'

export const exampleStreams: readonly TimelineStream[] = [
  {
    name: '1 Practice',
    items: [
      {
        label: 'Audit thresholds at the front door',
        from: '2025-11-03',
        to: '2026-01-30',
        status: 'Verified',
        href: '#PlanTimeline',
      },
      {
        label: 'Review every child in need plan open for more than nine months',
        from: '2026-01-12',
        to: '2026-02-20',
        status: 'Late',
        href: '#PlanTimeline',
      },
      { label: 'Train every deputy', from: '2026-02-02', to: '2026-04-30', status: 'On track', href: '#PlanTimeline' },
    ],
  },
  {
    name: '2 Leadership and management',
    items: [
      { label: 'Board considers the self-evaluation', to: '2026-03-24', status: 'Not started', href: '#PlanTimeline' },
      {
        label: 'Publish the sufficiency strategy',
        from: '2026-03-02',
        to: '2026-07-31',
        status: 'At risk',
        href: '#PlanTimeline',
      },
    ],
  },
]

export const LIKELIHOOD_WORDS = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const
export const IMPACT_WORDS = ['Slight', 'Minor', 'Moderate', 'Major', 'Severe'] as const

/** A made-up set of bands; a council's own are content. */
export function exampleRating(likelihood: Level, impact: Level): Rating {
  const score = likelihood * impact
  if (score >= 20) return { word: 'Very high', tone: 'red', density: 3 }
  if (score >= 12) return { word: 'High', tone: 'red', density: 2 }
  if (score >= 6) return { word: 'Medium', tone: 'amber', density: 1 }
  return { word: 'Low', tone: 'green', density: 0 }
}

export const exampleRisks: readonly MatrixRisk[] = [
  { reference: 'RSK-3', title: 'Too few foster carers', href: '#Matrix', likelihood: 4, impact: 4 },
  { reference: 'RSK-8', title: 'Agency staff leave at short notice', href: '#Matrix', likelihood: 5, impact: 4 },
  ...[11, 12, 13, 14, 15].map(
    (number): MatrixRisk => ({
      reference: `RSK-${number}`,
      title: `Return ${number} is late`,
      href: '#Matrix',
      likelihood: 2,
      impact: 3,
    }),
  ),
]
