import { capitalised, joinWords, plural } from '../../../../kernel/text.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { differenceNotice } from '../../../../spine/frameworks/index.ts'
import { listWords } from '../../rules/areas/area.ts'
import { questionsToAsk } from '../../rules/areas/questions-to-ask.ts'
import { recurrence } from '../../rules/history/recurrence.ts'
import { type AreaThen, areasThen } from './areas-then.ts'
import { type About, column, inspectionDataset, quoted } from './inspection-dataset.ts'

const linkTo = ({ reference, title }: Pick<AreaThen, 'reference' | 'title'>) => ({
  text: title,
  href: `/inspections/areas/${reference}`,
})
const standing = ({ actions }: AreaThen) => actions.filter(({ state }) => state !== 'withdrawn')
const areasOf = (work: Work, { chosen, asAt }: About) =>
  areasThen(
    work,
    chosen.map(({ id }) => id),
    asAt,
  )

/** Every area with what the council does about it, in a line each. */
const areas = inspectionDataset(
  'inspection-areas',
  'What the report asks for, and what the council does about each',
  [
    column('area', 'What the report asks for', 5, 'link'),
    column('list', 'What it is', 3),
    column('lead', 'Lead', 3),
    column('outcome', 'What will be different', 4),
    column('doing', 'What is being done', 5),
  ],
  async (work, of) => {
    const all = await areasOf(work, of)
    const bare = all.filter((area) => standing(area).length === 0).length
    return {
      rows: all.map((area) => ({
        area: linkTo(area),
        list: listWords[area.state.list].one,
        lead: area.owner ?? 'Nobody yet',
        outcome: area.state.outcome || 'Not written yet',
        doing: standing(area).length === 0 ? 'No action answers it yet.' : doing(area),
      })),
      notes: [`${plural(all.length, 'area')}, ${bare === 0 ? 'none' : bare} with no action.`, quoted],
    }
  },
)

function doing(area: AreaThen): string {
  const all = standing(area)
  const counts = [...Map.groupBy(all, ({ status }) => status)].map(
    ([status, some]) => `${some.length} ${status.toLowerCase()}`,
  )
  const next = all.filter(({ state }) => state === 'open').map(({ title, due }) => `${title} (${due})`)
  return [`${plural(all.length, 'action')}: ${counts.join(', ')}.`, ...next.slice(0, 2).map((one) => `${one}.`)].join(
    ' ',
  )
}

/** Each area whole: the quotation, what is written under it, and each of its actions (an appendix). */
const answers = inspectionDataset(
  'inspection-area-answers',
  'Each area in full',
  [
    column('area', 'In the report’s words', 6),
    column('measure', 'How we will know', 4),
    column('voice', 'What children and families say', 4),
    column('actions', 'Actions', 6),
    column('effect', 'What difference they made', 4),
  ],
  async (work, of) => ({
    rows: (await areasOf(work, of)).map((area) => ({
      area: `${area.reference} “${area.state.words}”`,
      measure:
        [area.state.measure, ...area.measures.map(({ reference, title }) => `${title} (${reference}).`)]
          .filter(Boolean)
          .join(' ') || 'Not written yet',
      voice: area.state.voice || 'Not written yet',
      actions:
        standing(area)
          .map((one) => `${one.reference} ${one.title}: ${one.leads}, ${one.due}, ${one.status.toLowerCase()}.`)
          .join('\n') || 'None yet',
      effect:
        standing(area)
          .flatMap(({ effect }) => effect || [])
          .join('\n') || 'Not known yet',
    })),
    notes: [quoted],
  }),
)

/** Which subjects an inspection before named too (A33). */
const comesBack = inspectionDataset(
  'inspection-recurrence',
  'What comes back from the inspection before',
  [
    column('subject', 'Subject', 3),
    column('standing', 'Standing', 2),
    column('before', 'The inspection before', 6),
    column('now', 'This inspection', 6),
  ],
  async (work, of) => {
    const { found, before } = await compared(work, of)
    if (!before) return { rows: [], empty: 'There is no inspection before it with areas.' }
    const notice = differenceNotice([before.framework, ...of.chosen.map(({ framework }) => framework)])
    const names = (rows: readonly { row: AreaThen }[]) => rows.map(({ row }) => row.title).join('\n') || 'Not named'
    return {
      rows: found.map(({ name, standing: word, earlier, later }) => ({
        subject: name,
        standing: `${capitalised(word)}`,
        before: names(earlier),
        now: names(later),
      })),
      notes: [
        `The inspection before is ${before.title}. Subjects are told by the words of each area.`,
        ...(notice ? [notice] : []),
      ],
    }
  },
)

const tagged = (row: AreaThen) => ({ words: row.state.words, tags: row.state.tags, row })

/** What was chosen beside the last inspection before it that asked for anything. */
async function compared(work: Work, of: About) {
  const before = of.before.find((one) => one.areas > 0) ?? null
  const later = await areasOf(work, of)
  const earlier = before ? await areasThen(work, [before.id], of.asAt) : []
  return { before, later, found: recurrence(earlier.map(tagged), later.map(tagged)) }
}

/** More questions of one area than this are not asked in a meeting. */
const mostQuestions = 3

/** What members may ask of each area, with why (C07). */
const questions = inspectionDataset(
  'inspection-questions',
  'Questions to ask of each area',
  [column('area', 'Area', 5, 'link'), column('question', 'Questions to ask', 6), column('because', 'Why', 5)],
  async (work, of) => {
    const { later, found, before } = await compared(work, of)
    const back = found.filter((one) => one.standing === 'comes back')
    return {
      rows: later.map((area) => {
        const own = standing(area)
        const said = questionsToAsk({
          priority: area.state.list === 'priority' || area.state.list === 'board-priority',
          lead: area.owner,
          measure: area.state.measure,
          measures: area.measures.length,
          voice: area.state.voice,
          back: back
            .filter(({ later: named }) => named.some(({ row }) => row.id === area.id))
            .map(({ name }) => ({ subject: name, before: before?.title ?? '' })),
          states: own.map(({ state }) => state),
          late: own.filter(({ status }) => status === 'Late').length,
        }).slice(0, mostQuestions)
        return {
          area: linkTo(area),
          question: said.map((one) => one.question).join('\n'),
          because: said.map((one) => one.because).join('\n'),
        }
      }),
      notes: [`At most ${mostQuestions} for each. They come of what the record says of an area, or does not say.`],
    }
  },
)

/** The measures that are joined to areas, and to the actions that answer them; the figures are in the measures' own datasets. */
const measured = inspectionDataset(
  'inspection-measures',
  'By what each area is measured',
  [
    column('area', 'Area', 6, 'link'),
    column('measures', 'Measures of the library', 5),
    column('words', 'How we will know, in words', 6),
  ],
  async (work, of) => {
    const all = await areasOf(work, of)
    const none = all.filter(({ measures, state }) => measures.length === 0 && state.measure.trim() === '')
    return {
      rows: all.map((area) => ({
        area: linkTo(area),
        measures:
          area.measures.map(({ reference, title }) => `${title} (${reference})`).join('\n') || 'None joined yet',
        words: area.state.measure || 'Not written yet',
      })),
      notes: none.length > 0 ? [`Nothing measures ${joinWords(none.map(({ reference }) => reference))} yet.`] : [],
    }
  },
)

/** What areas offer to papers. */
export const areaDatasets = [areas, answers, comesBack, questions, measured]
