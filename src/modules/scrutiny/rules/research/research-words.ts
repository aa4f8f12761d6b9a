/** What a research note is about (G28 to G30). */
export const researchSorts = ['national context', 'another authority', 'guide'] as const
export type ResearchSort = (typeof researchSorts)[number]

/** What each sort is for, in a line. */
export const researchSortWords: Readonly<Record<ResearchSort, string>> = {
  'national context': 'What changed in law, policy and inspection in a period, and what became of others in it',
  'another authority': 'How another council does it, how it was judged, whom to ask, and what can be learned',
  guide: 'A law, guide or standard: where it says what, and what for',
}

/** From which day a note is old enough to be looked at again before anybody relies on it: two years after its day. */
export const wantsAnotherLook = (dated: string, today: string): boolean => {
  const [year = '', rest = ''] = [dated.slice(0, 4), dated.slice(4)]
  return `${Number(year) + 2}${rest}` <= today
}
