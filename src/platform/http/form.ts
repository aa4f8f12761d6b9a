import type { z } from 'zod'
import type { FieldErrors } from '../../kernel/failures.ts'

/** What a person typed, by field, kept exactly so that a refusal can give it back. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** A file that came with a form: written to a temporary place, never held in memory. */
export type UploadedFile = { field: string; name: string; path: string; size: number; tooLarge: boolean }

export type Read<T> = { ok: true; value: T; typed: Typed } | { ok: false; errors: FieldErrors; typed: Typed }

/** Reads what was typed by a schema whose messages are sentences for people; one message a field, the first. */
export function readForm<T>(schema: z.ZodType<T>, typed: Typed): Read<T> {
  const parsed = schema.safeParse(typed)
  if (parsed.success) return { ok: true, value: parsed.data, typed }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path.map(String).join('.') || 'form'
    errors[field] ??= issue.message
  }
  return { ok: false, errors, typed }
}

/** One typed value as text, for putting back into its field. */
export function textOf(typed: Typed, field: string): string {
  const value = typed[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** All typed values of a field that may be given more than once. */
export function listOf(typed: Typed, field: string): readonly string[] {
  const value = typed[field]
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}
