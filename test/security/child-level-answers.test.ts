import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { childLevelAnswers, childLevelColumns } from './child-level-answers.ts'
import { type Samples, sampleRecords } from './sample-records.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const people = new Map<string, TestPerson>()
let samples: Samples
beforeAll(async () => {
  samples = await sampleRecords(database.current())
  for (const role of childLevelColumns) people.set(role, await someone(database.current(), `Some ${role}`, role))
})

describe('what the roles of child-level data get', () => {
  it.each(Object.keys(childLevelAnswers))('%s', async (key) => {
    const [method, path = ''] = key.split(' ')
    const found: number[] = []
    for (const role of childLevelColumns) {
      const who = people.get(role)
      if (!who) throw new Error(role)
      const client = await app.as(who)
      const address = samples.address(path)
      found.push((method === 'GET' ? await client.get(address) : await client.send(address, {}, '/sign-in')).status)
    }
    expect(found).toEqual((childLevelAnswers[key] ?? '').split(' ').slice(7).map(Number))
  })
})
