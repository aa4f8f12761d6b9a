/** Of a framework as much as is compared: its judgements by key with the printed words, and its grades. */
export type Compared = {
  judgements: readonly { key: string; label: string }[]
  grades: readonly string[]
}

/**
 * What a framework judges otherwise than the one before it in its family, in sentences (K02): judgements that are new, gone or
 * printed otherwise, and grades. A judgement is known by its key, never by its words (FW-3).
 */
export function whatChanged(before: Compared, now: Compared): string[] {
  const earlier = new Map(before.judgements.map((one) => [one.key, one.label]))
  const later = new Map(now.judgements.map((one) => [one.key, one.label]))
  const sentences = [
    ...now.judgements.filter(({ key }) => !earlier.has(key)).map(({ label }) => `New: “${label}” is judged by itself.`),
    ...before.judgements
      .filter(({ key }) => !later.has(key))
      .map(({ label }) => `Gone: “${label}” is no longer judged.`),
    ...now.judgements.flatMap(({ key, label }) => {
      const was = earlier.get(key)
      return was && was !== label ? [`Printed otherwise: “${was}” is now “${label}”.`] : []
    }),
  ]
  if (before.grades.join() !== now.grades.join()) {
    sentences.push(
      now.grades.length === 0
        ? 'Nothing is graded any more: what is found is told in words.'
        : `The grades are now: ${now.grades.join(', ')}.`,
    )
  }
  return sentences
}
