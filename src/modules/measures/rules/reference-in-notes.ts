/** The reference of the record that a reading says it is from, such as the run in "From RUN-12, as at 31 May 2026."; null where it names none. */
export function referenceIn(notes: readonly string[]): string | null {
  for (const note of notes) {
    const found = /\b[Ff]rom ([A-Z]{2,6}-\d+)\b/.exec(note)?.[1]
    if (found) return found
  }
  return null
}
