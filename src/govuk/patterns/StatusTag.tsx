import { Tag, type Tone } from '../components/Tag.tsx'

/** Our status words and their tones. The word is always shown; a word that is not here is grey. */
export const STATUS_TONES: Readonly<Record<string, Tone>> = {
  'not started': 'grey',
  open: 'blue',
  'under way': 'blue',
  'on track': 'green',
  'due soon': 'amber',
  'at risk': 'amber',
  late: 'red',
  overdue: 'red',
  blocked: 'red',
  'done by lead': 'blue',
  done: 'green',
  verified: 'green',
  'effect known': 'green',
  'not proved': 'amber',
  closed: 'grey',
  withdrawn: 'grey',
  draft: 'grey',
  proposed: 'blue',
  accepted: 'green',
  declined: 'grey',
  frozen: 'blue',
  published: 'green',
  low: 'green',
  medium: 'amber',
  high: 'red',
  'very high': 'red',
}

export type StatusTagProps = {
  /** The status as a person says it: "Due soon". */
  status: string
  /** Only where a part of the work uses a word in its own sense. */
  tone?: Tone | undefined
}

export function StatusTag({ status, tone }: StatusTagProps) {
  return <Tag tone={tone ?? STATUS_TONES[status.toLowerCase()] ?? 'grey'}>{status}</Tag>
}
