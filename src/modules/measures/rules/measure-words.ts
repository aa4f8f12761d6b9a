/** The parts of the work that measures speak of, in the order in which a report goes through them. */
export const strands = ['help and protection', 'care', 'care leavers', 'practice', 'workforce', 'voice'] as const
export type Strand = (typeof strands)[number]

export const strandWords: Readonly<Record<Strand, string>> = {
  'help and protection': 'Help and protection',
  care: 'Children in care',
  'care leavers': 'Care leavers',
  practice: 'Quality of practice',
  workforce: 'Workforce',
  voice: 'Voice of children and families',
}

/** Which way is better. */
export const polarities = ['higher', 'lower', 'neither'] as const
export type Polarity = (typeof polarities)[number]

export const polarityWords: Readonly<Record<Polarity, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  neither: 'Neither is better by itself',
}

export const units = ['number', 'percent', 'per 10,000', 'days', 'pounds', 'score'] as const
export type Unit = (typeof units)[number]

export const unitWords: Readonly<Record<Unit, string>> = {
  number: 'A number',
  percent: 'Per cent',
  'per 10,000': 'A rate per 10,000 children',
  days: 'Days',
  pounds: 'Pounds',
  score: 'A score',
}

/** How sure people are of a value (F20). */
export const confidences = ['high', 'medium', 'low', 'not said'] as const
export type Confidence = (typeof confidences)[number]

export const yardsticks = ['target', 'statistical neighbours', 'England'] as const
export type Yardstick = (typeof yardsticks)[number]

export const yardstickWords: Readonly<Record<Yardstick, string>> = {
  target: 'Target',
  'statistical neighbours': 'Statistical neighbours',
  England: 'England',
}

/** A figure as people read it: "84.2%", "312", "£1,250", "61.5 per 10,000". At most one decimal, two for a score. */
export function figureWords(unit: Unit, value: number): string {
  const places = unit === 'score' ? 2 : 1
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: places })
  if (unit === 'percent') return `${figure}%`
  if (unit === 'pounds') return figure.startsWith('-') ? `-£${figure.slice(1)}` : `£${figure}`
  if (unit === 'per 10,000') return `${figure} per 10,000`
  if (unit === 'days') return `${figure} ${figure === '1' ? 'day' : 'days'}`
  return figure
}
