/** What a column of an import may hold, with the heading that the template gives it. */
export const headings = {
  measure: 'Measure',
  what: 'What it is',
  period: 'Period',
  team: 'Team',
  numerator: 'Numerator',
  denominator: 'Denominator',
  value: 'Value',
  source: 'Source',
  sourceOn: 'Date of source',
  verifiedBy: 'Verified by',
  confidence: 'Confidence',
  note: 'Note',
} as const
export type Heading = keyof typeof headings
export const headingNames: readonly Heading[] = [
  'measure',
  'what',
  'period',
  'team',
  'numerator',
  'denominator',
  'value',
  'source',
  'sourceOn',
  'verifiedBy',
  'confidence',
  'note',
]

/** Other words that people head these columns with. */
const others: Readonly<Record<string, Heading>> = {
  indicator: 'measure',
  reference: 'measure',
  'measure reference': 'measure',
  kpi: 'measure',
  type: 'what',
  what: 'what',
  month: 'period',
  quarter: 'period',
  year: 'period',
  date: 'period',
  num: 'numerator',
  den: 'denominator',
  figure: 'value',
  result: 'value',
  actual: 'value',
  'source date': 'sourceOn',
  'checked by': 'verifiedBy',
  comment: 'note',
  notes: 'note',
}

/** Which column a heading names, whatever its case and stops; null where none. */
export function headingOf(words: string): Heading | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[.:*]+$/, '')
  const own = headingNames.find((name) => headings[name].toLowerCase() === plain)
  return own ?? others[plain] ?? null
}
