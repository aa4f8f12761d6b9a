import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReview } from '../../../../test/security/sample-review.ts'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { addBody, addMember } from '../../../spine/people/index.ts'
import { mayScrutinise } from './may-scrutinise.ts'
import { startReview } from './start-review.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let officer: TestPerson
let minister: TestPerson
let former: TestPerson
let committee: string
let sample: Awaited<ReturnType<typeof sampleReview>>

beforeAll(async () => {
  const ground = database.current()
  sample = await sampleReview(ground)
  officer = await someone(ground, 'Olu Officer', 'scrutiny-officer')
  minister = await someone(ground, 'Max Minister', 'councillor')
  former = await someone(ground, 'Fay Former', 'councillor')
  committee = await asSystem(ground, 'test', async (work) => {
    const cabinet = await addBody(work, 'Cabinet', 'executive', '')
    await addMember(work, cabinet.id, minister.id, { capacity: 'member', starts: '2024-05-20' })
    await addMember(work, cabinet.id, former.id, { capacity: 'member', starts: '2020-05-01', ends: '2023-05-09' })
    const { id } = await addBody(work, 'A committee', 'committee', '')
    for (const who of [minister, former])
      await addMember(work, id, who.id, { capacity: 'member', starts: '2024-05-20' })
    return id
  })
})

const started = (proposerId: string, owner: string | null) =>
  asPerson(database.current(), officer, (work) =>
    startReview(work, {
      title: 'A review',
      bodyId: committee,
      proposerId,
      officerId: null,
      form: 'review-scope-questions',
      owners: { member: owner },
      topic: null,
    }),
  )

describe('keeping the executive out of scrutiny (LAW-2)', () => {
  it('lets no member of the executive propose a review or be named to its scope', async () => {
    await expect(started(minister.id, null)).rejects.toMatchObject({
      fields: { proposer: expect.stringContaining('LAW-2') },
    })
    await expect(started(former.id, minister.id)).rejects.toMatchObject({
      fields: { 'owner-member': expect.stringContaining('Max Minister') },
    })
    const { reference } = await started(former.id, former.id)
    const path = `/scrutiny/reviews/${reference}/sections/member`
    const client = await app.as(officer)
    const refused = await client.send(`${path}/give`, { owner: minister.id, was: former.id }, path)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('sits in the executive')
  })

  it('keeps out whoever sat there in the time that is looked at', () =>
    asPerson(database.current(), officer, async (work) => {
      expect(await mayScrutinise(work, former.id)).toEqual({ may: true })
      expect((await mayScrutinise(work, former.id, { looksAtFrom: '2022-01-01' })).may).toBe(false)
      expect((await mayScrutinise(work, former.id, { cabinetMemberId: former.id })).may).toBe(false)
    }))

  it('lets no member of the executive score a topic', async () => {
    const path = `/scrutiny/topics/${sample.topic}/score/topic`
    const scores = { timeliness: '1', 'organisational-priority': '1', 'public-interest': '1', influence: '1' }
    const reply = await (await app.as(minister)).send(path, {
      ...scores,
      'cost-capacity': '1',
      notes: '',
      version: '1',
    })
    expect(reply.status).toBe(403)
    expect(reply.body).toContain('sits in the executive')
  })
})
