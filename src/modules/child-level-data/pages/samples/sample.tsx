import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { plural } from '../../../../kernel/text.ts'
import { type WrittenSheet, writeXlsx } from '../../../../platform/spreadsheets/index.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { HistoryList, historyOf, readRecord } from '../../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { referenceOf } from '../../store/read-runs.ts'
import { namesOf } from '../../store/run-parts.ts'
import { childrenOfSample, sampleKind, type TrackedRow, trackedRows } from '../../store/sample-kind.ts'
import { annexA, listTitle } from '../../use-cases/annex-a.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'

/** /child-level-data/samples/:sample: who is in it, for what group, and who was left out. Asks a purpose. */
export function samplePage(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const { sample, run, owner, children, history } = await visit.work(async (work) => {
      const read = await readLookedAt(work, visit.params['sample'] ?? '')
      const names = await namesOf(work, [read.sample.ownerId])
      return {
        ...read,
        owner: names.get(read.sample.ownerId ?? '') ?? null,
        run: await referenceOf(work, read.sample.state.run_id),
        history: await historyOf(work, read.sample.id),
      }
    })
    const { state } = sample
    return page({
      title: `${sample.reference} ${sample.title}`,
      subNavigation: dataNavigation(visit, ''),
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
            rows={children.map((one) => [
              { content: <a href={`/child-level-data/children/${one.child}`}>{one.child}</a>, class: 'sl-no-wrap' },
              one.stratum,
              one.reasons.join('; '),
              one.team ?? '',
            ])}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={`/child-level-data/samples/${sample.reference}/list.xlsx`}>
              Take the list away as Excel
            </a>
          </p>
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
      const read = await readLookedAt(work, visit.params['sample'] ?? '')
      return { ...read, tracked: await trackedRows(work, read.sample.id, read.sample.state.run_id) }
    })
    const columns = ['Child', 'Drawn for', 'Also', 'Team'].map((header) => ({ header, kind: 'text' as const }))
    const rows = children.map((one) => [one.child, one.stratum, one.reasons.join('; '), one.team ?? ''])
    const bytes = await writeXlsx({
      sheets: [{ name: sample.reference, columns, rows }, trackingSheet(tracked)],
      properties: { title: `${sample.reference} ${sample.title}`, creator: 'Sightline' },
    })
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { kind: 'file', bytes, name: `${sample.reference}.xlsx`, type }
  })
}

async function readLookedAt(work: Work, reference: string) {
  const sample = await readRecord(work, sampleKind, reference)
  await lookAt(work, { about: `who is in ${sample.reference}` })
  return { sample, children: await childrenOfSample(work, sample.id) }
}

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
