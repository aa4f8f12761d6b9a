import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReview } from '../../../test/security/sample-review.ts'
import { someone, type TestPerson } from '../../../test/set-up/people.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { suggestInPublic } from '../../modules/scrutiny/index.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { addReaders } from '../records/index.ts'
import { canBeFlagged } from './rules/concern-words.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let officer: TestPerson
let colleague: TestPerson
let lead: TestPerson
let director: TestPerson

beforeAll(async () => {
  const ground = database.current()
  officer = await someone(ground, 'Oona Officer', 'scrutiny-officer')
  colleague = await someone(ground, 'Colin Colleague', 'scrutiny-officer')
  director = await someone(ground, 'Dina Director', 'director')
})

const suggestion = async (why: string) => {
  const words = { title: 'Something about a school', why, evidence: '', name: '' }
  await asSystem(database.current(), 'test', (work) => suggestInPublic(work, words, `192.0.2.${Math.random()}`))
  return asSystem(database.current(), 'test', async (work) => {
    const { reference } = await work.tx
      .selectFrom('record')
      .select('reference')
      .where('kind', '=', 'TOP')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    return reference
  })
}
const told = (person: TestPerson) =>
  asPerson(database.current(), person, async (work) =>
    (await work.tx.selectFrom('notification').select('what').where('done_at', 'is', null).execute()).map(
      (one) => one.what,
    ),
  )
const mailed = () =>
  asSystem(database.current(), 'test', (work) =>
    work.tx.selectFrom('outbox').select(['to_address as to', 'subject', 'words']).execute(),
  )
const flagAt = async (path: string, fields: Record<string, string>, as = officer) => {
  const reply = await (await app.as(as)).send(path.split('?')[0] ?? path, fields, path)
  expect(reply.status).toBe(303)
  return String(reply.location)
}

describe('a safeguarding concern', () => {
  it('waits for directors while nobody is named as a lead', async () => {
    const topic = await suggestion('A child is hurt')
    await flagAt(`/safeguarding/flag/${topic}`, { why: 'It names a child', draft: '', comment: '' })
    expect((await told(director)).join()).toContain('a child may be at risk')
    lead = await someone(database.current(), 'Lena Lead', 'safeguarding-lead')
  })

  it('shuts a public suggestion at once to all but the lead, tells the lead twice and the flagger what became of it', async () => {
    const topic = await suggestion('A boy in Elm Road is hit every evening')
    const page = await (await app.as(officer)).get(`/scrutiny/topics/${topic}`)
    expect(page.body).toContain(`/safeguarding/flag/${topic}`)
    expect((await (await app.as(officer)).send(`/safeguarding/flag/${topic}`, { why: ' ' })).status).toBe(422)
    const concern = await flagAt(`/safeguarding/flag/${topic}`, { why: 'It names a street', draft: '', comment: '' })
    for (const person of [officer, colleague, director]) {
      expect((await (await app.as(person)).get(`/scrutiny/topics/${topic}`)).status).toBe(404)
      const { body } = await (await app.as(person)).get('/search?q=Elm+Road')
      expect(body).not.toContain(topic)
    }
    expect((await (await app.as(colleague)).get(concern)).status).toBe(404)
    const own = await (await app.as(officer)).get(concern)
    expect(own.body).toContain('It names a street')
    expect(own.body).not.toContain('every evening')
    expect((await told(lead)).join()).toContain('a child may be at risk')
    const mails = (await mailed()).filter(({ to }) => to === lead.email)
    expect(mails).toHaveLength(1)
    expect(JSON.stringify(mails)).not.toMatch(/Elm Road|TOP-|street/)
    const seen = await (await app.as(lead)).get(concern)
    expect(seen.body).toContain('every evening')
    expect((await (await app.as(officer)).send(`${concern}/decide`, { standing: 'lifted' }, '/account')).status).toBe(
      403,
    )
    const kept = { standing: 'kept', words: 'It is with social care', version: '1' }
    expect((await (await app.as(lead)).send(`${concern}/decide`, { ...kept, words: '' }, concern)).status).toBe(422)
    expect((await (await app.as(lead)).send(`${concern}/decide`, kept, concern)).status).toBe(303)
    expect((await told(lead)).join()).not.toContain(concern.split('/').at(-1))
    expect((await told(officer)).join()).toContain('kept the restriction')
    expect((await (await app.as(officer)).get(concern)).body).toContain('It is with social care')
    expect((await (await app.as(officer)).get(`/scrutiny/topics/${topic}`)).status).toBe(404)
    const lifted = { standing: 'lifted', words: 'It was about a film', version: '2' }
    expect((await (await app.as(lead)).send(`${concern}/decide`, lifted, concern)).status).toBe(303)
    expect((await (await app.as(colleague)).get(`/scrutiny/topics/${topic}`)).status).toBe(200)
  })

  it('keeps whoever is let read a restricted record meanwhile waiting, and stays while another concern holds it', async () => {
    const topic = await suggestion('Twice flagged')
    const id = await asPerson(database.current(), officer, async (work) => {
      const row = await work.tx
        .selectFrom('record')
        .select('id')
        .where('reference', '=', topic)
        .executeTakeFirstOrThrow()
      return row.id
    })
    const first = await flagAt(`/safeguarding/flag/${topic}`, { why: 'a', draft: '', comment: '' })
    await asSystem(database.current(), 'test', (work) => addReaders(work, id, ['signed-in']))
    expect((await (await app.as(director)).get(`/scrutiny/topics/${topic}`)).status).toBe(404)
    const again = await flagAt(`/safeguarding/flag/${topic}`, { why: 'b', draft: '', comment: '' }, lead)
    const lift = (concern: string) =>
      app
        .as(lead)
        .then((client) => client.send(`${concern}/decide`, { standing: 'lifted', words: 'w', version: '1' }, concern))
    expect((await lift(first)).status).toBe(303)
    expect((await (await app.as(officer)).get(`/scrutiny/topics/${topic}`)).status).toBe(404)
    expect((await lift(again)).status).toBe(303)
    expect((await (await app.as(director)).get(`/scrutiny/topics/${topic}`)).status).toBe(200)
  })

  it('shuts an answer of a draft wherever its words stand, and a comment by itself', async () => {
    const { review, comment } = await sampleReview(database.current())
    const drafts = `/scrutiny/reviews/${review}/drafts/1`
    const client = await app.as(officer)
    expect((await client.get(drafts)).body).toContain('Which?')
    await flagAt(`/safeguarding/flag/${review}?comment=${comment}`, { why: 'c', draft: '', comment })
    const without = await client.get(drafts)
    expect(without.status).toBe(200)
    expect(without.body).not.toContain('Which?')
    const flagged = { why: 'd', draft: '1', comment: '' }
    const refused = await client.send(`/safeguarding/flag/${review}`, flagged, `/safeguarding/flag/${review}?draft=1`)
    expect(refused.status).toBe(422)
    await flagAt(`/safeguarding/flag/${review}?draft=1`, { ...flagged, part: 'aims' })
    expect((await client.get(drafts)).status).toBe(404)
    expect((await client.get(`/scrutiny/reviews/${review}/sections/member`)).status).toBe(404)
    expect((await client.get(`/scrutiny/reviews/${review}`)).status).toBe(200)
  })

  it('is never made of what everything else hangs on', () => {
    expect(['TOP', 'FSEC', 'REV', 'ACT', 'PAP', 'REQ'].map(canBeFlagged)).not.toContain(false)
    expect(['PER', 'BODY', 'PLAN', 'RULE'].map(canBeFlagged)).not.toContain(true)
  })
})
