import { boxOf, type Line } from './lines.ts'
import type { Question } from './reading.ts'

/** A question about a field, beside the lines that it is about; none where the field was nowhere to be found. */
export function question(field: string, why: string, lines: readonly Line[] = [], candidates: string[] = []): Question {
  const [first] = lines
  return { field, why, candidates, page: first?.page ?? null, box: first ? boxOf(lines) : null }
}
