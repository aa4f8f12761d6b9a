/** What must be written down of an executive decision (KEY-5). */
export type DecisionWords = {
  decided: string
  reasons: string
  alternatives: string
  interests: string
}

/** What is still wanting from the record of a decision, by field. Having none must be said: "None declared" (KEY-5). */
export function faultsOfRecord(words: DecisionWords): Partial<Record<keyof DecisionWords, string>> {
  return {
    ...(words.decided === '' ? { decided: 'Say what was decided' } : {}),
    ...(words.reasons === '' ? { reasons: 'Give the reasons for the decision' } : {}),
    ...(words.alternatives === '' ? { alternatives: 'Say what else was considered and rejected, or “None”' } : {}),
    ...(words.interests === '' ? { interests: 'Say which interests were declared, or “None declared”' } : {}),
  }
}

/** When members may see the documents (KEY-8). */
export const memberAccess = (inPrivate: boolean): string =>
  inPrivate
    ? 'Members may see the documents within 24 hours of the end of the meeting or of the decision (KEY-8).'
    : 'Members may see the documents five clear days before the meeting; for a decision by one person, within 24 hours of it (KEY-8).'
