import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { type Fields, formTo } from '../../../../test/set-up/read-form.ts'
import { someRecommendation } from '../../../../test/set-up/recommendations.ts'
import { type Client, useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { readWord } from '../../../platform/word/read-word.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { arrangeMeeting } from '../../../spine/meetings/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

let made: Awaited<ReturnType<typeof someRecommendation>>
let director: TestPerson
const clients = new Map<string, Client>()
const as = async (who: TestPerson): Promise<Client> => {
  const client = clients.get(who.id) ?? (await app.as(who))
  clients.set(who.id, client)
  return client
}
beforeAll(async () => {
  director = await someone(database.current(), 'Dee Director', 'director')
  made = await someRecommendation(database.current(), 'drafted')
})

async function fill(who: TestPerson, page: string, given: Record<string, string>, to = page) {
  const client = await as(who)
  const { fields } = formTo((await client.get(page)).body, to)
  const filled: Fields = { ...fields, ...Object.fromEntries(Object.entries(given).map(([key, one]) => [key, [one]])) }
  return client.post(to, filled)
}
const page = async (who: TestPerson, path: string) => (await (await as(who)).get(path)).body
const review = () => `/scrutiny/reviews/${made.review}`
const recommendation = () => `/scrutiny/recommendations/${made.recommendation}`

describe('findings and recommendations (G33, G40)', () => {
  it('are refused without evidence, and on one kind of it without a reason (SCR-13)', async () => {
    const add = `${review()}/findings/add`
    const bare = await fill(made.officer, add, { words: 'Nobody reads the plan' })
    expect([bare.status, bare.body.includes('nothing is found without evidence')]).toEqual([422, true])
    expect(bare.body).toContain('Nobody reads the plan')
    const one = { words: 'Nobody reads the plan', 'evidence-0-element': 'audit', 'evidence-0-source': 'Audit of June' }
    const thin = await fill(made.officer, add, { ...one, 'evidence-0-shows': 'None of ten was read' })
    expect([thin.status, thin.body.includes('Say why one kind of evidence is enough')]).toEqual([422, true])
    const said = { ...one, 'evidence-0-shows': 'None of ten was read', thin_because: 'Every case there is' }
    expect((await fill(made.officer, add, said)).status).toBe(303)
    expect(await page(made.member, `${review()}/findings`)).toContain('It rests on 1 of the five elements alone.')
  })

  it('make a recommendation only on a finding of the same review, numbered in its year and prompted', async () => {
    const add = `${review()}/recommendations/add`
    const other = await someRecommendation(database.current(), 'drafted', 'Other')
    const words = { words: 'Consider reading it', addressee: 'executive' }
    expect((await fill(made.officer, add, words)).body).toContain('Choose the finding that it follows from')
    const foreign = await fill(made.officer, add, { ...words, finding: other.finding })
    expect([foreign.status, foreign.body.includes('Choose a finding of this review')]).toEqual([422, true])
    const kept = await fill(made.officer, add, { ...words, finding: made.finding })
    expect(kept.status).toBe(303)
    const shown = await page(made.officer, kept.location ?? '')
    expect(shown).toContain('SR (26/27) 03')
    expect(shown).toContain('It asks somebody to think. Say what is to be done.')
    const both = await Promise.all([1, 2].map(() => fill(made.officer, add, { ...words, finding: made.finding })))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    for (const { location } of both)
      expect((await fill(made.officer, `${location}/supersede`, { why: 'Said twice at once' })).status).toBe(303)
    expect((await fill(made.officer, `${kept.location}/supersede`, { why: 'Said once already' })).status).toBe(303)
  })
})

describe('the answer to them (G42 to G44, LAW-5)', () => {
  let notice = ''
  it('is due two months from the day the executive gets notice, and whoever sees to it is told', async () => {
    const give = `${review()}/notices/give`
    const given = { addressee: 'executive', to_name: 'The cabinet', received_on: '10 June 2026', ownerId: director.id }
    const reply = await fill(made.officer, give, given)
    expect(reply.status).toBe(303)
    notice = reply.location ?? ''
    expect(await page(director, notice)).toContain('9 August 2026')
    expect(await page(director, '/')).toContain('wants an answer by 9 August 2026')
    const change = await fill(made.officer, `${recommendation()}/change`, { words: 'Other words' })
    expect(change.status).toBe(409)
  })

  it('says of each recommendation whether it is accepted, with reasons, and is whole before it is sent', async () => {
    const early = await fill(director, `${notice}/reply`, {})
    expect([early.status, early.body.includes('Each recommendation is answered first')]).toEqual([409, true])
    const answer = `${recommendation()}/answer`
    expect((await fill(director, answer, { answer: 'rejected' })).body).toContain('Give the reasons')
    expect((await fill(director, answer, { answer: 'accepted' })).body).toContain('Say who will see to it')
    const whole = { answer: 'accepted', answer_lead: 'The head of service', answer_due: '30 September 2026' }
    expect((await fill(director, answer, whole)).status).toBe(303)
    expect(await page(director, recommendation())).toContain(`/actions/raise?from=${made.recommendation}`)
  })

  it('comes before the committee on its next agenda by itself', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Kay Keeper', 'programme-manager')
    const body = await committee()
    const meeting = await asPerson(ground, keeper, (work) =>
      arrangeMeeting(work, body, { heldOn: '2026-07-14', startsAt: '14:00', place: '' }),
    )
    expect((await fill(director, `${notice}/reply`, { reply_words: 'With thanks' })).status).toBe(303)
    expect(await page(keeper, `/meetings/${meeting.reference}`)).toContain('Answer to NTC-1')
    expect(await page(made.officer, '/')).toContain(`It is on the agenda of ${meeting.reference}, 14 July 2026.`)
    expect(await page(made.officer, review())).toContain('Answered')
    const consider = `${notice}/consider`
    expect((await fill(made.officer, consider, {})).body).toContain('Enter the day of the meeting')
    const said = { considered_on: '15 June 2026', considered_words: 'Members asked for figures by autumn.' }
    expect((await fill(made.officer, consider, said)).status).toBe(303)
    expect(await page(made.member, notice)).toContain('Members asked for figures by autumn.')
  })
})

describe('what came of them (G45 to G47)', () => {
  it('is looked at with a member’s verdict, and closed only on evidence of effect (SCR-20 to SCR-22)', async () => {
    const look = `${recommendation()}/look`
    expect(await page(made.member, recommendation())).toContain('The first look is due by 16 December 2026')
    const said = { progress: 'on track', verdict: 'look again', evidence: 'The June figures' }
    expect((await fill(made.member, look, said)).status).toBe(303)
    const closing = { progress: 'achieved', verdict: 'satisfied', closes: 'yes' }
    const refused = await fill(made.member, look, closing)
    expect([refused.status, refused.body.includes('being done is not enough to close it')]).toEqual([422, true])
    const effect = 'Plans are read in four days; parents say they know what is in them.'
    expect((await fill(made.member, look, { ...closing, effect })).status).toBe(303)
    expect(await page(made.member, review())).toContain('Monitored')
    const list = (await (await as(made.member)).get('/scrutiny/recommendations.csv?changed=yes')).body
    expect(list.trim().split('\r\n')).toHaveLength(2)
    expect(list).toContain(effect)
  })

  it('is evaluated at its close with officers’ time, and comes out as a report', async () => {
    const add = `${review()}/evaluation/add`
    const said = {
      changed: 'Plans are read in time',
      known_by: 'The monthly figures',
      officer_days: '31',
      goes_on: 'no',
    }
    expect((await fill(made.officer, add, said)).status).toBe(303)
    expect(await page(made.member, `${review()}/evaluation`)).toContain('31 days')
    expect(await page(made.member, review())).toContain('Closed')
    const bytes = await app.current().inject({
      url: `${review()}/report.docx`,
      cookies: (await as(made.member)).cookies(),
    })
    const word = await readWord(bytes.rawPayload)
    const text = JSON.stringify(word)
    for (const words of ['Read every plan within a week', 'Seven of twenty', 'Read them weekly', 'SR (26/27) 01'])
      expect(text).toContain(words)
    expect(await page(made.member, `${review()}/report`)).toContain('What it rests on')
  })
})

const committee = async (): Promise<string> => {
  const found = await asSystem(database.current(), 'test set-up', ({ tx }) =>
    tx.selectFrom('record').select('id').where('title', '=', 'Rec committee').executeTakeFirstOrThrow(),
  )
  return found.id
}
