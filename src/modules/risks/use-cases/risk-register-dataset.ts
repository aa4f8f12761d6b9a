import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { endOfDay } from '../../../kernel/zoned.ts'
import type { Work } from '../../../spine/access/index.ts'
import { type DatasetResult, type DatasetRow, dataset } from '../../../spine/datasets/index.ts'
import { positionAt } from '../../../spine/records/index.ts'
import { rateRisk } from '../rules/risk-scale.ts'
import { riskKind } from '../store/risk-kind.ts'
import { riskScale } from './read-risk-scale.ts'

const parameters = z.object({ asAt: z.iso.date() })

/** The open risks as they stood at the end of a day, highest score first (A20). */
export const riskRegisterDataset = dataset({
  key: 'risk-register',
  version: 1,
  title: 'Open risks',
  parameters,
  read: readRegister,
})

async function readRegister(work: Work, { asAt }: z.infer<typeof parameters>): Promise<DatasetResult> {
  const end = endOfDay(Temporal.PlainDate.from(asAt)).epochMilliseconds
  const risks = await positionAt(work, riskKind, new Date(end - 1))
  const open = risks.filter(({ state }) => state.status === 'open')
  const owners = await namesOf(work, [...new Set(open.flatMap(({ ownerId }) => (ownerId ? [ownerId] : [])))])
  const rated = open.map((risk) => {
    const now = rateRisk(risk.state.likelihood, risk.state.impact, riskScale)
    const aim = rateRisk(risk.state.target_likelihood, risk.state.target_impact, riskScale)
    const row: DatasetRow = {
      risk: { text: risk.title, href: `/risks/${risk.reference}` },
      reference: risk.reference,
      now: `${now.word} (${now.score})`,
      aimed: `${aim.word} (${aim.score})`,
      owner: (risk.ownerId && owners.get(risk.ownerId)) || 'Nobody yet',
    }
    return { row, score: now.score }
  })
  return {
    columns: [
      { key: 'risk', header: 'Risk', kind: 'link', width: 6 },
      { key: 'reference', header: 'Reference', kind: 'text', width: 3 },
      { key: 'now', header: 'Now', kind: 'status', width: 2 },
      { key: 'aimed', header: 'Aimed for', kind: 'status', width: 2 },
      { key: 'owner', header: 'Owner', kind: 'text', width: 3 },
    ],
    rows: rated.toSorted((a, b) => b.score - a.score).map(({ row }) => row),
    notes: [`Score is likelihood times impact on the council’s scale (${riskScale.name.toLowerCase()}).`],
    asAt,
  }
}

async function namesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await work.tx.selectFrom('record').select(['id', 'title']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
