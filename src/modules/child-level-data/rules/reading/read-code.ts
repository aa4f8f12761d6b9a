import { type CellReader, type CellReading, inOtherForm, read, unreadable } from './cell-reading.ts'
import type { CodeForms } from './code-forms.ts'
import { findCode } from './find-code.ts'

/** Understands the cells of a coded column. The same few values recur all down it, so each is worked out once. */
export function codeReader(forms: CodeForms): CellReader {
  const known = new Map<string, CellReading>()
  return ({ text }) => {
    const before = known.get(text)
    if (before) return before
    const found = findCode(forms, text)
    const reading = !found ? unreadable() : found.preferred ? read(found.position) : inOtherForm(found.position)
    known.set(text, reading)
    return reading
  }
}
