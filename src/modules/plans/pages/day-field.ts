import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { readDue } from '../../../spine/actions/index.ts'

/** A day as people type it, as ISO text, or null where the field is empty; what is no day is refused with these words. */
export const dayField = (error: string, today: Temporal.PlainDate) =>
  z
    .string()
    .trim()
    .transform((text, context) => {
      if (text === '') return null
      const read = readDue(text, today).earliest?.toString()
      if (read === undefined) context.addIssue({ code: 'custom', message: error })
      return read ?? null
    })
