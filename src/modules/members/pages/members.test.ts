import { describe, expect, it } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { addBody, addMember } from '../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

/** A committee of the test's own with its members. */
async function committee(name: string, ...memberNames: string[]) {
  const members = await Promise.all(memberNames.map((one) => someone(database.current(), one, 'councillor')))
  const id = await asSystem(database.current(), 'test', async (work) => {
    const body = await addBody(work, name, 'committee', '')
    for (const [at, { person }] of members.entries())
      await addMember(work, body.id, person, { capacity: at === 0 ? 'chair' : 'member', starts: '2020-01-01' })
    return body.id
  })
  return { id, members }
}

describe('challenge to the plan (G58)', () => {
  it('goes from question through answer, what was seen and how sure, to what came back', async () => {
    const keeper = await someone(database.current(), 'Kit Keep', 'programme-manager')
    const { plan } = await somePlan(database.current(), keeper, [{ words: 'See children in time', due: '' }])
    const { id, members } = await committee('Challenge Committee', 'Cllr Chair', 'Cllr Member')
    const [chair, member] = await Promise.all(members.map((one) => app.as(one)))
    const outsider = await app.as(await someone(database.current(), 'Cllr Elsewhere', 'councillor'))
    const officers = await app.as(keeper)
    if (!chair || !member) throw new Error('two members')

    const form = (await member.get('/members/challenges/ask')).body
    const about = /<option value="(PLAN-\d+ [^"]+)"/.exec(form)?.[1] ?? ''
    expect(about).toContain(plan.reference)
    const ask = '/members/challenges/ask'
    const asked = { about, question: 'How do you know?', body_id: id, ownerId: keeper.id }
    expect((await member.send(ask, { ...asked, question: '' })).body).toContain('Write your question')
    expect((await outsider.send(ask, asked)).status).toBe(403)
    const at = (await member.send(ask, asked)).location ?? ''
    expect(at).toMatch(/\/members\/challenges\/CHL-\d+$/)

    expect((await outsider.get(at)).status).toBe(404)
    expect((await outsider.get('/members/challenges')).body).not.toContain('How do you know?')
    expect((await officers.get('/')).body).toContain('is yours to answer')
    expect((await officers.send(`${at}/answer`, { version: '1', answer: '', ownerId: keeper.id })).status).toBe(422)
    const answer = { version: '1', answer: 'We count visits.', ownerId: keeper.id }
    expect((await officers.send(`${at}/answer`, answer)).status).toBe(303)
    expect((await member.get('/')).body).toContain('Your question on the plan has been answered')

    const judged = { version: '2', evidence: 'Two audits', seen: 'NO-1', confidence: '', because: '', follow_up_by: '' }
    const refused = await chair.send(`${at}/judge`, { ...judged, follow_up: '' })
    expect(refused.status).toBe(422)
    for (const words of ['Say how sure members are', 'Say what makes members think so', 'NO-1'])
      expect(refused.body).toContain(words)
    const said = { ...judged, seen: plan.reference, confidence: 'not sure', because: 'Audits are old.' }
    const back = { follow_up: 'Audits of June', follow_up_by: '15 June 2026' }
    // Members see no plan, so that its reference is none that they may name.
    expect((await chair.send(`${at}/judge`, { ...said, ...back })).body).toContain('that you may see')
    expect((await chair.send(`${at}/judge`, { ...said, ...back, seen: '' })).status).toBe(303)
    expect((await member.get(at)).body).toContain('Follow-up late')
    expect((await officers.send(`${at}/follow-up`, { version: '3', follow_up_words: 'Here they are.' })).status).toBe(
      303,
    )

    const sections = (await member.get('/members/challenges/sections')).body
    expect(sections).toContain('How do you know?')
    expect(sections).toContain('Not sure')
    const csv = (await member.get('/members/challenges/list.csv?whose=mine')).body
    expect(csv).toContain('Here they are.')
    expect((await member.get('/members/challenges/list.csv?answer=waiting')).body).not.toContain('How do you know?')
    const word = await member.get('/members/challenges/challenge.docx')
    expect(word.headers['content-type']).toContain('wordprocessingml')
    const dashboard = (await member.get('/members')).body
    expect(dashboard).toContain('Followed up')
    expect(dashboard).toContain('No meeting of Challenge Committee is arranged.')
  })
})

describe('the page before a meeting (K09)', () => {
  it('says so to whoever sits on no committee, and keeps partners out', async () => {
    const nobody = await app.as(await someone(database.current(), 'Cllr Nowhere', 'councillor'))
    expect((await nobody.get('/members')).body).toContain('You sit on no committee')
    expect((await nobody.get('/members/challenges/ask')).body).toContain('You sit on none')
    const partner = await app.as(await someone(database.current(), 'Pat Elsewhere', 'partner'))
    expect((await partner.get('/members')).status).toBe(403)
  })
})

describe('a visit (K12)', () => {
  it('takes notes of members without names, and sends themes to the chair', async () => {
    const officer = await app.as(await someone(database.current(), 'Vic Clerk', 'scrutiny-officer'))
    const { id, members } = await committee('Visiting Committee', 'Cllr Visit Chair', 'Cllr Visitor')
    const [chair, member] = await Promise.all(members.map((one) => app.as(one)))
    const service = await app.as(await someone(database.current(), 'Sue Service', 'director'))
    if (!chair || !member) throw new Error('two members')
    expect((await member.get('/members/visits/cards/front-door')).body).toContain('Write down no name')
    const where = { title: 'Assessment team', card: 'front-door', visited_on: '10 June 2026', purpose: '', body_id: id }
    expect((await officer.send('/members/visits/add', { ...where, visited_on: '' })).status).toBe(422)
    const at = (await officer.send('/members/visits/add', where)).location ?? ''
    expect((await service.get(at)).status).toBe(404)
    const named = await member.send(`${at}/note`, { heard: 'Jordan Ashby has too many cases.' })
    expect(named.status).toBe(422)
    expect(named.body).toContain('These may be names of people: Jordan Ashby')
    expect(named.body).toContain('Jordan Ashby has too many cases.')
    expect((await member.send(`${at}/note`, {})).body).toContain('Write at least one thing')
    expect((await member.send(`${at}/note`, { heard: 'A worker has too many cases.' })).status).toBe(303)
    expect((await member.get(`${at}/note`)).body).toContain('A worker has too many cases.')
    expect((await officer.get(`${at}/themes`)).body).toContain('A worker has too many cases.')
    const themes = { version: '1', themes: 'Caseloads in Saint Mary are high.' }
    expect((await officer.send(`${at}/themes`, themes)).body).toContain('Saint Mary')
    expect((await officer.send(`${at}/themes`, { ...themes, checked: 'yes' })).status).toBe(303)
    expect((await chair.get('/')).body).toContain('Assessment team: what members brought back')
    const later = { ...where, visited_on: '30 June 2026' }
    const next = (await officer.send('/members/visits/add', later)).location ?? ''
    expect((await member.send(`${next}/note`, { seen: 'Nothing yet.' })).status).toBe(409)
  })
})

describe('sessions (K01, K05, K06, K08)', () => {
  it('are planned, recorded with who came, and asked about afterwards; the record says what is wanting (SCR-28)', async () => {
    const officer = await app.as(await someone(database.current(), 'Tam Trains', 'scrutiny-officer'))
    const { id, members } = await committee('Learning Members', 'Cllr Learns', 'Cllr Misses')
    const [first, second] = members
    if (!first || !second) throw new Error('two members')
    const member = await app.as(first)
    const plan = { title: 'Reading a run chart', kind_of: 'training', subject: 'Reading figures', body_id: id }
    const at =
      (await officer.send('/members/sessions/add', { ...plan, held_on: '', led_by: '', purpose: '' })).location ?? ''
    expect((await member.get('/members/training')).body).toContain('A session is planned.')
    const outcome = { version: '1', held_on: '15 June 2026', questions: 'Why eight?', review: 'NO-9' }
    expect((await officer.send(`${at}/outcome`, outcome)).body).toContain('NO-9')
    const came = { [`came-${first.id}`]: 'came', [`came-${second.id}`]: 'apologies' }
    expect((await officer.send(`${at}/outcome`, { ...outcome, ...came, review: '' })).status).toBe(303)
    const record = (await member.get('/members/training')).body
    expect(record).toContain('15 June 2026')
    expect(record).toContain('Reading figures: not yet for Cllr Misses.')
    expect((await member.send(`${at}/ask`, { question: '' }, at)).status).toBe(422)
    expect((await member.send(`${at}/ask`, { question: 'And in small teams?' }, at)).status).toBe(303)
    expect((await officer.get(at)).body).toContain('And in small teams?')
    const action = { words: 'Train every member to read figures', due: 'end of July' }
    expect((await officer.send(`${at}/raise`, action)).status).toBe(303)
    expect((await member.get(at)).body).toContain('Train every member to read figures')
    expect((await member.get('/members/sessions/list.csv?kind=training')).body).toContain('Why eight?')
  })
})

describe('briefings (K07)', () => {
  it('keep every edition, and ask whether they are still current', async () => {
    const officer = await app.as(await someone(database.current(), 'Bry Briefs', 'scrutiny-officer'))
    const member = await app.as(await someone(database.current(), 'Cllr Reads', 'councillor'))
    const note = {
      title: 'What help costs',
      subject: 'Workforce and money',
      words: 'First words',
      check_by: '17 June 2026',
    }
    expect((await officer.send('/members/briefings/add', { ...note, check_by: '1 June 2026' })).status).toBe(422)
    const at = (await officer.send('/members/briefings/add', note)).location ?? ''
    expect((await officer.send(`${at}/revise`, { ...note, version: '1', words: 'Second words' })).status).toBe(303)
    const page = (await member.get(at)).body
    for (const words of ['First words', 'Second words', 'Edition 1']) expect(page).toContain(words)
    expect((await officer.send(`${at}/check`, { version: '2', check_by: '', because: '' })).status).toBe(422)
    expect((await officer.send(`${at}/check`, { version: '2', because: 'The law changed' })).status).toBe(303)
    expect((await member.get('/members/briefings')).body).not.toContain('What help costs')
    expect((await member.get('/members/briefings?which=withdrawn')).body).toContain('What help costs')
  })
})

describe('surveys of members, and the committee’s own improvement (K04, G51, G52, C12)', () => {
  it('keep no answer with a name, show results from three on, and hold a repeat against its baseline', async () => {
    const clerk = await someone(database.current(), 'Sam Surveys', 'scrutiny-officer')
    const officer = await app.as(clerk)
    const { id, members } = await committee('Surveyed Committee', 'Cllr One', 'Cllr Two', 'Cllr Three')
    const outsider = await app.as(await someone(database.current(), 'Cllr Outside', 'councillor'))
    const round = async (value: string) => {
      const asked = { questionnaire: 'guidance', body_id: id, closes_on: '30 June 2026' }
      const at = (await officer.send('/members/surveys/open', asked)).location ?? ''
      for (const member of members) {
        const client = await app.as(member)
        const form = (await client.get(`${at}/answer`)).body
        const keys = [
          ...new Set([...form.matchAll(/type="radio"[^>]*name="([^"]+)"|name="([^"]+)"[^>]*type="radio"/g)]),
        ]
        const answers = Object.fromEntries(keys.map(([, one, two]) => [one ?? two ?? '', value]))
        expect(Object.keys(answers).length).toBeGreaterThan(10)
        expect((await client.send(`${at}/answer`, {})).status).toBe(422)
        expect((await client.send(`${at}/answer`, answers)).status).toBe(303)
        expect((await client.send(`${at}/answer`, answers)).status).toBe(409)
      }
      expect((await outsider.get(at)).status).toBe(404)
      expect((await officer.get(at)).body).toContain('3 of 3')
      expect((await officer.send(`${at}/close`, { version: '1' }, at)).status).toBe(303)
      return at
    }
    const baseline = await round('1')
    expect((await officer.get(baseline)).body).toContain('3 of 3 say a little or not at all')
    const repeat = await round('4')
    expect((await officer.get(repeat)).body).toContain('Better')
    // Whoever may read the survey still reads no reply.
    const replies = await asPerson(database.current(), clerk, (work) =>
      work.tx.selectFrom('survey_reply').selectAll().execute(),
    )
    expect(replies).toEqual([])

    const add = '/members/improvement/add'
    const words = { title: 'Ask earlier', heading: 'Culture', found: 'We wait for reports.', wanted: '', body_id: id }
    const criticised = { ...words, criticism: 'Members seldom asked what came of it.' }
    expect((await officer.send(add, criticised)).body).toContain('Say who said it and where')
    const aim = (await officer.send(add, { ...criticised, said_in: 'Report of June 2025' })).location ?? ''
    expect((await officer.get(aim)).body).toContain('Members seldom asked what came of it.')
    const met = { ...words, version: '1', evidence: '', standing: 'met', because: '' }
    expect((await officer.send(`${aim}/change`, met)).body).toContain('Say what shows that it is met')
    expect((await officer.send(`${aim}/raise`, { words: 'Plan three early looks', due: '' })).status).toBe(303)
    const [member] = members
    const theirs = await app.as(member ?? clerk)
    expect((await theirs.get('/members/improvement')).body).toContain('Plan three early looks')
    const word = await theirs.get('/members/improvement/report.docx')
    expect(word.headers['content-type']).toContain('wordprocessingml')
  })
})

describe('guides and the pack for new members (K02, K03, K10, K11)', () => {
  it('say what changed, who does what here, and gather what stands', async () => {
    const { members } = await committee('New Members Committee', 'Cllr New')
    const [member] = members
    if (!member) throw new Error('a member')
    const client = await app.as(member)
    const guide = (await client.get('/members/guides/frameworks/ILACS-2026')).body
    expect(guide).toContain('Gone: “Overall effectiveness” is no longer judged.')
    expect((await client.get('/members/guides/frameworks/NONE-1')).status).toBe(404)
    expect((await client.get('/members/guides')).body).toContain('ILACS (from April 2026)')
    const roles = (await client.get('/members/guides/roles?framework=SIF')).body
    expect(roles).toContain('Lead member for children’s services')
    expect(roles).not.toContain('Member of the committee for children’s services')
    expect((await client.get('/members/guides/figures')).body).toContain('One month is not a trend')
    expect((await client.get('/members/figures')).body).toContain('No paper with pictures')
    const pack = (await client.get('/members/induction')).body
    for (const words of ['Cllr New, chair', 'No meeting is arranged.', 'Who does what for children'])
      expect(pack).toContain(words)
    expect((await client.get('/members/induction/pack.docx')).headers['content-type']).toContain('wordprocessingml')
  })
})
