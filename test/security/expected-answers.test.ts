import { beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { type Client, useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { columns, expectedAnswers } from './expected-answers.ts'
import { type Samples, sampleRecords } from './sample-records.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const settings = settingsSchema.parse({})
const routes = allRoutes({ demo: false, secure: false, council: settings.COUNCIL_NAME, settings })
const keyOf = (route: { method: string; path: string }) => `${route.method} ${route.path}`

let samples: Samples
beforeAll(async () => {
  samples = await sampleRecords(database.current())
})

describe('what each role gets at each address', () => {
  it('is written down for every route, and for no other', () => {
    expect(Object.keys(expectedAnswers).sort()).toEqual(routes.map(keyOf).sort())
  })

  for (const route of routes) {
    it(keyOf(route), async () => {
      const expected = (expectedAnswers[keyOf(route)] ?? '').split(' ').map(Number)
      const found: number[] = []
      for (const column of columns) {
        // A fresh session for each call, since signing out is one of the routes.
        const client = await app.as(samples.people[column])
        found.push(await ask(client, route.method, samples.address(route.path)))
      }
      expect(found).toEqual(expected)
    })
  }
})

async function ask(client: Client, method: 'GET' | 'POST', path: string): Promise<number> {
  if (method === 'GET') return (await client.get(path)).status
  return (await client.send(path, {}, '/sign-in')).status
}
