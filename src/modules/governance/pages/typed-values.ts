import { z } from 'zod'

/** Text as typed. */
export const text = z.string().default('')
/** A day as ISO text, or null where none was typed. */
export const dayOrNone = z
  .string()
  .default('')
  .transform((iso) => iso || null)
/** A whole number, or null where none was typed. */
export const countOrNone = z
  .string()
  .default('')
  .transform((digits) => (digits === '' ? null : Number(digits)))
export const yesOrNo = z
  .string()
  .default('')
  .transform((word) => word === 'yes')
/** Somebody on the register, or nobody. */
export const personOrNone = z
  .string()
  .default('')
  .transform((id) => id || null)
  .pipe(z.uuid({ error: 'Choose somebody from the list' }).nullable())
/** A list typed one to a line. */
export const lines = z
  .string()
  .default('')
  .transform((words) => words.split('\n').flatMap((line) => line.trim() || []))

export const yesNo = [
  ['no', 'No'],
  ['yes', 'Yes'],
] as const
