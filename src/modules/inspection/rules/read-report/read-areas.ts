import type { DocumentKind } from './framework.ts'
import { readLists } from './improvement-lists.ts'
import { question } from './questions.ts'
import type { NationalFrameworkTag, Question, ReadItem, ReadList, ThemeTag } from './reading.ts'
import type { ReportLists } from './report-lists.ts'
import type { ReportText } from './report-text.ts'
import { type Rule, readTableLists } from './table-lists.ts'
import { nationalFrameworkTags, themesOf } from './themes.ts'

/** An item with Ofsted's own references and the themes that its words suggest. */
export interface TaggedItem extends ReadItem {
  nationalFramework: NationalFrameworkTag[]
  themes: ThemeTag[]
  responsibleBody: string | null
}

/** What a report asks for, the council's lists apart from the safeguarding board's. */
export interface ReadAreas {
  heading: string | null
  improvement: TaggedItem[]
  priority: TaggedItem[]
  boardImprovement: TaggedItem[]
  boardPriority: TaggedItem[]
  /** The areas that a monitoring visit looked at, which repeat areas of the inspection (layouts, 3.6). */
  covered: TaggedItem[]
  /** Pages of prose under "Areas for improvement", as joint letters had to 2020: nothing to make a plan from. */
  discursive: boolean
  questions: Question[]
}

/** Words of an item of prose: the longest list of items is far below this on average (layouts, section 7). */
const PROSE = 60

/** The lists of a report with their tags. A list that is not there is empty; a doubt about one is a question. */
export function readAreas(
  text: ReportText,
  kind: DocumentKind,
  rules: ReadonlyMap<number, readonly Rule[]>,
  lists: ReportLists,
): ReadAreas {
  const found = readLists(text)
  // Rows of a table have no marks; a report that sets its areas as a list of bullets is read as others are.
  const hasMarks = found.some(({ unmarked, items }) => items.length > 0 && !unmarked)
  if (kind.inTables && !hasMarks) return readTables(text, rules, lists)
  const prose = kind.framework === 'JTAI' ? found.filter((list) => isProse(list)) : []
  const kept = found.filter((list) => !prose.includes(list))
  const pick = (owner: ReadList['owner'], which: ReadList['kind']) =>
    kept
      .filter((list) => list.owner === owner && list.kind === which)
      .flatMap(({ items }) => items.map((item) => tagged(item, lists)))
  const own = kept.find(({ owner, kind: which }) => owner === 'authority' && which === 'improvement')
  const missing = own || kept.some(({ kind: which }) => which === 'covered') ? [] : [missingQuestion(prose.length > 0)]
  const questions = [
    ...missing,
    ...kept.filter(({ unmarked }) => unmarked).map(unmarkedQuestion),
    ...kept.filter(({ cutShort }) => cutShort).map(cutShortQuestion),
    ...twice(kept),
  ]
  return {
    heading: own?.heading ?? prose[0]?.heading ?? null,
    improvement: pick('authority', 'improvement'),
    priority: pick('authority', 'priority'),
    boardImprovement: pick('board', 'improvement'),
    boardPriority: pick('board', 'priority'),
    covered: pick('authority', 'covered'),
    discursive: prose.length > 0,
    questions,
  }
}

const isProse = ({ kind, items }: ReadList) =>
  kind === 'improvement' &&
  items.length > 0 &&
  items.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / items.length > PROSE

/** Some reports have no list, and that is a fact worth a look: an empty plan must not come from a heading that was missed. */
function missingQuestion(isProse: boolean): Question {
  const why = isProse
    ? 'Under this heading the letter has pages of prose, not a list: what to take from it is for a person to say.'
    : 'No list of what needs to improve was found. Some reports have none: see that this is one of them.'
  return question('improvement_areas', why)
}

function cutShortQuestion({ heading, kind, items, box }: ReadList): Question {
  const why = `What looks like more of the list under “${heading}” follows its end: see that the list is whole.`
  const field = kind === 'priority' ? 'priority_actions' : 'improvement_areas'
  return { field, why, candidates: items.map(({ text }) => text), page: box.page, box }
}

function unmarkedQuestion({ heading, items, box }: ReadList): Question {
  const why = `The items under “${heading}” have no bullets or numbers: see that each is whole and stands alone.`
  return { field: 'improvement_areas', why, candidates: items.map(({ text }) => text), page: box.page, box }
}

/** Two lists of one kind for the council: one may be the board's under a heading that was not known. */
function twice(lists: readonly ReadList[]): Question[] {
  return lists
    .filter(({ owner, kind, items }, at) => {
      const earlier = lists
        .slice(0, at)
        .some((other) => other.owner === owner && other.kind === kind && other.items.length > 0)
      return owner === 'authority' && kind !== 'covered' && items.length > 0 && earlier
    })
    .map(({ kind, heading, items, box }) => ({
      field: kind === 'priority' ? 'priority_actions' : 'improvement_areas',
      why: `The report has a second list under “${heading}”: see whether it is about the council.`,
      candidates: items.map(({ text }) => text),
      page: box.page,
      box,
    }))
}

function readTables(text: ReportText, rules: ReadonlyMap<number, readonly Rule[]>, lists: ReportLists): ReadAreas {
  const tables = readTableLists(text, rules)
  const pick = (which: 'improvement' | 'priority') =>
    tables
      .filter(({ kind }) => kind === which)
      .flatMap(({ items }) => items.map((item) => ({ ...tagged(item, lists), responsibleBody: item.responsibleBody })))
  const doubtful = tables.filter(({ agree }) => !agree)
  return {
    heading: tables.find(({ kind }) => kind === 'improvement')?.heading ?? null,
    improvement: pick('improvement'),
    priority: pick('priority'),
    boardImprovement: [],
    boardPriority: [],
    covered: [],
    discursive: false,
    questions: doubtful.map(({ kind, items, lines }) =>
      question(
        kind === 'priority' ? 'priority_actions' : 'improvement_areas',
        'The lines of this table and the space between its rows part it differently: see that each item is whole.',
        lines,
        items.map((item) => item.text),
      ),
    ),
  }
}

function tagged(item: ReadItem, lists: ReportLists): TaggedItem {
  const nationalFramework = nationalFrameworkTags(item.text, lists.nationalFramework)
  return { ...item, nationalFramework, themes: themesOf(item.text, lists.themes), responsibleBody: null }
}
