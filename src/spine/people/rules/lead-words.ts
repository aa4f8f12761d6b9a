/** One who answers for a record on a date: a person named, the holder of a post, or a post that nobody holds. */
export type LeadWords = {
  /** Null when the post is vacant on the date. */
  name: string | null
  postTitle: string | null
  interim: boolean
  /** The person's last day, where it is known to the reader. */
  leftOn: string | null
}

/** Whether somebody whose last day was `leftOn` has left by the date. Dates are ISO. */
export function hasLeft(leftOn: string | null, on: string): boolean {
  return leftOn !== null && leftOn < on
}

/** Whether nobody answers: the post is vacant or the person has left (A05: the alert when a lead leaves). */
export function nobodyAnswers(lead: LeadWords, on: string): boolean {
  return lead.name === null || hasLeft(lead.leftOn, on)
}

/**
 * A lead in words for a page or a paper: "Marian Holt", "Marian Holt (has left)", "Head of Fostering (Dele Cole)",
 * "Head of Fostering (Dele Cole, interim)", "Head of Fostering (vacant)".
 */
export function sayLead(lead: LeadWords, on: string): string {
  if (lead.name === null) return `${lead.postTitle ?? 'Nobody'} (vacant)`
  const notes = [hasLeft(lead.leftOn, on) ? 'has left' : '', lead.interim ? 'interim' : ''].filter(Boolean)
  if (lead.postTitle === null) return notes.length > 0 ? `${lead.name} (${notes.join(', ')})` : lead.name
  return `${lead.postTitle} (${[lead.name, ...notes].join(', ')})`
}
