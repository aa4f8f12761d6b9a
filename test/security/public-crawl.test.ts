import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { demoCouncil } from '../../src/demo/index.ts'
import { kinds } from '../../src/overview/index.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { policy } from '../../src/spine/access/policy.ts'
import { useDemoDatabase } from '../set-up/demo-database.ts'
import { formsOf } from '../set-up/read-form.ts'
import { useTestApp } from '../set-up/test-app.ts'
import { crawlAsPublic, filled, inBatches, type Seen } from './public-crawl.ts'
import { found, type Marker, markersIn } from './unpublished-texts.ts'

const database = useDemoDatabase()
// Without the one-click roles: their names on the sign-in page are the demonstration's own.
const app = useTestApp(database)
const settings = settingsSchema.parse({})
const everyRoute = allRoutes({ demo: false, secure: false, council: demoCouncil, settings })
const routes = everyRoute.filter(({ method }) => method === 'GET')
const isOpen = ({ deed }: { deed: keyof typeof policy }) => policy[deed].some((grant) => grant === 'anyone')

/** Forms that only somebody with a link sees: from their own e-mail, in which nothing is written, or to a survey, tried in its tests. */
const byLinkAlone = ['/public/follow/confirm/:token', '/public/follow/stop/:token', '/public/surveys/:token']
const fits = (path: string, action: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(action)

type Row = { id: string; kind: string; reference: string }
let records: Row[]
let others: string[]
let published: Set<string>
let markers: Marker[]
let seen: Seen[]

beforeAll(async () => {
  const owner = new pg.Client({ connectionString: database.current().ownerUrl })
  await owner.connect()
  const all = async <T extends pg.QueryResultRow>(query: string) => (await owner.query<T>(query)).rows
  records = await all<Row>('select id, kind, reference from record order by id')
  others = (
    await all<{ id: string }>(
      ['record_file', 'run', 'session', 'notification', 'publication']
        .map((table) => `(select id from ${table} order by id limit 60)`)
        .join(' union '),
    )
  ).map(({ id }) => id)
  published = new Set(
    (
      await all<{ address: string }>(
        'select address from publication where replaced_at is null and withdrawn_at is null',
      )
    ).map(({ address }) => `/public/${address}`),
  )
  markers = await markersIn(owner)
  await owner.end()
  seen = await crawlAsPublic(app.visitor(), ['/', '/sign-in', '/public', '/public/suggest-a-topic/sent'])
}, 120_000)

/** Some of each kind: how one of a kind answers, the others do. */
const ofEachKind = (most: number) =>
  [...Map.groupBy(records, ({ kind }) => kind).values()].flatMap((ofKind) => ofKind.slice(0, most))

const statusOf = async (path: string) => {
  const { status, location } = await app.visitor().get(path)
  return status === 303 && location?.startsWith('/sign-in?then=') ? 'sign in' : String(status)
}

/** Nothing that nobody published is reached by somebody who is not signed in, over everything that the demonstration holds. */
describe('the public site', () => {
  it('leads to pages that are open to anyone, and to no other', () => {
    expect(seen.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} ${status}`)).toEqual([
      '/ sign in',
    ])
    const pages = seen.map(({ path }) => path)
    // A crawl that found nothing would find no fault either.
    expect(pages.filter((path) => path.startsWith('/public')).length).toBeGreaterThan(published.size)
    for (const address of published) expect(pages).toContain(address)
  })

  it('holds no text of anything that was not published', () => {
    expect(markers.length).toBeGreaterThan(1000)
    const leaks = seen.flatMap(({ path, text }) =>
      found(markers, text).map(({ words, from }) => `${path}: ${from} ${words}`),
    )
    expect(leaks).toEqual([])
  })

  it('would be found out if it did', () => {
    const topic = markers.find(({ from }) => from === 'topic.why')
    expect(topic).toBeDefined()
    expect(found(markers, `<p>It says: ${topic?.words}</p>`).map(({ from }) => from)).toContain('topic.why')
  })

  it('says on every page on which anyone can write where to report a child at risk, and reaches each of them', () => {
    const forms = seen.flatMap(({ path, text }) => formsOf(text).map(({ action }) => ({ path, action, text })))
    const outside = forms.filter(({ action }) => action.startsWith('/public'))
    const silent = outside.filter(({ text }) => !text.includes('If you are worried about a child'))
    expect(silent.map(({ path }) => path)).toEqual([])
    const open = everyRoute.filter((route) => route.method === 'POST' && isOpen(route))
    const aboutSigningIn = /^\/(sign-in|sign-out|set-password)/
    const written = open.filter(({ path }) => !aboutSigningIn.test(path) && !byLinkAlone.includes(path))
    expect(written.length).toBeGreaterThan(0)
    for (const { path } of written)
      expect(
        outside.some(({ action }) => fits(path, action)),
        `${path} is sent from a page that a link leads to`,
      ).toBe(true)
  })

  it('sends everybody who asks for a record, a file or a run to the sign-in page', async () => {
    const some = ofEachKind(8)
    const own = some.flatMap(({ kind, reference }) => kinds.find((one) => one.kind === kind)?.path(reference) ?? [])
    const threads = some.map(({ reference }) => `/thread/${reference}`)
    const byId = others.flatMap((id) => [`/files/${id}`, `/runs/${id}`])
    const asked = [...new Set([...own, ...threads, ...byId])]
    expect(asked.length).toBeGreaterThan(500)
    expect(await inBatches(asked, statusOf, (answer) => answer !== 'sign in')).toEqual([])
  })

  it('sends everybody who asks for any other address there, whatever stands in it', async () => {
    const closed = routes.filter((route) => !isOpen(route))
    const asked = closed.flatMap(({ path }) =>
      filled(
        path,
        records.slice(0, 3).map(({ reference }) => reference),
      ),
    )
    expect(asked.length).toBeGreaterThan(150)
    expect(await inBatches(asked, statusOf, (answer) => answer !== 'sign in')).toEqual([])
  })

  it('knows no record by its reference or id at an open address, unless it is published there', async () => {
    const open = routes.filter((route) => isOpen(route) && route.path.includes('/:'))
    const names = [...ofEachKind(2).flatMap(({ reference, id }) => [reference, id]), ...others.slice(0, 50)]
    const asked = open.flatMap(({ path }) => filled(path, names))
    expect(asked.length).toBeGreaterThan(500)
    const standing = (path: string) => [...published].some((one) => path === one || path.startsWith(`${one}/`))
    const answered = await inBatches(
      asked.filter((path) => !standing(path)),
      statusOf,
      (answer) => !['404', '410'].includes(answer),
    )
    // The way in says that a link to set a password is used up, and nothing more.
    const known = /^\/set-password\/|^\/public\/(suggest-a-topic|follow)\/sent/
    expect(answered.filter((line) => !known.test(line))).toEqual([])
  })
})
