import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { pagingOf, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { plural } from '../../../../kernel/text.ts'
import { type WrittenSheet, writeXlsx } from '../../../../platform/spreadsheets/index.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, listCsv, page, type Visit } from '../../../../spine/web/index.ts'
import { text } from '../../documents/taken-columns.ts'
import { referenceOf } from '../../store/read-runs.ts'
import { namesOf } from '../../store/run-parts.ts'
import {
  childrenOfSample,
  type SampledChild,
  sampleKind,
  type TrackedRow,
  trackedRows,
} from '../../store/sample-kind.ts'
import { annexA, listTitle } from '../../use-cases/annex-a.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { TakeListAway } from '../take-away.tsx'

const definition = { filters: [], sortable: [], defaultSort: { column: 'place', direction: 'ascending' as const } }

/** /child-level-data/samples/:sample: who is in it, for what group, and who was left out. Asks a purpose. */
export function samplePage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const { sample, run, owner, children, history } = await visit.work(async (work) => {
      const read = await readLookedAt(work, visit.params['sample'] ?? '', 'who is in')
      const names = await namesOf(work, [read.sample.ownerId])
      return {
        ...read,
        owner: names.get(read.sample.ownerId ?? '') ?? null,
        run: await referenceOf(work, read.sample.state.run_id),
        history: await historyOf(work, read.sample.id),
      }
    })
    const { state } = sample
    const here = `/child-level-data/samples/${sample.reference}`
    const query = parseListQuery(visit.query, definition)
    const { offset, limit } = pagingOf(query, children.length)
    return page({
      title: `${sample.reference} ${sample.title}`,
      subNavigation: dataNavigation(visit, visit.path),
      body: (
        <RecordPage
          kind="Sample"
          reference={sample.reference}
          title={sample.title}
          owner={owner}
          facts={[
            { label: 'From', value: run ? <a href={`/child-level-data/${run}`}>{run}</a> : null },
            { label: 'Could be drawn', value: figure(state.frame) },
            { label: 'Drawn', value: plural(state.drawn, 'child', 'children') },
            { label: 'Seed', value: state.seed || null },
          ]}
          history={<HistoryList entries={history} />}
        >
          <WideTable
            caption="The list for audit"
            captionSize="m"
            firstCellIsHeader
            head={['Child', 'Drawn for', 'Also', 'Team']}
            rows={children
              .slice(offset, offset + limit)
              .map((one) => [
                { content: <a href={`/child-level-data/children/${one.child}`}>{one.child}</a>, class: 'sl-no-wrap' },
                one.stratum,
                one.reasons.join('; '),
                one.team ?? '',
              ])}
          />
          <ListPaging path={here} query={query} definition={definition} count={children.length} />
          <TakeListAway visit={visit} path={`${here}/list`} print={here} />
          <WideTable
            caption="How it was drawn"
            captionSize="m"
            firstCellIsHeader
            head={['Group', ...['Could be drawn', 'Asked for', 'Drawn'].map((content) => ({ content, numeric: true }))]}
            rows={state.strata.map((one) => [
              one.stratum,
              ...[one.available, one.asked, one.drawn].map((count) => ({ content: figure(count), numeric: true })),
            ])}
          />
          {state.excluded.length > 0 ? (
            <WideTable
              caption="Left out, and why"
              captionSize="m"
              firstCellIsHeader
              head={['Child', 'Reason']}
              rows={state.excluded.map(({ child, reason }) => [child, reason])}
            />
          ) : null}
        </RecordPage>
      ),
    })
  })
}

/** /child-level-data/samples/:sample/list.xlsx: the list for audit, and its case tracking with codes only (F12). */
export function sampleWorkbook(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const { sample, children, tracked } = await visit.work(async (work) => {
      const read = await readLookedAt(work, visit.params['sample'] ?? '', 'took away')
      return { ...read, tracked: await trackedRows(work, read.sample.id, read.sample.state.run_id) }
    })
    const rows = children.map(lineOf)
    const bytes = await writeXlsx({
      sheets: [{ name: sample.reference, columns, rows }, trackingSheet(tracked)],
      properties: { title: `${sample.reference} ${sample.title}`, creator: 'Sightline' },
    })
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { kind: 'file', bytes, name: `${sample.reference}.xlsx`, type }
  })
}

async function readLookedAt(work: Work, reference: string, deed: string) {
  const sample = await readRecord(work, sampleKind, reference)
  await lookAt(work, { about: `${deed} ${sample.reference}` })
  return { sample, children: await childrenOfSample(work, sample.id) }
}

/** /child-level-data/samples/:sample/list.csv: the list for audit alone. */
export function sampleCsv(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const { sample, children } = await visit.work((work) =>
      readLookedAt(work, visit.params['sample'] ?? '', 'took away'),
    )
    return listCsv({ title: sample.reference, many: sample.reference, columns, rows: children.map(lineOf) })
  })
}

const columns = [text('Child', 16), text('Drawn for', 30), text('Also', 40), text('Team', 26)]
const lineOf = (one: SampledChild) => [one.child, one.stratum, one.reasons.join('; '), one.team ?? '']

/** What each chosen child's rows say, in codes only: no words, dates, teams or workers (F12). */
function trackingSheet(rows: readonly TrackedRow[]): WrittenSheet {
  return {
    name: 'Case tracking',
    columns: ['Child', 'List', 'Column', 'Code'].map((header) => ({ header, kind: 'text' as const })),
    rows: rows.flatMap(({ child, list, cells }) => {
      const fields = annexA.lists.find((one) => one.list === list)?.fields ?? []
      return fields.flatMap((field, place) => {
        const value = cells[place]
        return field.type === 'code' && value ? [[child, listTitle(list), field.heading, value]] : []
      })
    }),
  }
}
