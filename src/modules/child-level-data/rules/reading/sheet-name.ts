import type { ListNumber } from '../lists/list-content.ts'
import { listNumbers } from '../lists/list-content.ts'

/** What councils call the sheet of each list when they do not number it. */
const NAMES: readonly [RegExp, ListNumber][] = [
  [/\bcontacts?\b/, 1],
  [/\bearly help\b|^eh$/, 2],
  [/\breferrals?\b/, 3],
  [/\bs(ection )?47s?\b|\bsec ?47\b|\bicpcs?\b/, 5],
  [/\bassessments?\b/, 4],
  [/\b(children|child) in need\b|\bcin\b/, 6],
  [/\bchild protection\b|\bcpp?\b/, 7],
  [/\bcare leavers?\b|\bleaving care\b/, 9],
  [/\bchildren in care\b|\blooked after\b|\b(cla|lac|cic)\b/, 8],
  [/\badopters?\b/, 11],
  [/\badoptions?\b/, 10],
]
/** Sheets of Ofsted's template, and what councils put beside them, that hold no rows of children. */
const GUIDANCE =
  /^(front ?(sheet|page)|cover( ?sheet)?|faqs?( and changes)?|guidance|codes?( used)?|contents|read ?me|notes|instructions)$/

function words(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\-–]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The list that a sheet's name says it is: by its number first (`List_7 (2023)`), then by its words. */
export function listOfSheetName(name: string): ListNumber | undefined {
  const text = words(name)
  const number = Number(/\blist ?0*(\d{1,2})(?!\d)/.exec(text)?.[1])
  const numbered = listNumbers.find((each) => each === number)
  if (numbered !== undefined || !Number.isNaN(number)) return numbered
  return NAMES.find(([pattern]) => pattern.test(text))?.[1]
}

/** Whether a sheet is one of the template's that hold guidance (F04 excepts them). */
export function isGuidanceSheet(name: string): boolean {
  return GUIDANCE.test(words(name))
}
