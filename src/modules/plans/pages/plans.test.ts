import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { addActions } from '../../../../test/set-up/many-records.ts'
import { someOrganisation, someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { readWorkbook } from '../../../platform/spreadsheets/index.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { changeAction, readDue, sayProgress } from '../../../spine/actions/index.ts'
import { addMember } from '../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

let keeper: TestPerson
let lead: TestPerson
let partner: TestPerson
let plan: Awaited<ReturnType<typeof somePlan>>
const path = (view = '') => `/plans/${plan.plan.reference}${view}`

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Marian Keeper', 'programme-manager')
  lead = await someone(ground, 'Dele Lead', 'staff')
  partner = await someone(ground, 'Bea Partner', 'partner')
  const police = await someOrganisation(ground, 'Wexmoor Police')
  await asSystem(ground, 'test set-up', (work) =>
    addMember(work, police, partner.id, { capacity: 'member', starts: '2020-01-01' }),
  )
  plan = await somePlan(ground, keeper, [
    { words: 'Set up a forward plan of meetings', due: '31.05.26', lead: lead.id, key: true },
    { words: 'Run the child-level report', due: '2nd week of each month', lead: lead.id },
    { words: 'Schedule a full test run', due: '31.09.26' },
    { words: 'Share the notifications', due: '30 September 2026', partnerId: police },
  ])
})

describe('a plan', () => {
  it('shows streams with lead, status, next milestone and overdue, and every view has an address', async () => {
    const client = await app.as(keeper)
    const page = await client.get(path())
    expect(page.status).toBe(200)
    expect(page.body).toContain('1 Annex A')
    expect(page.body).toContain('16 days late')
    expect(page.body).toContain('1.4 Share the notifications')
    expect(page.body).toContain('2 late, 1 on track, 1 no date')
    for (const view of ['/table', '/timeline', '/mine', '/checks', '/as-at', '/changes', '/streams/1']) {
      expect((await client.get(path(view))).status).toBe(200)
    }
    expect((await client.get('/plans/streams/strm-1')).location).toBe(path('/streams/1'))
    const timeline = (await client.get(path('/timeline'))).body
    expect(timeline).toContain('Today, 16 June 2026')
    expect(timeline).toContain('Not on the line: 1 item without a day')
  })

  it('shows a partner only theirs, with the same totals (D31)', async () => {
    const client = await app.as(partner)
    const page = (await client.get(path())).body
    expect(page).toContain('2 late, 1 on track, 1 no date')
    expect(page).toContain('Share the notifications')
    expect(page).not.toContain('Set up a forward plan')
    for (const view of ['/table', '/table.csv', '/timeline', '/as-at', '/changes']) {
      const { body } = await client.get(path(view))
      expect(body).toContain('Share the notifications')
      expect(body).not.toContain('child-level')
    }
    expect((await client.get(path('/checks'))).body).not.toContain('child-level')
    expect((await client.get(`/actions/${plan.items[0]?.reference}`)).status).toBe(404)
    expect((await client.get('/actions')).body).not.toContain('child-level')
  })

  it('filters in the address, and gives exactly that to Excel and CSV', async () => {
    const client = await app.as(keeper)
    const search = `?status=Late&lead=${lead.id}`
    const page = (await client.get(path(`/table${search}`))).body
    expect(page).toContain('(2)')
    expect(page).not.toContain('Schedule a full test run')
    const csv = (await client.get(path(`/table.csv${search}`))).body
    expect(csv.trim().split('\r\n')).toHaveLength(3)
    expect(csv).toContain('2nd week of each month')
    const reply = await app.current().inject({ url: path(`/table.xlsx${search}`), cookies: client.cookies() })
    const [sheet] = (await readWorkbook(reply.rawPayload, 'plan.xlsx')).sheets
    expect(sheet?.rows).toHaveLength(3)
    const due = (await client.get(path('/table?from=1+June+2026&to=end+of+September+2026'))).body
    expect(due).toContain('Share the notifications')
    expect(due).not.toContain('Set up a forward plan')
  })

  it('finds what is wrong, with the link that mends it', async () => {
    const { body } = await (await app.as(keeper)).get(path('/checks'))
    for (const check of ['Overdue', 'Impossible date', 'Nobody answers for it', 'One trained person only']) {
      expect(body).toContain(check)
    }
    expect(body).toContain('Was 30 September 2026 meant?')
    expect(body).toContain(`/actions/${plan.items[2]?.reference}/change#due`)
  })

  it('lists what is wrong by check and by weight in the address, and gives exactly that as files', async () => {
    const client = await app.as(keeper)
    const search = '?check=Overdue&matters=high'
    const { body } = await client.get(path(`/checks${search}`))
    expect(body).toContain('Overdue')
    expect(body).not.toContain('Was 30 September 2026 meant?')
    const rows = (await client.get(path(`/checks.csv${search}`))).body.trim().split('\r\n')
    expect(rows).toHaveLength(3)
    expect((await client.get(path('/checks.csv'))).body).toContain('Was 30 September 2026 meant?')
    const then = (await client.get(path('/as-at.csv?status=Late'))).body.trim().split('\r\n')
    expect(then).toHaveLength(3)
    expect((await client.get(path('/as-at?status=Late&stream=1'))).body).not.toContain('Schedule a full test run')
    const changed = (await client.get(path('/changes.csv?what=new'))).body.trim().split('\r\n')
    expect(changed).toHaveLength(5)
    expect((await client.get(path('/changes?what=withdrawn'))).body).toContain('Nothing matches these filters')
  })

  it('stands as it stood on any day, and says what changed since (D01)', async () => {
    const ground = database.current()
    const later = { ...ground, clock: fixedClock('2026-07-20') }
    const reference = plan.items[3]?.reference ?? ''
    await asPerson(later, keeper, (work) =>
      changeAction(work, reference, 1, { due: readDue('31 December 2026', work.clock.today()) }),
    )
    await asPerson(later, lead, (work) =>
      sayProgress(work, plan.items[1]?.reference ?? '', { words: 'Run and shared', confidence: 'on track' }),
    )
    const client = await app.as(keeper)
    expect((await client.get(path('/as-at?on=2026-06-15'))).body).toContain('Nothing in the plan on that day')
    expect((await client.get(path('/as-at?on=2026-06-30'))).body).toContain('30 September 2026')
    const then = (await client.get(path('/as-at?on=20+July+2026'))).body
    expect(then).toContain('31 December 2026')
    expect(then).toContain('Run and shared')
    const changes = (await client.get(path('/changes?from=2026-06-30&to=2026-07-20'))).body
    expect(changes).toContain('Date moved')
    expect(changes).toContain('30 September 2026')
    expect((await client.get(path('/as-at?on=soon'))).status).toBe(422)
  })

  it('is made, and given streams and items, by forms that read dates back', async () => {
    const client = await app.as(keeper)
    const made = await client.send('/plans/make', {
      title: 'A second plan',
      purpose: '',
      starts: '1 April 2026',
      ends: '',
    })
    expect(made.status).toBe(303)
    const at = made.location ?? ''
    const fields = {
      number: '1',
      title: 'Communications',
      lead: `person:${lead.id}`,
      deputy: [`person:${keeper.id}`, ''],
      trained: '0',
    }
    expect((await client.send(`${at}/streams/add`, fields)).location).toBe(`${at}/streams/1`)
    expect((await client.get(`${at}/streams/1`)).body).toContain('Marian Keeper (trained)')
    const item = {
      number: '1.1',
      words: 'Hold an event',
      due: '31.09.26',
      lead: `person:${lead.id}`,
      cost_kind: 'none',
    }
    const refused = await client.send(`${at}/streams/1/add`, item)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Was 30 September 2026 meant?')
    const noName = await client.send(`${at}/streams/1/add`, { ...item, due: 'end of September' })
    expect(noName.body).toContain('Choose who in finance agrees that it costs nothing')
    const added = await client.send(`${at}/streams/1/add`, {
      ...item,
      due: 'end of September',
      cost_agreed_by: keeper.id,
    })
    expect(added.status).toBe(303)
    const after = (await client.get(`${at}/streams/1`)).body
    expect(after).toContain('“end of September” is taken as')
    expect((await client.send(`${at}/streams/1/add`, { number: '', words: '', due: '' })).status).toBe(422)
    expect((await client.forge(`${at}/streams/1/add`, item)).status).toBe(403)
  })

  it('gives a stream and a position a page at a time, with the rest a link away', async () => {
    const owner = new pg.Client({ connectionString: database.current().ownerUrl })
    await owner.connect()
    // Four of the five models stand in this plan.
    await addActions(owner, 400)
    await owner.end()
    const client = await app.as(keeper)
    const streams = (await client.get(path())).body
    expect(streams).toContain('All 324 items of Annex A')
    expect(streams.match(/href="\/actions\/ACT-/g)?.length).toBeLessThan(40)
    for (const view of ['/streams/1', '/as-at', '/checks', '/changes']) {
      const page = (await client.get(path(view))).body
      expect(page, view).toContain('Showing 1 to 100 of')
      expect(page, view).toContain(`${path(view)}?page=2`)
      expect((await client.get(path(`${view}?page=3`))).body, view).toContain('Showing 201 to')
      const all = (await client.get(path(`${view}?show=all`))).body
      expect(all, view).toContain('Show 100 to a page')
    }
    const last = (await client.get(path('/streams/1?page=4'))).body
    expect(last).toContain('Showing 301 to 324 of 324')
    expect(last).not.toContain('1.1 Set up')
  })
})
