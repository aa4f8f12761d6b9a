import { z } from 'zod'
import { capitalised } from '../../../kernel/text.ts'
import type { Field } from '../../../spine/record-forms/index.ts'
import type { Committee } from '../store/read-committees.ts'

/** Text as typed. */
export const text = z.string().default('')
/** A day as ISO text, or null where none was typed. */
export const dayOrNone = z
  .string()
  .default('')
  .transform((iso) => iso || null)
/** Somebody on the register, or nobody. */
export const personOrNone = z
  .string()
  .default('')
  .transform((id) => id || null)
  .pipe(z.uuid({ error: 'Choose somebody from the list' }).nullable())

/** Which of one's committees something is for. */
export const committeeField = (committees: readonly Committee[]): Field => ({
  name: 'body_id',
  label: 'For which committee?',
  kind: 'choice',
  choices: committees.length > 0 ? committees.map(({ id, name }) => [id, name] as const) : [['', 'You sit on none']],
  wanted: 'You sit on no committee, so there is none to do this for',
})

/** A list of words as the choices of a field, each said with a capital. */
export const choicesOf = (words: readonly string[]): (readonly [string, string])[] =>
  words.map((word) => [word, `${capitalised(word)}`] as const)
