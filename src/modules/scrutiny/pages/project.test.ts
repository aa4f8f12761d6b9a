import { beforeAll, describe, expect, it } from 'vitest'
import { someone } from '../../../../test/set-up/people.ts'
import { type Fields, formTo } from '../../../../test/set-up/read-form.ts'
import { someRecommendation } from '../../../../test/set-up/recommendations.ts'
import { type Client, useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let made: Awaited<ReturnType<typeof someRecommendation>>
let client: Client
beforeAll(async () => {
  made = await someRecommendation(database.current(), 'drafted')
  client = await app.as(made.officer)
})

const project = () => `/scrutiny/reviews/${made.review}/project`
async function fill(page: string, given: Record<string, string>) {
  const { fields } = formTo((await client.get(page)).body, page)
  const filled: Fields = { ...fields, ...Object.fromEntries(Object.entries(given).map(([key, one]) => [key, [one]])) }
  return client.post(page, filled)
}
const shown = async () => (await client.get(project())).body

describe('the project plan of a review (G13 to G16, G34 to G36)', () => {
  const at = '/scrutiny/projects/PRJ-1'
  it('is made from an approved scope: the fourteen steps, its chair, its officer', async () => {
    expect((await fill(project(), {})).status).toBe(303)
    const body = await shown()
    for (const words of ['0 of 14', 'Hold the interviews', 'Look at what came of it', 'Rec Chair', 'Rec Officer'])
      expect(body).toContain(words)
    expect((await client.get(at)).location).toBe(project())
  })

  it('has steps that are changed one by one, and moved together with a reason', async () => {
    const first = { 'step-0-due': '22 June 2026', 'step-0-done_on': '15 June 2026', 'step-1-due': '29 June 2026' }
    expect((await fill(`${at}/milestones`, first)).status).toBe(303)
    const early = await fill(`${at}/milestones`, { 'step-0-done_on': '1 July 2026' })
    expect([early.status, early.body.includes('That day has not come yet')]).toEqual([422, true])
    const why = { from: '0', days: '7', direction: 'later' }
    expect((await fill(`${at}/move`, why)).body).toContain('Say why')
    expect((await fill(`${at}/move`, { ...why, why: 'The witnesses are away' })).status).toBe(303)
    const body = await shown()
    expect(body).toContain('1 of 14')
    expect([body.includes('22 June 2026'), body.includes('6 July 2026')]).toEqual([true, true])
    expect(body).toContain('moved by 7 days later')
  })

  it('keeps everybody out of the group who sits in the executive or is chosen without a day', async () => {
    const substitute = await someone(database.current(), 'Sid Substitute', 'councillor')
    const row = { 'member-1-person_id': substitute.id, 'member-1-seat': 'substitute' }
    const undated = await fill(`${at}/members`, row)
    expect([undated.status, undated.body.includes('Enter the first day')]).toEqual([422, true])
    expect((await fill(`${at}/members`, { ...row, 'member-1-from': '1 June 2026' })).status).toBe(303)
    expect(await shown()).toContain('Sid Substitute')
  })

  it('is supported by nobody of the service under review, unless it is said how they stay apart (G35)', async () => {
    const manager = await someone(database.current(), 'May Manager', 'programme-manager')
    const row = { 'officer-1-person_id': manager.id, 'officer-1-part': 'lead support officer' }
    const dated = { ...row, 'officer-1-from': '1 June 2026' }
    expect((await fill(`${at}/officers`, dated)).body).toContain('They are of the service under review')
    const said = { ...dated, 'officer-1-interests': 'Seconded; reports to the chair alone' }
    expect((await fill(`${at}/officers`, said)).status).toBe(303)
    expect(await shown()).toContain('Seconded; reports to the chair alone')
  })

  it('has meetings with notes, and what more was asked for with the decision', async () => {
    const meeting = { 'meeting-0-held_on': '3 June 2026', 'meeting-0-notes': 'Agreed how to work' }
    expect((await fill(`${at}/meetings`, meeting)).status).toBe(303)
    const request = { 'request-0-what': 'A visit to two councils', 'request-0-kind': 'visit', 'request-0-cost': '£240' }
    expect((await fill(`${at}/requests`, { ...request, 'request-0-decision': 'approved' })).status).toBe(303)
    const body = await shown()
    for (const words of ['Agreed how to work', 'A visit to two councils', '£240', 'Approved'])
      expect(body).toContain(words)
  })
})
