import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { somePlan } from '../../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { readWorkbook } from '../../../../platform/spreadsheets/index.ts'
import { asPerson } from '../../../../spine/access/index.ts'
import { type Cost, changeAction } from '../../../../spine/actions/index.ts'
import { exportPlan, type PlanFormat } from '../../documents/plan-export.ts'
import { readPlanFile } from '../../read-plan-file.ts'
import { confirmImport } from '../../use-cases/import-confirm.ts'
import { keepUpload, previewImport } from '../../use-cases/import-preview.ts'
import { uploadOf } from '../../use-cases/import-shape.ts'
import { listItems, readPlan } from '../../use-cases/list-items.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let finance: TestPerson
let plan = ''
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Marian Keeper', 'programme-manager')
  finance = await someone(ground, 'Dele Cole', 'staff')
  const items = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((one) => ({ words: one, due: '' }))
  const made = await somePlan(ground, keeper, items)
  plan = made.plan.reference
  const costs: Cost[] = [
    { kind: 'one-off', pence: 125_050, funding: 'Improvement grant', agreedById: finance.id },
    { kind: 'ongoing', pence: 3_000_000, funding: 'improvement grant', agreedById: null },
    { kind: 'saving', pence: 40_000, funding: '', agreedById: null },
    { kind: 'none', pence: null, funding: '', agreedById: finance.id },
  ]
  for (const [at, cost] of costs.entries()) {
    await asPerson(ground, keeper, (work) => changeAction(work, made.items[at]?.reference ?? '', 1, { cost }))
  }
})

const taken = () =>
  asPerson(database.current(), keeper, async (work) => {
    const read = await readPlan(work, plan)
    return { read, rows: (await listItems(work, read)).rows }
  })

async function preview(bytes: Uint8Array, fileName: string) {
  const ground = database.current()
  const reading = await readPlanFile(bytes, fileName, {
    asAt: null,
    today: ground.clock.today(),
    calendar: bankHolidays,
  })
  const data = uploadOf(reading, plan, { title: 'Imported', starts: '2026-01-01' })
  return asPerson(ground, keeper, async (work) => {
    const id = await keepUpload(work, { fileName, sha256: fileName, data, plan })
    return { id, ...(await previewImport(work, id)) }
  })
}
const changesOf = ({ comparison }: Awaited<ReturnType<typeof preview>>) =>
  comparison.streams.flatMap(({ items }) => items.flatMap(({ changes }) => changes))

describe('what actions cost (D29)', () => {
  it.each(['xlsx', 'docx', 'csv'] as const satisfies PlanFormat[])('comes back the same from %s', async (format) => {
    const { read, rows } = await taken()
    const bytes = await exportPlan(read, rows, format, 'Wexmoor')
    const back = await preview(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, `plan.${format}`)
    expect(back.upload.streams[0]?.items[0]?.others).toContainEqual({ heading: 'Cost', text: '£1,250.50 one-off' })
    expect(changesOf(back)).toEqual([])
    expect([...back.unreadCosts]).toEqual([])
  })

  it('is changed by a file, and what is not read of it is said', async () => {
    const file = [
      'Work stream,No.,Action,Lead,When,Cost,Funding,Cost agreed by',
      'Annex A,1.1,Alpha,,,£2k one-off,,',
      'Annex A,1.2,Beta,,,about £500,,',
      'Annex A,1.5,Epsilon,,,No cost,,',
    ]
    const back = await preview(Buffer.from(file.join('\r\n')), 'costs.csv')
    expect(changesOf(back)).toEqual([
      {
        field: 'cost',
        was: '£1,250.50 one-off, from Improvement grant, agreed by Dele Cole',
        now: '£2,000 one-off, from Improvement grant, agreed by Dele Cole',
      },
    ])
    expect([...back.unreadCosts.values()]).toEqual([
      expect.stringContaining('“about £500” is not read as a cost'),
      expect.stringContaining('name under “Cost agreed by”'),
    ])
    const shown = words((await (await app.as(keeper)).get(`/plans/import/${back.id}`)).body)
    expect(shown).toContain('“about £500” is not read as a cost')
    await asPerson(database.current(), keeper, (work) => confirmImport(work, back.id, back.seen))
    expect((await taken()).rows[0]?.cost).toMatchObject({ kind: 'one-off', pence: 200_000, agreedBy: 'Dele Cole' })
  })

  it('is added up on the plan by stream and by source, and stands in the register’s files', async () => {
    const client = await app.as(keeper)
    const page = words((await client.get(`/plans/${plan}`)).body)
    expect(page).toContain('1 item does not say yet, and is not in these sums.')
    expect(page).toContain('1 Annex A £2,000 £30,000 £400 1')
    expect(page).toContain('The whole plan £2,000 £30,000 £400 1')
    expect(page).toContain('Improvement grant £2,000 £30,000')
    const partner = await app.as(await someone(database.current(), 'Bea Partner', 'partner'))
    expect((await partner.get(`/plans/${plan}`)).body).not.toContain('What it costs')
    for (const path of [`/plans/${plan}/table.xlsx`, '/actions/export.xlsx']) {
      const reply = await app.current().inject({ url: path, cookies: client.cookies() })
      const [sheet] = (await readWorkbook(reply.rawPayload, 'plan.xlsx')).sheets
      const texts = (sheet?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text))
      expect(texts[0]?.slice(-4)).toEqual(['Cost', 'Pounds', 'Funding', 'Cost agreed by'])
      const alpha = texts.find((row) => row.includes('Alpha'))?.slice(-4)
      expect(alpha).toEqual(['One-off', '2000', 'Improvement grant', 'Dele Cole'])
    }
    expect((await client.get('/actions/export.csv')).body).toContain('A year,30000,improvement grant')
  })
})
