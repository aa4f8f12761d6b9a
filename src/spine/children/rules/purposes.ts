/** Why somebody may look at children's data. "Other" must be said in words. */
export const purposes = {
  'monthly run': 'Checking the monthly data',
  mending: 'Mending what the checks found',
  'team check': 'Checking my team’s children',
  inspection: 'An inspector has asked',
  audit: 'Choosing or preparing cases for audit',
  'information request': 'A complaint, or a request for information',
  other: 'Something else',
} as const
export type Purpose = keyof typeof purposes

export const isPurpose = (text: string): text is Purpose => Object.hasOwn(purposes, text)

/** A purpose in words, with what was said of it. */
export const purposeWords = ({ purpose, words }: { purpose: Purpose; words: string }): string =>
  [purposes[purpose].toLowerCase(), words].filter((part) => part !== '').join(': ')
