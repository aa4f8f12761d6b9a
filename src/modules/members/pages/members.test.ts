import { describe, expect, it } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asSystem } from '../../../spine/access/index.ts'
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
