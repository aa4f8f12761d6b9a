/** The lists of a report that ask for something, in the order in which they are shown. */
export const areaLists = ['priority', 'improvement', 'recommendation', 'board-priority', 'board-improvement'] as const
export type AreaList = (typeof areaLists)[number]

/** What an item of each list is called, one and many. */
export const listWords: Readonly<Record<AreaList, { one: string; many: string }>> = {
  priority: { one: 'Priority action', many: 'Priority actions' },
  improvement: { one: 'Area for improvement', many: 'Areas for improvement' },
  recommendation: { one: 'Recommendation', many: 'Recommendations' },
  'board-priority': {
    one: 'Priority action for the safeguarding board',
    many: 'Priority actions for the safeguarding board',
  },
  'board-improvement': {
    one: 'Area for improvement of the safeguarding board',
    many: 'Areas for improvement of the safeguarding board',
  },
}

export const tagAxes = ['subject', 'quality', 'outcome', 'enabler', 'principle'] as const
export type TagAxis = (typeof tagAxes)[number]

/** What an area is about: why it was tagged is the words that were found in it, or that a person said so. */
export interface AreaTag {
  axis: TagAxis
  key: string
  name: string
  /** The words of the area that speak of it; none where a person added it. */
  words: string[]
  by: 'reading' | 'person'
}

/** An item of a report, as it is to be kept. */
export interface AreaItem {
  list: AreaList
  number: string
  words: string
  group: string
  responsible: string
  page: number | null
}

const longest = 120

/** What an area is called in lists: its first words, cut at a word. The quotation itself is never cut. */
export function titleOfArea(words: string): string {
  const line = words.split('\n')[0]?.trim() ?? ''
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}
