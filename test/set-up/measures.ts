import type { MeasureWords } from '../../src/modules/measures/index.ts'

/** A monthly percentage of which nothing is yet known. */
export const someMeasure = (ownerId: string | null, more: Partial<MeasureWords> = {}): MeasureWords => ({
  title: 'Visits made in time',
  ownerId,
  strand: 'help and protection',
  definition: 'Visits to children on a plan that were made within the time the plan sets',
  numerator: 'Visits made in time',
  denominator: 'Visits due',
  source: 'Case system',
  polarity: 'higher',
  unit: 'percent',
  period: 'month',
  caveats: '',
  how_to_read: 'Each point is a month',
  looks_good: 'Above the target and steady',
  question: 'Which children were not seen, and why?',
  counts_people: true,
  for_scrutiny: true,
  status: 'in use',
  dataset_key: '',
  dataset_version: 1,
  dataset_row: '',
  dataset_column: '',
  ...more,
})
