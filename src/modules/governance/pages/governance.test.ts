import { describe, expect, it } from 'vitest'
import { someDecision } from '../../../../test/set-up/governance.ts'
import { someone } from '../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asSystem } from '../../../spine/access/index.ts'
import { addBody, addMember } from '../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

/** Today in the tests is 16 June 2026: 28 clear days before Wednesday 15 July end on the 16th. */
const notice = {
  title: 'Two children’s homes',
  matter: 'Whether to open two homes.',
  key: 'yes',
  amount: '600000',
  wards: '',
  maker: 'Cabinet: the leader and five members',
  when_words: '15 July 2026',
  documents: 'Business case',
  documents_from: 'Democratic services',
  more_documents: 'yes',
  how_to_ask: 'By e-mail',
  in_private: 'no',
  private_reasons: '',
  ownerId: '',
}
const decided = {
  decided: 'Open both.',
  reasons: 'Need.',
  alternatives: 'One home',
  interests: 'None declared',
  waived: 'no',
}

describe('how the council decides', () => {
  it('is set by the council, and switches key decisions off where there is no executive (LAW-8)', async () => {
    const manager = await someone(database.current(), 'Ola Reed', 'programme-manager')
    const client = await app.as(manager)
    const at = '/governance/rules/change'
    expect((await client.get(`${at}?like=chair-or-members`)).body).toContain('value="12:00"')
    const rules = {
      version: '0',
      governance_model: 'committee',
      notice_reading: 'calendar',
      call_in_days: '5',
      call_in_counts: 'working',
      council_members: '5',
      limit_months: '12',
    }
    expect((await client.send(at, { ...rules, call_in_days: 'x' })).body).toContain('is not a whole number')
    expect((await client.send(at, { ...rules, council_members: '' })).body).toContain('Say who may call in')
    expect((await client.send(at, rules)).status).toBe(303)
    expect((await client.get('/governance/rules')).body).toContain('there is no call-in (LAW-8)')
    expect((await client.get('/governance/forward-plan/add')).body).not.toContain('Is it a key decision?')
    const made =
      (await client.send('/governance/forward-plan/add', { ...notice, title: 'By committee' })).location ?? ''
    expect((await client.get(made)).body).not.toContain('(a) That a key decision')
    expect((await client.send(at, rules)).status).toBe(409)
    const ground = 'Those affected were not consulted'
    const again = { ...rules, version: '1', governance_model: 'mayor', council_members: '2', grounds: ground }
    expect((await client.send(at, again)).status).toBe(303)
  })
})

describe('the forward plan', () => {
  it('takes a key decision from plan through notice to record, unseen by members until the notice is out (KEY-2, KEY-5)', async () => {
    const manager = await someone(database.current(), 'Mo Hart', 'programme-manager')
    const member = await someone(database.current(), 'Councillor Ash Penn', 'councillor')
    const [client, theirs] = [await app.as(manager), await app.as(member)]
    const at = (await client.send('/governance/forward-plan/add', { ...notice, how_to_ask: '' })).location ?? ''
    expect(at).toMatch(/PLD-\d+$/)
    expect((await theirs.get(at)).status).toBe(404)
    const page = (await client.get(at)).body
    expect(page).toContain('(h) Say how to ask for documents as they come.')
    expect(page).toContain('Notice by Tuesday 16 June 2026.')
    expect((await client.send(`${at}/publish`, { version: '1' }, at)).status).toBe(409)
    const changed = await client.send(`${at}/change`, { ...notice, version: '1' })
    expect(changed.status).toBe(303)
    expect((await client.send(`${at}/publish`, { version: '2' }, at)).status).toBe(303)
    expect((await theirs.get(at)).body).toContain('Notice given')
    expect((await theirs.get(`${at}/change`)).status).toBe(403)
    expect((await theirs.get('/governance/forward-plan?within=months')).body).toContain('Two children’s homes')

    const early = { ...decided, version: '3', decided_on: '16 June 2026', published_on: '15 June 2026' }
    const refused = await client.send(`${at}/decided`, { ...early, interests: '' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('“None declared”')
    expect(refused.body).toContain('cannot be published before it is taken')
    expect((await client.send(`${at}/decided`, { ...early, published_on: '' })).status).toBe(303)
    const after = (await theirs.get(at)).body
    expect(after).toContain('had to be given by Monday 18 May 2026 (KEY-2)')
    expect(after).toContain('One home')
    expect((await theirs.get('/governance/forward-plan/list.csv?status=decided')).body).toContain('Open both.')
    const word = await theirs.get('/governance/forward-plan/plan.docx?status=decided')
    expect(word.headers['content-type']).toContain('wordprocessingml')
  })

  it('offers what is left when 28 days do not fit, and keeps what was done for it (KEY-3)', async () => {
    const manager = await someone(database.current(), 'Nia Pool', 'programme-manager')
    const client = await app.as(manager)
    const late = { ...notice, when_words: '26 June 2026', title: 'A home that closes' }
    const at = (await client.send('/governance/forward-plan/add', late)).location ?? ''
    expect((await client.get(at)).body).toContain('What is left is the general exception.')
    await client.send(`${at}/publish`, { version: '1' }, at)
    const page = (await client.get(at)).body
    expect(page).toContain('Not done: the chair of scrutiny was told in writing (KEY-3).')
    const told = { route: 'general exception', impracticable: 'It closes in July', chair_told_on: '16 June 2026' }
    const rest = { chair_told_how: 'E-mail', exception_published_on: '24 June 2026' }
    expect((await client.send(`${at}/route`, { version: '2', ...told, ...rest })).status).toBe(303)
    expect((await client.get(at)).body).not.toContain('Not done')
    const wrong = await client.send('/governance/forward-plan/add', { ...notice, when_words: 'soon' })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('value="soon"')
  })
})

describe('a call-in', () => {
  it('is made and joined by members in its window, accepted when there are enough, heard and settled (CALL-1 to CALL-3)', async () => {
    const manager = await someone(database.current(), 'Pia Lark', 'programme-manager')
    const members = await Promise.all(
      ['Ann', 'Ben'].map((name) => someone(database.current(), `Councillor ${name} Fir`, 'councillor')),
    )
    const [first, ...others] = await Promise.all(members.map((one) => app.as(one)))
    const clerk = await app.as(manager)
    const decision = `/governance/forward-plan/${await someDecision(database.current(), manager)}`
    expect((await first?.get(decision))?.body).toContain('until the end of Tuesday 23 June 2026')
    const form = `${decision}/call-in`
    const refused = await first?.send(form, { seat: '', words: '' })
    expect(refused?.status).toBe(422)
    expect(refused?.body).toContain('Choose at least one ground')
    const ground = 'Those affected were not consulted'
    const made =
      (await first?.send(form, { seat: 'council', grounds: ground, words: 'No carer was asked.' }))?.location ?? ''
    expect((await clerk.get(decision)).body).toContain('may not be acted on until the committee has met')
    expect((await others[0]?.get(form))?.status).toBe(409)
    expect((await clerk.get(made)).body).toContain('There are too few: it takes 2 members')
    expect((await first?.send(`${made}/join`, { version: '1', seat: 'council' }, made))?.status).toBe(409)
    for (const [at, other] of others.entries()) {
      const sent = await other.send(`${made}/join`, { version: String(at + 1), seat: 'council' }, made)
      expect(sent.status).toBe(303)
    }
    expect(
      (await clerk.send(`${made}/outcome`, { version: '2', outcome: 'no action', heard_on: '16 June 2026' })).status,
    ).toBe(409)
    expect((await clerk.send(`${made}/accept`, { version: '2' }, made)).status).toBe(303)
    const heard = { version: '3', outcome: 'refer back', heard_on: '16 June 2026' }
    expect((await clerk.send(`${made}/outcome`, heard)).body).toContain('Give the committee’s reasons')
    await clerk.send(`${made}/outcome`, { ...heard, outcome_reasons: 'Ask the carers.' })
    expect((await clerk.get(decision)).body).toContain('until it has been considered again')
    await clerk.send(`${made}/settle`, { version: '4', came_of: 'Confirmed.', settled_on: '16 June 2026' })
    expect((await clerk.get(decision)).body).not.toContain('may not be acted on')
    expect((await first?.get('/governance/call-ins/list.csv'))?.body).toContain('Ask the carers.')
  })
})

describe('requests for information', () => {
  it('are kept with promised and actual day, answered, and published where they can be (H23)', async () => {
    const manager = await someone(database.current(), 'Rae Moss', 'programme-manager')
    const answerer = await someone(database.current(), 'Sol Vane', 'staff')
    const member = await someone(database.current(), 'Councillor Uma Wye', 'councillor')
    const partner = await someone(database.current(), 'Val York', 'partner')
    const [clerk, officer, theirs] = [await app.as(manager), await app.as(answerer), await app.as(member)]
    const asked = { words: 'How many carers left', kind_of: 'information', ownerId: answerer.id }
    const at = (await theirs.send('/governance/requests/ask', asked)).location ?? ''
    expect((await officer.get('/')).body).toContain('is yours to answer')
    expect((await officer.get(at)).body).toContain('No date promised')
    const promise = { version: '1', ownerId: answerer.id, promised_on: '12 June 2026' }
    expect((await officer.send(`${at}/promise`, promise)).status).toBe(303)
    expect((await theirs.get('/governance/requests?whose=mine')).body).toContain('Late')
    expect((await officer.send(`${at}/answer`, { version: '2', answer: 'Nine', publish: 'no' })).body).toContain(
      'Say why it is not published',
    )
    const other = await app.as(partner)
    expect((await other.get(at)).status).toBe(404)
    const answer = { version: '2', answer: 'Nine', publish: 'yes', published_on: '16 June 2026' }
    expect((await officer.send(`${at}/answer`, answer)).status).toBe(303)
    expect((await theirs.get(at)).body).toContain('Answered 4 days late.')
    expect((await theirs.get('/')).body).toContain('What you asked for has been answered')
    expect((await other.get(at)).body).toContain('Nine')
    expect((await clerk.get('/governance/requests/list.csv?status=answered')).body).toContain('Nine')
  })

  it('of documents show both readings of the ten days, and refusals go upwards (KEY-9)', async () => {
    const manager = await someone(database.current(), 'Wim Ash', 'programme-manager')
    const member = await someone(database.current(), 'Councillor Xan Bay', 'councillor')
    const [clerk, theirs] = [await app.as(manager), await app.as(member)]
    const asked = { words: 'The audits', kind_of: 'document', exempt: 'yes' }
    const at = (await theirs.send('/governance/requests/ask', asked)).location ?? ''
    const page = (await theirs.get(at)).body
    expect(page).toContain('by Friday 26 June 2026 if calendar days are meant')
    expect(page).toContain('or by Tuesday 30 June 2026')
    expect(page).toContain('it may be refused')
    expect((await clerk.send(`${at}/refuse`, { version: '1' })).body).toContain('is not lawful (KEY-9)')
    await clerk.send(`${at}/refuse`, { version: '1', refusal_reasons: 'It names staff.' })
    const up = { version: '2', escalated_to: 'The monitoring officer', escalated_words: 'Names can be struck out.' }
    expect((await theirs.send(`${at}/escalate`, up)).status).toBe(303)
    const given = { version: '3', answer: 'With names struck out', publish: 'no', not_published_because: 'Exempt' }
    expect((await clerk.send(`${at}/answer`, given)).status).toBe(303)
  })

  it('made at a meeting are in the log the same day, beside its resolutions with reason and dissent (H22)', async () => {
    const manager = await someone(database.current(), 'Yan Cope', 'programme-manager')
    const client = await app.as(manager)
    const body = await asSystem(database.current(), 'test set-up', (work) => addBody(work, 'Scrutiny', 'committee', ''))
    const meeting = { heldOn: '9 June 2026', startsAt: '2pm', place: '', body: body.id }
    const at = (await client.send('/meetings/new', meeting)).location ?? ''
    const asked = 'Re-referrals by team\nThe workforce plan'
    expect((await client.send(`${at}/record`, { version: '1', decisions: 'Noted the report', asked })).status).toBe(303)
    expect((await client.get('/governance/requests')).body).toContain('Re-referrals by team')
    expect((await client.get(at)).body).toContain('The workforce plan')
    const form = (await client.get(`${at}/record`)).body
    const key = /name="words-([^"]+)"/.exec(form)?.[1]
    const said = {
      [`words-${key}`]: 'Noted it',
      [`reason-${key}`]: 'It is early',
      [`dissent-${key}`]: 'Cllr A voted against',
    }
    await client.send(`${at}/record`, {
      version: /name="version" value="(\d+)"/.exec(form)?.[1] ?? '',
      ...said,
      decisions: '',
    })
    const page = (await client.get(at)).body
    expect(page).toContain('Reason: It is early')
    expect(page).toContain('Dissent: Cllr A voted against')
  })
})

describe('the members’ side', () => {
  it('sends a bulletin that begins with urgent decisions, and keeps who has read it (H24)', async () => {
    const manager = await someone(database.current(), 'Zoe Pike', 'programme-manager')
    const member = await someone(database.current(), 'Councillor Abe Lea', 'councillor')
    const [clerk, theirs] = [await app.as(manager), await app.as(member)]
    const urgent = { ...notice, title: 'Short breaks', when_words: '17 June 2026' }
    const decision = (await clerk.send('/governance/forward-plan/add', urgent)).location ?? ''
    await clerk.send(`${decision}/publish`, { version: '1' }, decision)
    await clerk.send(`${decision}/decided`, {
      ...decided,
      version: '2',
      decided_on: '16 June 2026',
      published_on: '16 June 2026',
    })
    const writing = (await clerk.send('/governance/bulletins/begin', {}, '/governance/bulletins')).location ?? ''
    const at = writing.replace('/change', '')
    expect((await clerk.get(writing)).body).toContain('value="Short breaks"')
    expect((await theirs.get(at)).status).toBe(404)
    expect((await clerk.send(`${at}/issue`, { version: '1' }, at)).status).toBe(303)
    expect((await theirs.get('/')).body).toContain('It goes to every councillor')
    expect((await theirs.get(at)).body).toContain('Open both.')
    expect((await theirs.send(`${at}/read`, {}, at)).status).toBe(303)
    expect((await theirs.send(`${at}/read`, {}, at)).status).toBe(409)
    expect((await clerk.get(`${at}/readers.csv`)).body).toContain('Councillor Abe Lea,2026-06-16')
  })

  it('gathers questions before the meeting, shows authors what is expected, and takes feedback after (H07, H29)', async () => {
    const manager = await someone(database.current(), 'Bea Rook', 'programme-manager')
    const member = await someone(database.current(), 'Councillor Cal Tew', 'councillor')
    const other = await someone(database.current(), 'Councillor Dee Urn', 'councillor')
    const [clerk, theirs] = [await app.as(manager), await app.as(member)]
    const body = await asSystem(database.current(), 'test set-up', async (work) => {
      const made = await addBody(work, 'Select Committee', 'committee', '')
      await addMember(work, made.id, member.id, { capacity: 'member', starts: '2026-01-01' })
      return made
    })
    const meeting =
      (await clerk.send('/meetings/new', { heldOn: '30 June 2026', startsAt: '2pm', place: '', body: body.id }))
        .location ?? ''
    const heading = {
      subject: 'Caseloads',
      reportOf: 'Director',
      openness: 'public',
      purpose: 'information',
      asAt: '16 June 2026',
    }
    const paper =
      (await clerk.send('/papers/new', { ...heading, meeting: meeting.slice(10), template: 'scrutiny-report' }))
        .location ?? ''
    const agreed = { version: '0', 'item-0-heading': 'Trend', 'item-0-meaning': 'Eight quarters' }
    expect((await clerk.send(`/governance/expectations/${body.reference}`, agreed)).status).toBe(303)
    expect((await clerk.get(paper)).body).toContain('Eight quarters')
    const focus = { title: 'Caseloads', meeting: 'MTG-999', paper: paper.slice(8), understand: 'Who has how many' }
    expect((await clerk.send('/governance/focus/add', focus)).body).toContain('is not the reference of a meeting')
    const at = (await clerk.send('/governance/focus/add', { ...focus, meeting: meeting.slice(10) })).location ?? ''
    expect((await (await app.as(other)).get(at)).status).toBe(404)
    expect((await theirs.send(`${at}/ask`, { question: ' ' }, at)).body).toContain('Write what you want to ask')
    expect((await theirs.send(`${at}/ask`, { question: 'Why is it rising?' }, at)).status).toBe(303)
    expect((await clerk.get(paper)).body).toContain('Why is it rising?')
    for (const key of ['summary', 'background'])
      await clerk.send(`${paper}/sections/${key}`, { version: '1', words: 'W', ready: 'yes' })
    expect((await clerk.send(`${paper}/freeze`, { version: '1' })).status).toBe(303)
    expect((await theirs.get(paper)).body).toContain('Question 1, Councillor Cal Tew')
    const feedback = `/governance/papers/${paper.slice(8)}/feedback`
    expect((await theirs.send(feedback, { 'met-0': '', words: '' })).status).toBe(422)
    expect((await theirs.send(feedback, { 'met-0': 'no', words: 'Show the line' })).status).toBe(303)
    expect((await clerk.get('/governance/expectations')).body).toContain('To mend first: Trend.')
    expect((await clerk.get('/')).body).toContain('Members have said how Caseloads did')
    const terms = { version: '0', purpose: 'To challenge', powers: '', answers_to: 'Council' }
    await clerk.send(`/governance/boards/${body.reference}/terms`, terms)
    expect((await theirs.get(`/governance/boards/${body.reference}`)).body).toContain('To challenge')
    expect((await theirs.get('/governance')).body).toContain('Select Committee')
  })
})
