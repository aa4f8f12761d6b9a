import { beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { type Client, tokenOf, useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { type Column, columns, expectedAnswers } from './expected-answers.ts'
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
        found.push(await ask(await clientOf(column, route.path), route.method, samples.address(route.path)))
      }
      expect(found).toEqual(expected)
    })
  }
})

/** Somebody signed in, with a form's token: kept from call to call, until a route may have ended sessions. */
type Kept = { client: Client; token: string }
const kept = new Map<Column, Kept>()
const endsSessions = (path: string) => /^\/(sign-|set-password|accounts?\b)/.test(path)

async function clientOf(column: Column, path: string): Promise<Kept> {
  if (endsSessions(path)) kept.clear()
  const known = kept.get(column)
  if (known) return known
  const client = await app.as(samples.people[column])
  const made = { client, token: tokenOf(await client.get('/sign-in')) }
  kept.set(column, made)
  return made
}

async function ask({ client, token }: Kept, method: 'GET' | 'POST', path: string): Promise<number> {
  if (method === 'GET') return (await client.get(path)).status
  return (await client.post(path, { _token: [token] })).status
}
