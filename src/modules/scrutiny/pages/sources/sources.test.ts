import { beforeAll, describe, expect, it } from 'vitest'
import { useForms } from '../../../../../test/set-up/forms.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { someRecommendation } from '../../../../../test/set-up/recommendations.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { readWord } from '../../../../platform/word/read-word.ts'
import { asSystem } from '../../../../spine/access/index.ts'
import { addBody, addMember } from '../../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const { page, fill } = useForms(app)

let made: Awaited<ReturnType<typeof someRecommendation>>
let other: TestPerson
beforeAll(async () => {
  other = await someone(database.current(), 'Ott Outside', 'councillor')
  made = await someRecommendation(database.current(), 'drafted')
})

const review = () => `/scrutiny/reviews/${made.review}`
/** Adds one and gives its address. */
async function add(path: string, given: Record<string, string>) {
  const kept = await fill(made.officer, `${review()}/${path}/add`, given)
  expect(kept.status).toBe(303)
  return kept.location ?? ''
}

/** The words of the letter that invites a witness. */
async function letterTo(witness: string) {
  const word = await app.current().inject({
    url: `${witness}/invitation.docx`,
    cookies: (await app.as(made.officer)).cookies(),
  })
  return JSON.stringify(await readWord(word.rawPayload))
}

describe('a witness (G18, G19)', () => {
  it('is added, invited, heard and agrees the notes, which go into the evidence log', async () => {
    expect((await (await app.as(other)).get(`${review()}/witnesses/add`)).status).toBe(403)
    const empty = await fill(made.officer, `${review()}/witnesses/add`, {
      ...{ sort: 'former office-holder', how: 'session', role: 'Once the lead member' },
    })
    expect([empty.status, empty.body.includes('Say who'), empty.body.includes('Once the lead member')]).toEqual([
      422,
      true,
      true,
    ])
    const who = { title: 'Pat Vole', sort: 'former office-holder', how: 'session', questions: 'What did you know?' }
    const witness = await add('witnesses', { ...who, role: 'Lead member until 2024' })
    expect(await page(other, witness)).toContain('whether they speak on the record')
    const letter = await letterTo(witness)
    expect(letter).toContain('You no longer hold office, so to come is yours to choose.')
    expect(letter).toContain('What did you know?')
    const early = await fill(made.officer, `${witness}/invitation`, { answer: 'accepted' })
    expect([early.status, early.body.includes('the day of the invitation first')]).toEqual([422, true])
    const invited = { invited_on: '1 June 2026', answer: 'accepted', sent_on: '3 June 2026' }
    expect((await fill(made.officer, `${witness}/invitation`, invited)).status).toBe(303)
    // The notes open with the questions, and nothing is kept of that alone (G23).
    expect(await page(made.officer, `${witness}/notes`)).toMatch(/<textarea[^>]*name="notes"[^>]*>What did you know\?/)
    expect((await fill(made.officer, `${witness}/notes`, {})).status).toBe(303)
    expect(await page(other, witness)).not.toContain('What was said')
    const agreed = { heard_on: '10 June 2026', notes: 'I was not told.', agreed_on: '12 June 2026' }
    expect((await fill(made.officer, `${witness}/notes`, agreed)).status).toBe(303)
    const rewritten = await fill(made.officer, `${witness}/notes`, { notes: 'I was told.' })
    expect([rewritten.status, rewritten.body.includes('other words than they agreed')]).toEqual([422, true])
    const reference = witness.split('/').at(-1)
    const log = `${review()}/evidence/add?from=${reference}`
    expect(await page(made.officer, log)).toContain('I was not told.')
    const said = { element: 'workforce', strength: 'fair', reading: 'worries' }
    const entry = await fill(made.officer, log, said, `${review()}/evidence/add`)
    expect(entry.status).toBe(303)
    const shown = await page(other, entry.location ?? '')
    expect([shown.includes('Pat Vole, Lead member until 2024'), shown.includes(reference ?? '-')]).toEqual([true, true])
  })

  it('is never named in evidence where it is a young person', async () => {
    const sort = { sort: 'young person', how: 'session', support: 's', consent: 'c' }
    const named = await fill(made.officer, `${review()}/witnesses/add`, {
      ...{ ...sort, title: 'Robin, 16', young_as: 'a care leaver' },
    })
    expect([named.status, named.body.includes('is never named')]).toEqual([422, true])
    const witness = await add('witnesses', { ...sort, young_as: 'a care leaver' })
    expect(await page(other, witness)).toContain('A care leaver')
    await fill(made.officer, `${witness}/notes`, {
      ...{ heard_on: '10 June 2026', notes: 'Nobody asked me.', agreed_on: '11 June 2026' },
    })
    const log = `${review()}/evidence/add?from=${witness.split('/').at(-1)}`
    const form = await page(made.officer, log)
    expect([form.includes('A young person'), form.includes('Robin')]).toEqual([true, false])
  })

  it('is interviewed by two, of whom neither sits in the executive (LAW-2, G23)', async () => {
    const who = { title: 'Val Example', sort: 'officer', how: 'interview' }
    const alone = await add('witnesses', { ...who, asks_id: made.officer.person })
    const early = await fill(made.officer, `${alone}/notes`, { heard_on: '10 June 2026' })
    expect([early.status, early.body.includes('who interviews and who writes it down')]).toEqual([422, true])
    const cabinet = await someone(database.current(), 'Cab Example', 'councillor')
    await asSystem(database.current(), 'test', async (work) => {
      const { id } = await addBody(work, 'Cabinet', 'executive', '')
      await addMember(work, id, cabinet.id, { capacity: 'member', starts: '2024-05-20' })
    })
    const pair = { asks_id: made.officer.person, writes_id: cabinet.person }
    const refused = await fill(made.officer, `${alone}/change`, pair)
    expect([refused.status, refused.body.includes('sits in the executive')]).toEqual([422, true])
    const nobody = await fill(made.officer, `${alone}/change`, { writes_id: crypto.randomUUID() })
    expect([nobody.status, nobody.body.includes('one of the people in the list')]).toEqual([422, true])
    expect((await fill(made.officer, `${alone}/change`, { ...pair, writes_id: other.person })).status).toBe(303)
    expect((await fill(made.officer, `${alone}/notes`, { heard_on: '10 June 2026' })).status).toBe(303)
    expect(await page(other, alone)).toContain('Ott Outside')
    expect(await letterTo(alone)).toMatch(/Who writes it down.{0,40}Ott Outside/)
    expect((await fill(made.officer, `${alone}/change`, { how: 'session' })).status).toBe(303)
    expect(await letterTo(alone)).not.toContain('Ott Outside')
  })

  it('who has not agreed the notes begins no evidence', async () => {
    const witness = await add('witnesses', { title: 'Val Example', sort: 'officer', how: 'session' })
    await fill(made.officer, `${witness}/notes`, { heard_on: '10 June 2026', notes: 'Said, and not seen again.' })
    const log = `${review()}/evidence/add?from=${witness.split('/').at(-1)}`
    const begun = await (await app.as(made.officer)).get(log)
    expect([begun.status, begun.body.includes('can be relied on yet')]).toEqual([409, true])
  })

  it('of another review begins nothing here', async () => {
    const elsewhere = await someRecommendation(database.current(), 'drafted', 'Elsewhere')
    const begun = await (await app.as(elsewhere.officer)).get(
      `/scrutiny/reviews/${elsewhere.review}/evidence/add?from=WIT-1`,
    )
    expect(begun.status).toBe(404)
  })
})

describe('the other sources', () => {
  it('holds events in the order in which they happened, with their source, as a picture and as files (G26)', async () => {
    const event = { title: 'The board was told', body: 'Improvement board', source: 'Minutes', page: '3' }
    await add('chronology', { ...event, when_words: 'April 2025' })
    await add('chronology', { ...event, title: 'The audit was carried out', when_words: '3 March 2025' })
    const wrong = await fill(made.officer, `${review()}/chronology/add`, { ...event, when_words: '31 February 2025' })
    expect([wrong.status, wrong.body.includes('31 February 2025')]).toEqual([422, true])
    const shown = await page(other, `${review()}/chronology`)
    expect(shown.indexOf('The audit was carried out')).toBeLessThan(shown.lastIndexOf('The board was told'))
    expect(shown).toContain('2 things in 1 lane ')
    expect(await page(other, `${review()}/chronology.csv`)).toContain('Improvement board')
  })

  it('is not judged before it is said what happened (G27)', async () => {
    const claim = { title: 'Visits are weekly', document: 'The policy', claim: 'Each child is seen weekly' }
    const early = await fill(made.officer, `${review()}/claims/add`, { ...claim, judgement: 'not borne out' })
    expect([early.status, early.body.includes('Say what happened')]).toEqual([422, true])
    const judged = { ...claim, judgement: 'not borne out', happened: 'One in three was' }
    const nobody = await fill(made.officer, `${review()}/claims/add`, judged)
    expect([nobody.status, nobody.body.includes('Say who judges it')]).toEqual([422, true])
    const kept = await add('claims', { ...judged, read_by_id: other.person })
    expect(await page(other, kept)).toContain('Ott Outside')
    const log = `${review()}/evidence/add?from=${kept.split('/').at(-1)}`
    expect(await page(made.officer, log)).toContain('What happened: One in three was')
  })

  it('says whom nobody asked, and what a visit still wants (G17, G21)', async () => {
    await add('stakeholders', { title: 'Foster carers', sort: 'parents and carers', stage: 'evidence' })
    expect(await page(other, `${review()}/stakeholders`)).toContain('voluntary sector, public representatives')
    const visit = await add('visits', {
      title: 'The front door',
      purpose: 'To see a morning',
      visited_on: '30 June 2026',
    })
    expect(await page(other, visit)).toContain('who has consented to being visited')
    const early = await fill(made.officer, `${visit}/notes`, { seen: 'A calm room' })
    expect([early.status, early.body.includes('has not been yet')]).toEqual([422, true])
  })

  it('asks the executive for a document, which hangs from the review, with its ten clear days (G24, KEY-9)', async () => {
    const reference = review().split('/').at(-1) ?? ''
    expect(await page(made.officer, `${review()}/evidence`)).toContain(`/governance/requests/ask?review=${reference}`)
    const ask = `/governance/requests/ask?review=${reference}`
    const wrong = await fill(made.officer, ask, { words: 'The audits', review: 'REV-99' }, '/governance/requests/ask')
    expect([wrong.status, wrong.body.includes('is not the reference of a review')]).toEqual([422, true])
    const asked = await fill(made.officer, ask, { words: 'The audits of May' }, '/governance/requests/ask')
    expect(asked.status).toBe(303)
    expect(await page(made.officer, asked.location ?? '')).toContain('30 June 2026')
    expect(await page(made.officer, review())).toContain('The audits of May')
  })

  it('collects the standard list once (G25)', async () => {
    const standard = `${review()}/information/standard`
    expect((await fill(made.officer, `${review()}/information`, {}, standard)).status).toBe(303)
    const listed = await page(other, `${review()}/information`)
    expect(listed).toContain('Audits of practice of the last year')
    expect(listed).not.toContain('of the standard list')
    expect(await page(other, `${review()}/evidence`)).toMatch(/Current information<\/a>\s*: 10/)
  })
})
