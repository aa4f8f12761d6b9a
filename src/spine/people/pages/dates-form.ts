import type { FieldErrors } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { readDay } from './day-field.tsx'

export const errors = {
  starts: 'Enter the day it starts',
  startsWrong: 'The day it starts must be a real date, such as 27 3 2026',
  endsWrong: 'The last day must be a real date, such as 27 3 2026, or left empty',
  backwards: 'The last day must not be before the first',
}

/** The first and the last day of a post held, a membership or a role, with what is wrong with them. */
export function readDates(typed: Typed): { starts: string; ends: string | null; errors: FieldErrors } {
  const starts = readDay(typed, 'starts')
  const ends = readDay(typed, 'ends')
  const wrong: Record<string, string> = {}
  if (!starts) wrong['starts-day'] = starts === null ? errors.startsWrong : errors.starts
  if (ends === null) wrong['ends-day'] = errors.endsWrong
  else if (starts && ends && ends < starts) wrong['ends-day'] = errors.backwards
  return { starts: starts ?? '', ends: ends || null, errors: wrong }
}
