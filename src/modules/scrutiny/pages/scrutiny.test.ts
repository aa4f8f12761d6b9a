import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { type Fields, formTo } from '../../../../test/set-up/read-form.ts'
import { type Client, useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { readWord } from '../../../platform/word/read-word.ts'
import { asSystem } from '../../../spine/access/index.ts'
import { addBody, addMember } from '../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

let committee: string
let chair: TestPerson
let director: TestPerson
let officer: TestPerson
let manager: TestPerson
const clients = new Map<TestPerson, Client>()
const as = async (who: TestPerson): Promise<Client> => {
  const client = clients.get(who) ?? (await app.as(who))
  clients.set(who, client)
  return client
}

beforeAll(async () => {
  const ground = database.current()
  chair = await someone(ground, 'Cora Chair', 'councillor')
  director = await someone(ground, 'Dee Director', 'director')
  officer = await someone(ground, 'Ola Officer', 'scrutiny-officer')
  manager = await someone(ground, 'Max Manager', 'scrutiny-officer')
  committee = await asSystem(ground, 'test set-up', async (work) => {
    const body = await addBody(work, 'Children’s Scrutiny', 'committee', '')
    await addMember(work, body.id, chair.id, { capacity: 'chair', starts: '2020-01-01' })
    return body.id
  })
})

/** Fills a form of a page as somebody and sends it. */
async function fill(who: TestPerson, page: string, to: string, given: Record<string, string>) {
  const client = await as(who)
  const { fields } = formTo((await client.get(page)).body, to)
  const filled: Fields = { ...fields, ...Object.fromEntries(Object.entries(given).map(([key, one]) => [key, [one]])) }
  return client.post(to, filled)
}

async function started(form: string, owners: Record<string, TestPerson>, title: string): Promise<string> {
  const page = `/scrutiny/reviews/start?form=${form}`
  const given = { title, committee, proposer: chair.id, officer: officer.id }
  const named = Object.fromEntries(Object.entries(owners).map(([key, who]) => [`owner-${key}`, who.id]))
  const reply = await fill(officer, page, '/scrutiny/reviews/start', { ...given, ...named })
  expect(reply.status).toBe(303)
  return reply.location ?? ''
}

describe('the seventeen questions of a review (seed 000, G03 to G08, G48, G49)', () => {
  let review: string
  const member = {
    title: 'How services for children in care came to be judged as they were',
    proposer: 'Councillor Cora Chair, Chair of Children’s Scrutiny',
    rationale: 'A report that shook the council\nMembers must be able to test the improvement plan',
    aims: 'What led to the grade?\nWhat can be learned about performance?\nDoes the plan cover it?',
    included: 'Children’s services of the council',
    duration: '8 weeks',
    starts: 'End of July 2015',
    ends: 'End of September 2015',
  }

  it('is started for its three hands, each told that a part waits for them', async () => {
    const owners = { member: chair, 'lead-director': director, 'scrutiny-manager': manager }
    review = await started('review-scope-questions', owners, member.title)
    const page = (await (await as(chair)).get(review)).body
    expect(page).toContain('2 of 18 answered')
    expect((await (await as(director)).get('/')).body).toContain('You were named as lead director.')
  })

  it('is answered by the member with an officer’s help, and the director’s part by nobody else', async () => {
    const part = `${review}/sections/member`
    expect((await fill(officer, part, part, member)).status).toBe(303)
    const page = (await (await as(chair)).get(part)).body
    expect(page).toContain('The dates are 8.7 weeks apart; 8 weeks are stated. That is near enough.')
    expect(page).toContain('What figure or piece of evidence would answer it?')
    const theirs = `${review}/sections/lead-director`
    expect((await (await as(officer)).get(theirs)).body).not.toContain('Save the answers')
    const forced = await (await as(officer)).send(theirs, { version: '1', comments: 'All is well' }, part)
    expect(forced.status).toBe(403)
  })

  it('is signed by the member though it leaves nothing out, which is named and stops nothing', async () => {
    const sign = `${review}/sections/member/sign`
    const page = (await (await as(chair)).get(sign)).body
    expect(page).toContain('What is not part of it?')
    expect(page).toContain('You can sign all the same.')
    expect((await (await as(officer)).get(sign)).status).toBe(403)
    const signed = await fill(chair, sign, sign, { role: 'Chair of Children’s Scrutiny', view: 'agrees' })
    expect(signed.status).toBe(303)
    expect((await fill(chair, sign, sign, { role: 'Chair', view: 'agrees' })).status).toBe(409)
  })

  it('is signed in dissent by the director with an empty comment, and by the manager, on a later draft', async () => {
    const part = `${review}/sections/lead-director`
    await fill(director, part, part, {
      risks: 'It draws officers off improvement work.',
      help: 'A session for members.',
    })
    const silent = await fill(director, `${part}/sign`, `${part}/sign`, { role: 'Director', view: 'dissents' })
    expect(silent.body).toContain('Say in your own words why you dissent')
    const words = 'The review comes at the wrong time.'
    expect(
      (await fill(director, `${part}/sign`, `${part}/sign`, { role: 'Director', view: 'dissents', words })).status,
    ).toBe(303)
    const theirs = `${review}/sections/scrutiny-manager`
    await fill(manager, theirs, theirs, { effect: 'Another review may have to wait.', staffing: 'One officer.' })
    expect(
      (await fill(manager, `${theirs}/sign`, `${theirs}/sign`, { role: 'Scrutiny Manager', view: 'agrees' })).status,
    ).toBe(303)
    const page = (await (await as(chair)).get(review)).body
    expect(page).toContain('Signed in dissent')
    expect(page).toContain(words)
    expect(page).toContain('Not answered: “14. What do you think of the proposal?”')
    expect(page).toMatch(/Changed since this was signed, and not covered by it: “15\. /)
    expect(page).toContain('3rd draft')
  })

  it('compares its drafts word by word, and has comments beside a passage of one', async () => {
    const compared = (await (await as(chair)).get(`${review}/compare?from=1&to=2`)).body
    expect(compared).toContain('A session for members.')
    expect(compared).toContain('<ins class="sl-added">')
    const draft = `${review}/drafts/1`
    const wrong = await fill(chair, draft, draft, { part: 'aims', passage: 'not there', words: 'Hm' })
    expect(wrong.body).toContain('These words do not stand in draft 1 there')
    expect(
      (await fill(chair, draft, draft, { part: 'aims', passage: 'led to the grade', words: 'Since when?' })).status,
    ).toBe(303)
    const page = (await (await as(director)).get(draft)).body
    const answer = /action="([^"]*\/comments\/[^"]*)"/.exec(page)?.[1] ?? ''
    expect((await fill(director, draft, answer, { answer: 'Since the last report' })).status).toBe(303)
    expect((await (await as(chair)).get(draft)).body).toContain('Since the last report')
    expect((await (await as(director)).send(answer, { answer: 'Again' }, draft)).status).toBe(409)
  })

  it('keeps the director’s objection and offer with what members decided of each', async () => {
    const raise = `${review}/points/raise`
    const said = { raisedAs: 'Director of Children’s Services' }
    await fill(director, raise, raise, { ...said, kind: 'objection', words: 'It looks backwards.' })
    await fill(director, raise, raise, { ...said, kind: 'offer', words: 'One session with the presentation.' })
    expect((await (await as(officer)).get(raise)).status).toBe(403)
    const checks = (await (await as(officer)).get('/scrutiny/checks')).body
    expect(checks).toContain('An objection without a decision')
    const page = (await (await as(chair)).get(review)).body
    const decides = [...page.matchAll(/href="([^"]*\/points\/[^"]*\/decide)"/g)].map(([, href = '']) => href)
    expect(decides).toHaveLength(2)
    const reason = { words: 'Members must know what went before', decidedOn: '16 June 2026' }
    const [objection = '', offer = ''] = decides
    expect((await fill(chair, objection, objection, { ...reason, decision: 'go on' })).status).toBe(303)
    expect((await fill(chair, offer, offer, { ...reason, decision: 'taken up as well' })).status).toBe(303)
    const decided = (await (await as(director)).get(review)).body
    expect(decided).toContain('The review goes on as proposed')
    expect(decided).toContain('Taken up beside the review')
    expect(decided).toContain('It looks backwards.')
    expect((await (await as(chair)).send(objection, { ...reason, decision: 'stop' }, raise)).status).toBe(409)
  })

  it('goes out as a Word document with every question, voice and draft', async () => {
    const reply = await app.current().inject({
      method: 'GET',
      url: `${review}/scope.docx`,
      cookies: (await as(officer)).cookies(),
    })
    const words = JSON.stringify(await readWord(new Uint8Array(reply.rawPayload)))
    for (const said of [
      '3rd draft',
      '17',
      'Does the plan cover it?',
      'The review comes at the wrong time.',
      'Dee Director',
    ])
      expect(words).toContain(said)
  })

  it('is approved on a draft, published as one page without what the director said, and withdrawn at once', async () => {
    const { reference, publicPage } = {
      reference: review.split('/').at(-1) ?? '',
      publicPage: review.replace('/scrutiny', '/public'),
    }
    const outside = app.visitor()
    expect((await outside.get(publicPage)).status).toBe(404)
    expect((await (await as(officer)).get(`${review}/public`)).status).toBe(409)
    const decide = `${review}/decide`
    const early = await fill(officer, decide, decide, { standing: 'approved', decidedOn: '16 June 2026' })
    expect(early.body).toContain('Choose the draft that members approved')
    await fill(officer, decide, decide, { standing: 'approved', draft: '3', decidedOn: '16 June 2026' })
    expect((await fill(officer, `${review}/public`, `${review}/publish`, {})).status).toBe(303)
    const page = (await outside.get(publicPage)).body
    expect(page).toContain('What led to the grade?')
    expect(page).toContain('End of September 2015')
    expect(page).not.toContain('wrong time')
    expect(page).not.toContain('draws officers off')
    expect((await outside.get('/public')).body).toContain(member.title)
    expect((await outside.get(`${publicPage}/scope.docx`)).status).toBe(200)
    expect((await outside.get(`${publicPage}/scope.html`)).body).toContain('What led to the grade?')
    const empty = await fill(officer, `${review}/public`, `${review}/withdraw`, { reason: '' })
    expect(empty.body).toContain('Say why it is withdrawn')
    await fill(officer, `${review}/public`, `${review}/withdraw`, { reason: 'A date in it is wrong.' })
    const gone = await outside.get(publicPage)
    expect(gone.status).toBe(410)
    expect(gone.body).toContain('A date in it is wrong.')
    expect(gone.body).not.toContain('What led to the grade?')
    expect((await outside.get(`${publicPage}/scope.docx`)).status).toBe(404)
    expect((await outside.get('/public')).body).not.toContain(member.title)
    expect((await outside.get(`/scrutiny/reviews/${reference}`)).status).toBe(303)
  })
})

describe('terms of reference with a timetable (seed 004, SCR-10, SCR-11)', () => {
  it('are filled with tables, warned of nine months against its dates, and go out as Word', async () => {
    const owners = { terms: chair, timetable: officer, support: manager, 'lead-director': director }
    const review = await started('review-scope-terms', owners, 'Scrutiny of safeguarding')
    const terms = `${review}/sections/terms`
    const given = {
      duration: 'nine months',
      excluded: 'The arrangements themselves',
      'outcomes-0-0': 'Better scrutiny',
      'outcomes-0-1': 'A survey, repeated',
    }
    expect((await fill(chair, terms, terms, given)).status).toBe(303)
    const timetable = `${review}/sections/timetable`
    const dates = {
      starts: 'March 2013',
      ends: 'May 2014',
      'steps-0-1': '14 March 2013',
      'steps-13-1': '13 December 2013',
    }
    expect((await fill(officer, timetable, timetable, dates)).status).toBe(303)
    const page = (await (await as(officer)).get(review)).body
    expect(page).toContain('The dates are 14 months apart, but 9 months are stated.')
    const reply = await app.current().inject({ url: `${review}/scope.docx`, cookies: (await as(officer)).cookies() })
    const words = JSON.stringify(await readWord(new Uint8Array(reply.rawPayload)))
    for (const said of [
      '13 December 2013',
      'Answer of the executive',
      'A survey, repeated',
      'Not yet signed by the lead director.',
    ])
      expect(words).toContain(said)
  })

  it('are asked in the council’s own words where it has made the form its own, and only from then on', async () => {
    const ground = database.current()
    const keeper = await someone(ground, 'Ada Admin', 'administrator')
    const change = '/forms/review-scope-terms/change'
    const made = await fill(keeper, change, change, {
      'guidance-vision': 'Say it as a child would.',
      'new-terms-0': 'Cost in pounds',
    })
    expect(made.status).toBe(303)
    expect((await (await as(officer)).get('/forms/review-scope-terms')).body).toContain('has other guidance')
    const review = await started('review-scope-terms', { terms: chair }, 'A later review')
    expect((await (await as(chair)).get(`${review}/sections/terms`)).body).toContain('Cost in pounds')
    const before = (await (await as(chair)).get('/scrutiny/reviews?words=safeguarding')).body
    const first = /href="(\/scrutiny\/reviews\/REV-\d+)"/.exec(before)?.[1] ?? ''
    expect((await (await as(chair)).get(`${first}/sections/terms`)).body).not.toContain('Cost in pounds')
  })
})

describe('topics (G01, G02)', () => {
  it('come from the public without an account, wait for an officer, and are scored, declined with a reason and listed again', async () => {
    const outside = app.visitor()
    const form = (await outside.get('/public/suggest-a-topic')).body
    expect(form).toContain('If you are worried about a child, do not use this form')
    const said = { title: 'Waiting for a foster home', why: 'Mrs Example waited a year' }
    expect((await outside.send('/public/suggest-a-topic', { title: 'x' })).status).toBe(422)
    expect((await outside.send('/public/suggest-a-topic', said)).location).toBe('/public/suggest-a-topic/sent')
    expect((await (await as(chair)).get('/scrutiny/topics')).body).not.toContain('foster home')
    const list = (await (await as(officer)).get('/scrutiny/topics')).body
    const raw = /href="(\/scrutiny\/topics\/TOP-\d+)"/.exec(list)?.[1] ?? ''
    expect((await (await as(chair)).get(raw)).status).toBe(404)
    expect((await fill(officer, raw, `${raw}/list`, { why: 'Carers wait a year' })).status).toBe(303)
    expect((await (await as(officer)).get(raw)).body).toContain('Mrs Example waited a year')
    expect((await (await as(chair)).get(raw)).status).toBe(404)
    const shown = (await (await as(chair)).get('/scrutiny/topics')).body
    const topic = /href="(\/scrutiny\/topics\/TOP-\d+)"/.exec(shown)?.[1] ?? ''
    const listed = (await (await as(chair)).get(topic)).body
    expect(listed).toContain('Carers wait a year')
    expect(listed).not.toContain('Mrs Example')
    const score = `${topic}/score/topic`
    const scores = {
      timeliness: '2',
      'organisational-priority': '2',
      'public-interest': '2',
      influence: '1',
      'cost-capacity': '1',
    }
    expect((await fill(chair, score, score, { ...scores, influence: '' })).body).toContain(
      'Choose a score for influence',
    )
    expect((await fill(chair, score, score, scores)).status).toBe(303)
    expect((await (await as(chair)).get(topic)).body).toContain('8 of 10')
    const no = { reason: 'no-capacity', words: 'Two reviews are under way' }
    expect((await fill(officer, topic, `${topic}/decline`, no)).status).toBe(303)
    expect((await (await as(chair)).get(topic)).body).toContain(
      'There is no capacity to do it well. Two reviews are under way',
    )
    expect((await fill(officer, topic, `${topic}/list-again`, {})).status).toBe(303)
    const reply = await fill(
      officer,
      `/scrutiny/reviews/start?form=review-scope-terms&topic=${topic.split('/').at(-1)}`,
      '/scrutiny/reviews/start',
      { committee, proposer: chair.id },
    )
    expect(reply.status).toBe(303)
    expect((await (await as(chair)).get(topic)).body).toContain('Taken up')
    const csv = (await (await as(chair)).get('/scrutiny/topics.csv?standing=taken+up')).body
    expect(csv).toContain('Waiting for a foster home')
  })

  it('are taken from one network only so often in an hour', async () => {
    const outside = app.visitor()
    const send = () => outside.send('/public/suggest-a-topic', { title: 'Again', why: 'And again' })
    const answers = [await send(), await send(), await send(), await send(), await send()]
    expect(answers.map(({ status }) => status)).toContain(409)
    expect(answers.at(-1)?.body).toContain('Too much has been sent in the last hour')
  })

  it('are scored on a sheet of the council’s own', async () => {
    const add = '/scrutiny/sheets/add'
    const sheet = { name: 'Our sheet', criteria: 'Reach | 3 | How many children?\nNeed | 2', pursueAt: '9' }
    expect((await fill(officer, add, add, sheet)).body).toContain('The threshold must be from 1 to 5')
    expect((await fill(officer, add, add, { ...sheet, pursueAt: '4' })).status).toBe(303)
    const suggest = '/scrutiny/topics/suggest'
    const made = await fill(chair, suggest, suggest, { title: 'School places', why: 'Parents ask' })
    const score = `${made.location}/score/our-sheet`
    expect((await fill(chair, score, score, { reach: '3', need: '1' })).status).toBe(303)
    expect((await (await as(chair)).get(made.location ?? '')).body).toContain('4 of 5')
  })
})
