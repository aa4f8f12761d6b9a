import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { type Fields, formTo } from '../../../../../test/set-up/read-form.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../../spine/access/index.ts'
import { addBody, addMember } from '../../../../spine/people/index.ts'
import { evidenceOfReview } from '../../use-cases/evidence.ts'
import { answerSection, readScope } from '../../use-cases/scope.ts'
import { startReview } from '../../use-cases/start-review.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const [first, second] = ['Are children seen alone?', 'Who is told when they are not?']

let chair: TestPerson
let director: TestPerson
let officer: TestPerson
let review: { id: string; reference: string }
let evidence: string

beforeAll(async () => {
  const ground = database.current()
  chair = await someone(ground, 'Cora Chair', 'councillor')
  director = await someone(ground, 'Dee Director', 'director')
  officer = await someone(ground, 'Ola Officer', 'scrutiny-officer')
  const bodyId = await asSystem(ground, 'test set-up', async (work) => {
    const body = await addBody(work, 'Children’s Scrutiny', 'committee', '')
    await addMember(work, body.id, chair.id, { capacity: 'chair', starts: '2020-01-01' })
    return body.id
  })
  review = await asPerson(ground, officer, async (work) => {
    const owners = { member: chair.id, 'lead-director': director.id, 'scrutiny-manager': officer.id }
    const given = { title: 'Seeing children', bodyId, proposerId: chair.id, officerId: officer.id, owners, topic: null }
    const made = await startReview(work, { ...given, form: 'review-scope-questions' })
    await answerSection(work, made.reference, 'member', 1, { title: 'Seeing children', aims: [first, second] })
    return made
  })
  evidence = `/scrutiny/reviews/${review.reference}/evidence`
})

const shown = async (who: TestPerson, address = evidence) => (await app.as(who)).get(address)

async function fill(who: TestPerson, page: string, given: Fields) {
  const client = await app.as(who)
  const { fields } = formTo((await client.get(page)).body, page)
  return client.post(page, { ...fields, ...given })
}

const entry = (parts: Fields): Fields => ({
  title: ['A count of visits'],
  summary: ['Nine of ten were seen alone'],
  questions: [first],
  element: ['data'],
  sourceKind: ['data'],
  source: ['The monthly return, page 4'],
  dated: ['1 June 2026'],
  strength: ['strong'],
  reading: ['reassures'],
  ...parts,
})

describe('the evidence of a review (G32)', () => {
  let made: string

  it('begins with its questions, on which nothing has been seen', async () => {
    const { body } = await shown(chair)
    expect(body).toContain(`1. ${first}`)
    expect(body).toContain('Nothing has been seen on it yet.')
    expect(body).toContain('Nothing has been written down yet')
  })

  it('asks for what is missing and keeps what was typed', async () => {
    const reply = await fill(chair, `${evidence}/add`, { title: ['Half an entry'] })
    expect(reply.status).toBe(422)
    expect(reply.body).toContain('Choose which element it is')
    expect(reply.body).toContain('value="Half an entry"')
    const early = await fill(chair, `${evidence}/add`, entry({ dated: ['1 June 2030'] }))
    expect(early.body).toContain('The day has not come yet')
  })

  it('is written down by members and officers, and read but not written by the service', async () => {
    const reply = await fill(chair, `${evidence}/add`, entry({}))
    expect(reply.status).toBe(303)
    made = reply.location ?? ''
    const page = (await shown(director, made)).body
    expect(page).toContain('Nine of ten were seen alone')
    expect(page).not.toContain('Change it, or set it aside')
    expect((await shown(director, `${evidence}/add`)).status).toBe(403)
    expect((await shown(director)).body).toContain('All of it is of one kind (data)')
  })

  it('names a contradiction until members say how they weigh it', async () => {
    const child = { title: ['What children say'], element: ['service users'], sourceKind: ['child voice'] }
    await fill(officer, `${evidence}/add`, entry({ ...child, strength: ['fair'], reading: ['worries'] }))
    expect((await shown(chair)).body).toContain('Some of it reassures and some worries')
    expect((await fill(chair, `${evidence}/questions/1`, { words: [''] })).status).toBe(422)
    const words = 'Children know whether they were alone.'
    expect((await fill(chair, `${evidence}/questions/1`, { words: [words] })).status).toBe(303)
    const { body } = await shown(director)
    expect(body).toContain(words)
    expect(body).toContain('Enough for a finding')
    expect(body).toContain('Not looked at: audit, inspection, workforce.')
    expect(body).not.toContain('Some of it reassures and some worries')
    expect((await shown(chair, `${evidence}/questions/9`)).status).toBe(404)
  })

  it('counts nothing that is set aside, and keeps it in the log with the reason', async () => {
    const reply = await fill(officer, `${made}/change`, { setAsideBecause: ['The return counted doors knocked on'] })
    expect(reply.status).toBe(303)
    expect((await shown(chair, made)).body).toContain('Set aside: The return counted doors knocked on')
    const csv = (await shown(chair, `${evidence}.csv`)).body
    expect(csv).toContain('The return counted doors knocked on')
    const relied = await asPerson(database.current(), chair, (work) => evidenceOfReview(work, review.id))
    expect(relied.map(({ title, element, strength }) => [title, element, strength])).toEqual([
      ['What children say', 'service users', 'fair'],
    ])
  })

  it('stays with the words of the question it was written for when the scope is written anew', async () => {
    await asPerson(database.current(), officer, async (work) => {
      const { filled } = await readScope(work, review.reference)
      const version = filled.sections.find(({ key }) => key === 'member')?.record.version ?? 0
      await answerSection(work, review.reference, 'member', version, { title: 'Seeing children', aims: [second] })
    })
    expect((await shown(chair)).body).toContain('2 entries bear on none of the questions as they are asked now')
    expect((await fill(officer, `${made}/change`, { title: ['A count of doors'] })).status).toBe(303)
  })
})
