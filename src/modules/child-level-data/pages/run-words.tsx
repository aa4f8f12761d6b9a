import { Tag, type Tone } from '../../../govuk/components/Tag.tsx'
import { type Standing, standingWords } from '../rules/runs/run-standing.ts'

const tones: Readonly<Record<Standing, Tone>> = {
  reading: 'blue',
  understood: 'amber',
  checking: 'blue',
  checked: 'amber',
  signed: 'green',
  failed: 'red',
  stopped: 'grey',
}

/** Where a run is, as a word in a tag. */
export function StandingTag({ standing }: { standing: Standing }) {
  return <Tag tone={tones[standing]}>{standingWords[standing]}</Tag>
}

const severityTones: Readonly<Record<string, Tone>> = {
  Blocker: 'red',
  Error: 'red',
  Warning: 'amber',
  Practice: 'blue',
}

/** How serious a check is, as a word in a tag. */
export function SeverityTag({ severity }: { severity: string }) {
  return <Tag tone={severityTones[severity] ?? 'grey'}>{severity}</Tag>
}

export const purposeWords: Readonly<Record<string, string>> = {
  'monthly test': 'Monthly test',
  'end-to-end test': 'Test of all three strands',
  inspection: 'Inspection',
}

/** A count with a comma at thousands. */
export const figure = (count: number): string => count.toLocaleString('en-GB')
