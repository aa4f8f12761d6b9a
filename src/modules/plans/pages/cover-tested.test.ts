import { beforeAll, describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let keeper: TestPerson
let [ann, ben]: TestPerson[] = []
let path = ''
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  const ground = database.current()
  keeper = await someone(ground, 'Marian Keeper', 'programme-manager')
  ann = await someone(ground, 'Ann Deputy', 'staff')
  ben = await someone(ground, 'Ben Deputy', 'staff')
  const { plan } = await somePlan(ground, keeper, [{ words: 'Run the report', due: 'once a month' }])
  path = `/plans/${plan.reference}/streams/1`
})

async function change(deputy: TestPerson | undefined, tested: string) {
  const client = await app.as(keeper)
  const form = (await client.get(`${path}/change`)).body
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
  const who = deputy ? { deputy: `person:${deputy.id}`, trained: '0' } : {}
  const fields = { number: '1', title: 'Annex A', version, cover_tested_on: tested, ...who }
  const sent = await client.send(`${path}/change`, fields, `${path}/change`)
  return { status: sent.status, form: words(sent.body), page: words((await client.get(path)).body) }
}
const checks = async () => words((await (await app.as(keeper)).get(path.replace('/streams/1', '/checks'))).body)

describe('when cover of a stream was tested (A22)', () => {
  it('is asked for once there is a trained deputy, and kept with who noted it', async () => {
    expect((await change(undefined, '1 June 2026')).form).toContain('Name the trained deputy whose cover was tested')
    expect((await change(ann, '')).page).toContain('Cover tested Never')
    expect(await checks()).toContain('whose cover has never been tested')
    expect((await change(ann, '17 June 2026')).form).toContain('Enter a day that has been')
    expect((await change(ann, '1 June 2026')).page).toContain('1 June 2026, noted by Marian Keeper')
    expect(await checks()).not.toContain('cover')
    expect((await change(ann, '1 June 2025')).page).toContain('1 June 2025')
    expect(await checks()).toContain('last tested over a year ago, on 1 June 2025')
  })

  it('says nothing of another deputy, and comes back with an undo', async () => {
    await change(ann, '2 June 2026')
    const swapped = await change(ben, '2 June 2026')
    expect(swapped.page).toContain('its cover counts as not tested')
    expect(swapped.page).toContain('Cover tested Never')
    const client = await app.as(keeper)
    const version = /name="version" value="(\d+)"/.exec((await client.get(`${path}/change`)).body)?.[1]
    await client.send(`${path}/undo?version=${version}`, {}, path)
    expect(words((await client.get(path)).body)).toContain('2 June 2026, noted by Marian Keeper')
  })
})
