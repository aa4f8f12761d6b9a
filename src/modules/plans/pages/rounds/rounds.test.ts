import { beforeAll, describe, expect, it } from 'vitest'
import { someOrganisation, someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { somePlan } from '../../../../../test/set-up/plans.ts'
import { type Client, useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson, asSystem, type Who } from '../../../../spine/access/index.ts'
import { readDue } from '../../../../spine/actions/index.ts'
import { waitingFor } from '../../../../spine/notifications/index.ts'
import { addMember, addTeam } from '../../../../spine/people/index.ts'
import { addItem } from '../../use-cases/add-item.ts'
import { addStream } from '../../use-cases/keep-streams.ts'
import { askedToUpdate } from '../../use-cases/rounds/run-round.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const who = async (name: string, ...roles: Parameters<typeof someone>[2][]) =>
  someone(database.current(), name, ...roles)
let keeper: TestPerson
let ann: TestPerson
let bob: TestPerson
let deputy: TestPerson
let partner: TestPerson
let idle: TestPerson
let plan: string
let round: string
let refs: string[]

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
/** What rounds ask of somebody, and not what they were given to lead. */
const waits = (one: TestPerson) =>
  asPerson(database.current(), one, async (work) =>
    (await waitingFor(work, one.id)).filter(({ deed }) => deed === askedToUpdate).map(({ what }) => what),
  )
const seenOn = (html: string, reference: string) =>
  new RegExp(`name="seen-${reference}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const mine = () => `/plans/${plan}/rounds/${round}/mine`
const as = (one: Who): Promise<Client> => app.as(one)

beforeAll(async () => {
  const ground = database.current()
  keeper = await who('Kay Keeper', 'programme-manager')
  ann = await who('Ann Lead', 'staff')
  bob = await who('Bob Lead', 'staff')
  deputy = await who('Dee Deputy', 'staff')
  partner = await who('Pat Partner', 'partner')
  idle = await who('Ida Idle', 'staff')
  const police = await someOrganisation(ground, 'Wexmoor Police')
  await asSystem(ground, 'test', (work) =>
    addMember(work, police, partner.id, { capacity: 'member', starts: '2020-01-01' }),
  )
  const made = await somePlan(ground, keeper, [
    { words: 'Alpha', due: '30.06.26', lead: ann.id },
    { words: 'Beta', due: '31.07.26', lead: ann.id },
    { words: 'Gamma', due: '31.07.26', lead: bob.id },
    { words: 'Delta', due: '31.07.26', lead: partner.id, partnerId: police },
    { words: 'Nobody’s', due: '' },
  ])
  plan = made.plan.reference
  refs = made.items.map(({ reference }) => reference)
  await asPerson(ground, keeper, async (work) => {
    const stream = await addStream(work, plan, {
      number: '2',
      title: 'Audits',
      leads: [
        { personId: bob.id, capacity: 'lead' },
        { personId: deputy.id, capacity: 'deputy', trained: true },
      ],
    })
    const item = {
      words: 'Epsilon',
      due: readDue('31.07.26', work.clock.today()),
      leads: [{ personId: bob.id, capacity: 'lead' as const }],
    }
    refs.push((await addItem(work, stream.reference, item)).reference)
  })
})

describe('a monthly round', () => {
  it('opens, and waits for those who lead something and nobody else', async () => {
    const client = await as(keeper)
    const form = `/plans/${plan}/rounds/open`
    expect((await client.send(form, { title: '', opensOn: '', closesOn: '' }, form)).status).toBe(422)
    const opened = await client.send(
      form,
      { title: 'June 2026', opensOn: '2026-06-16', closesOn: '2026-06-26', message: 'For the board of 30 June.' },
      form,
    )
    expect(opened.status).toBe(303)
    round = /RND-\d+/.exec(opened.location ?? '')?.[0] ?? ''
    expect(await waits(ann)).toEqual(['Say how 2 actions of yours are going'])
    expect(await waits(partner)).toEqual(['Say how 1 action of yours is going'])
    expect(await waits(idle)).toEqual([])
    expect(await waits(deputy)).toEqual([])
    expect(
      (await client.send(form, { title: 'Again', opensOn: '2026-06-16', closesOn: '2026-06-26', message: '' }, form))
        .status,
    ).toBe(409)
    expect((await (await as(ann)).get(form)).status).toBe(403)
    expect((await client.get(`/plans/rounds/${round}`)).location).toBe(`/plans/${plan}/rounds/${round}`)
  })

  it('saves each answer for itself: what fails keeps its words and takes nothing with it', async () => {
    const client = await as(ann)
    const page = await client.get(mine())
    expect(words(page.body)).toContain('Alpha')
    expect(words(page.body)).not.toContain('Gamma')
    const [alpha = '', beta = ''] = refs
    const sent = await client.send(mine(), {
      [`words-${alpha}`]: 'All audits planned',
      [`confidence-${alpha}`]: 'on track',
      [`words-${beta}`]: 'Half a thought',
    })
    expect(sent.status).toBe(422)
    expect(words(sent.body)).toContain('Choose how it stands')
    expect(sent.body).toContain('Half a thought')
    expect(words(sent.body)).toContain('Ann Lead said in this round: “All audits planned”')
    // It is still there at another visit, and what was saved is not asked again.
    const later = (await client.get(mine())).body
    expect(later).toContain('Half a thought')
    expect(later).not.toMatch(/<textarea[^>]*>All audits planned/)
    const seen = seenOn(later, beta)
    const done = await client.send(mine(), {
      [`words-${beta}`]: 'Guide written',
      [`done-${beta}`]: 'yes',
      [`evidence-${beta}`]: 'The guide',
      [`seen-${beta}`]: seen,
      [`seen-${alpha}`]: seenOn(later, alpha),
    })
    expect(done.status).toBe(303)
    expect(await waits(ann)).toEqual([])
    expect(words((await client.get(`/actions/${beta}`)).body)).toContain('The guide')
  })

  it('shows the second of two who answer what the first has said', async () => {
    const [bobs, dees] = [await as(bob), await as(deputy)]
    const epsilon = refs[5] ?? ''
    const [one, other] = [(await bobs.get(mine())).body, (await dees.get(mine())).body]
    expect(words(other)).toContain('Others in work streams that you lead or deputise for')
    const answer = (html: string, text: string) => ({
      [`words-${epsilon}`]: text,
      [`confidence-${epsilon}`]: 'at risk',
      [`seen-${epsilon}`]: seenOn(html, epsilon),
    })
    expect((await dees.send(mine(), answer(other, 'Two auditors are off sick'))).status).toBe(303)
    const second = await bobs.send(mine(), answer(one, 'My own view of it'))
    expect(second.status).toBe(422)
    expect(words(second.body)).toContain('Dee Deputy said in this round: “Two auditors are off sick”')
    expect(second.body).toContain('My own view of it')
    expect((await bobs.send(mine(), answer(second.body, 'My own view of it'))).status).toBe(303)
  })

  it('lets a partner see and answer theirs alone', async () => {
    const client = await as(partner)
    const page = await client.get(mine())
    expect(words(page.body)).toContain('Delta')
    expect(words(page.body)).not.toMatch(/Alpha|Gamma|Epsilon/)
    const alpha = refs[0] ?? ''
    // A forged field for somebody else's action is not read.
    await client.send(mine(), { [`words-${alpha}`]: 'Forged', [`confidence-${alpha}`]: 'late' })
    expect(words((await (await as(ann)).get(mine())).body)).not.toContain('Forged')
    expect((await client.forge(mine(), { [`words-${alpha}`]: 'Forged' })).status).toBe(403)
    expect((await client.get(`/plans/${plan}/rounds/${round}/for/${ann.id}`)).status).toBe(403)
    const all = words((await client.get(`/plans/${plan}/rounds/${round}`)).body)
    expect(all).not.toMatch(/Alpha|Gamma/)
    expect(all).toContain('3 of 6 actions answered')
  })

  it('shows who has not answered, reminds them, and lets the programme manager answer for them', async () => {
    const client = await as(keeper)
    const here = `/plans/${plan}/rounds/${round}`
    const page = words((await client.get(here)).body)
    expect(page).toMatch(/Bob Lead 2 1/)
    expect(page).toContain('1 action has nobody to ask')
    expect((await client.send(`${here}/remind`, {}, here)).status).toBe(303)
    expect(await waits(bob)).toEqual(['Say how 1 action of yours is going'])
    const gamma = refs[2] ?? ''
    const path = `${here}/for/${bob.id}`
    const form = (await client.get(path)).body
    expect(words(form)).toContain('Answer for Bob Lead')
    const sent = await client.send(path, {
      [`words-${gamma}`]: 'Said by telephone',
      [`confidence-${gamma}`]: 'late',
      [`seen-${gamma}`]: seenOn(form, gamma),
    })
    expect(sent.status).toBe(303)
    expect(words((await client.get(here)).body)).toContain('Kay Keeper, for Bob Lead')
    expect(await waits(bob)).toEqual([])
  })

  it('closes, gives back what was being typed, and keeps what nobody said', async () => {
    const client = await as(keeper)
    const here = `/plans/${plan}/rounds/${round}`
    const late = await as(partner)
    await late.get(mine())
    const version = /name="version" value="(\d+)"/.exec((await client.get(here)).body)?.[1] ?? ''
    expect((await client.send(`${here}/close`, { version }, here)).status).toBe(303)
    const delta = refs[3] ?? ''
    const refused = await late.send(
      mine(),
      { [`words-${delta}`]: 'Nearly there', [`confidence-${delta}`]: 'on track', [`seen-${delta}`]: '' },
      '/actions',
    )
    expect(refused.status).toBe(409)
    expect(words(refused.body)).toContain('Nearly there')
    const result = words((await client.get(here)).body)
    expect(result).toContain('Nothing said this month')
    expect(result).toMatch(/Delta/)
    expect(await waits(partner)).toEqual([])
    expect(words((await client.get(`/plans/${plan}/rounds`)).body)).toContain('4 of 6')
    expect((await client.send(`${here}/remind`, {}, here)).status).toBe(409)
  })
})

describe('the page for a team’s meeting', () => {
  it('holds what the team’s people lead, and room for decisions', async () => {
    const ground = database.current()
    const team = await asSystem(ground, 'test', async (work) => {
      const council = await work.tx.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
      const made = await addTeam(work, 'Assessment Team', council.id)
      await addMember(work, made.id, bob.id, { capacity: 'member', starts: '2020-01-01' })
      return made
    })
    const client = await as(idle)
    expect(words((await client.get(`/plans/${plan}/team`)).body)).toContain('Assessment Team 2')
    const page = words((await client.get(`/plans/${plan}/team/${team.reference}`)).body)
    expect(page).toMatch(/Gamma.*Epsilon/)
    expect(page).not.toContain('Alpha')
    expect(page).toContain('Decisions and new actions')
    expect((await client.get(`/plans/${plan}/team/TEAM-999`)).status).toBe(404)
  })
})
