import { Temporal } from 'temporal-polyfill'
import { capitalised } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import type { DatasetRow } from '../../../../spine/datasets/index.ts'
import { differenceNotice } from '../../../../spine/frameworks/index.ts'
import { clauseStanding } from '../../rules/after/direction-dates.ts'
import { partOfBody } from '../../rules/after/part-of-body.ts'
import { statementClocks } from '../../rules/after/statement-dates.ts'
import { bodiesAround, filesOfInspections, listDirections, statementsOf } from '../../store/read-following.ts'
import { column, dayWords, inspectionDataset, quoted } from './inspection-dataset.ts'

/** What was judged, as printed. The grade of the time before stands beside it only where the framework is the same (FW-2). */
const judgements = inspectionDataset(
  'inspection-judgements',
  'What was judged',
  [
    column('judgement', 'Judgement, as printed', 6),
    column('grade', 'Grade', 3),
    column('before', 'The time before', 4),
  ],
  async (_work, { chosen, history }) => {
    const graded = chosen.filter(({ state }) => state.judgements.length > 0)
    const rows = graded.flatMap((one) => {
      const before = history
        .slice(history.indexOf(one) + 1)
        .find(({ state }) => state.judgements.length > 0 && state.framework_code === one.state.framework_code)
      return one.state.judgements.map(({ key, label, printed }) => {
        const same = before?.state.judgements.find((other) => key !== null && other.key === key)
        return { judgement: label, grade: printed, before: same ? `${same.printed} (${before?.title ?? ''})` : '' }
      })
    })
    return { rows, notes: [quoted], ...(rows.length === 0 ? { empty: 'It gave no grades.' } : {}) }
  },
)

/** Every inspection that had been published by then, each by its own framework (C04, C13). */
const history = inspectionDataset(
  'inspection-history',
  'Inspections over the years',
  [
    column('inspection', 'Inspection', 6, 'link'),
    column('framework', 'Framework', 2),
    column('published', 'Published', 2),
    column('judged', 'What was judged', 6),
    column('areas', 'Areas', 1, 'number'),
  ],
  async (_work, { history: all }) => {
    const notice = differenceNotice(all.map(({ framework }) => framework))
    return {
      rows: all.map((one) => ({
        inspection: { text: one.title, href: `/inspections/${one.reference}` },
        framework: one.framework.shortName,
        published: dayWords(one.state.published),
        judged: one.state.judgements.map(({ label, printed }) => `${label}: ${printed}.`).join('\n') || 'Not graded',
        areas: one.areas,
      })),
      notes: notice ? [notice] : [],
    }
  },
)

/** Directions and notices in force by then, clause by clause, as ordered and as expected (D12, D15). */
const directions = inspectionDataset(
  'inspection-directions',
  'What is ordered, and by when',
  [
    column('clause', 'What is ordered', 6),
    column('theme', 'Theme', 3),
    column('ordered', 'Ordered by', 2),
    column('expected', 'Expected by', 2),
    column('standing', 'Standing', 2),
    column('why', 'Why', 4),
  ],
  async (work, { asAt }) => {
    const inForce = (await listDirections(work)).filter(
      ({ state }) => state.issued_on <= asAt && (state.ended_on === null || state.ended_on > asAt),
    )
    return {
      rows: inForce.flatMap(({ reference, state }) =>
        state.clauses.map((clause, at) => {
          const { word, why } = clauseStanding(clause, asAt)
          return {
            clause: `${reference}, ${clause.number || at + 1}: ${clause.words}`,
            theme: clause.theme || 'None',
            ordered: dayWords(clause.ordered_by || null) || 'No day',
            expected: dayWords(clause.expected_by || null) || 'As ordered',
            standing: `${capitalised(word)}`,
            why,
          }
        }),
      ),
      notes: inForce.map(
        ({ reference, title, state }) => `${reference} is ${title}, issued ${dayWords(state.issued_on)}.`,
      ),
      ...(inForce.length === 0 ? { empty: 'No direction or notice is in force.' } : {}),
    }
  },
)

/** What the law wants after the report, with its days (POST-1 to POST-4), and what has been done. */
const duties = inspectionDataset(
  'inspection-duties',
  'What the council must do after the report',
  [column('what', 'What', 6), column('by', 'By', 3), column('done', 'Done', 3), column('proof', 'What proves it', 5)],
  async (work, { chosen }) => {
    const statements = await statementsOf(
      work,
      chosen.map(({ id }) => id),
    )
    const dayOf = (iso: string | null) => (iso ? Temporal.PlainDate.from(iso) : null)
    const rows = chosen.flatMap((one): DatasetRow[] => {
      if (!one.framework.duties.some((rule) => rule.startsWith('POST'))) return []
      const [clock] = statementClocks(dayOf(one.state.received_on), dayOf(one.state.published), bankHolidays)
      const kept = statements.get(one.id)
      const duty = (key: string) => kept?.duties.find((other) => other.key === key)
      const row = (
        what: string,
        by: string,
        done: string | null | undefined,
        proof: string | undefined,
      ): DatasetRow => ({
        what: `${what}: ${one.title}`,
        by,
        done: dayWords(done || null) || 'Not yet',
        proof: proof || '',
      })
      const publishBy = clock ? dayWords(clock.publishBy.toString()) : ''
      const stateBy = clock ? dayWords(clock.stateBy.toString()) : ''
      return [
        row('Publish the report (POST-2)', publishBy, duty('partners')?.done_on, duty('partners')?.evidence),
        row('Send the statement of action (POST-3)', stateBy, kept?.submitted_on, kept?.submitted_evidence),
        row(
          'Publish the statement of action (POST-1)',
          stateBy,
          duty('statement')?.done_on,
          duty('statement')?.evidence,
        ),
      ]
    })
    return {
      rows,
      notes: [
        'The days are computed from receipt of the report, or from its publication until that is known (POST-4).',
      ],
    }
  },
)

/** Who advises, decides and challenges: each body with what it is and when it meets next (C07). */
const bodies = inspectionDataset(
  'inspection-bodies',
  'The part of each body',
  [
    column('body', 'Body', 5),
    column('kind', 'What it is', 3),
    column('part', 'Its part', 6),
    column('meets', 'When it meets', 4),
    column('next', 'Next meeting', 3),
  ],
  async (work, { asAt }) => ({
    rows: (await bodiesAround(work, asAt)).map(({ name, kindOf, meets, next }) => ({
      body: name,
      kind: `${capitalised(kindOf)}`,
      part: partOfBody(kindOf),
      meets: meets || 'Not said',
      next: dayWords(next) || 'None arranged',
    })),
    notes: ['Decisions to deliver the plan are those of the cabinet, its member or the director (INT-7).'],
  }),
)

/** The documents that belong to the paper, and whether each is public yet: appendices that are to be published with it (C07). */
const documents = inspectionDataset(
  'inspection-documents',
  'Documents and whether they are public',
  [column('document', 'Document', 6), column('where', 'Where it is', 5), column('public', 'Public since', 3)],
  async (work, { chosen, asAt }) => {
    const ids = chosen.map(({ id }) => id)
    const statements = await statementsOf(work, ids)
    const files = await filesOfInspections(work, ids)
    const orders = (await listDirections(work)).filter(({ state }) => state.issued_on <= asAt)
    return {
      rows: [
        ...chosen.map((one) => ({
          document: `The report: ${one.title}`,
          where: files.get(one.id)?.join(', ') || 'Not attached',
          public: dayWords(one.state.published),
        })),
        ...chosen.map((one) => {
          const duty = statements.get(one.id)?.duties.find(({ key }) => key === 'statement')
          return {
            document: `The statement of action: ${one.title}`,
            where: duty?.evidence || 'Not said',
            public: dayWords(duty?.done_on || null) || 'Not yet',
          }
        }),
        ...orders.map(({ reference, title, state }) => ({
          document: `${title} (${reference})`,
          where: state.address || 'Not said',
          public: dayWords(state.published_on) || 'Not said',
        })),
      ],
    }
  },
)

/** What stands around an inspection, for papers. */
export const aroundDatasets = [judgements, history, directions, duties, bodies, documents]
