import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestApp } from '../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { raiseRisk } from '../../modules/risks/index.ts'
import { changeRisk } from '../../modules/risks/use-cases/change-risk.ts'
import { readHolidayCalendar } from '../../platform/holiday-calendar.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { performRun, startRun } from '../runs/index.ts'
import { digestJob, keepChoice, notify, readChoice, waitingFor } from './index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const words = (ownerId: string | null) => ({
  title: 'Ottoline Marsh was seen late',
  cause: 'c',
  effect: 'e',
  likelihood: 3,
  impact: 3,
  target_likelihood: 1,
  target_impact: 3,
  ownerId,
})
const waiting = (who: { person: string }) =>
  asPerson(database.current(), { ...who, actingFor: null }, (work) => waitingFor(work, who.person))

describe('what waits for somebody', () => {
  it('is a risk given to a new owner, until it is given to another or the owner takes it up', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Mo Manager', 'programme-manager')
    const ann = await someone(ground, 'Ann Owner', 'staff')
    const bob = await someone(ground, 'Bob Owner', 'staff')
    const risk = await asPerson(ground, manager, (work) => raiseRisk(work, words(ann.id)))
    expect((await waiting(ann)).map((one) => one.what)).toEqual([`${risk.reference} is yours to look after`])
    await asPerson(ground, manager, (work) => changeRisk(work, risk.reference, 1, words(bob.id)))
    expect(await waiting(ann)).toEqual([])
    expect(await waiting(bob)).toHaveLength(1)
    await asPerson(ground, bob, (work) => changeRisk(work, risk.reference, 2, { ...words(bob.id), likelihood: 2 }))
    expect(await waiting(bob)).toEqual([])
  })

  it('is not what one gave oneself, and the same asking waits once', async () => {
    const ground = database.current()
    const self = await someone(ground, 'Sal Self', 'programme-manager')
    const other = await someone(ground, 'Oz Other', 'staff')
    const risk = await asPerson(ground, self, (work) => raiseRisk(work, words(self.id)))
    expect(await waiting(self)).toEqual([])
    const asked = { recordId: risk.id, deed: 'review a risk', what: 'Review it', why: 'It is due.', href: '/risks' }
    await asPerson(ground, self, async (work) => {
      await notify(work, [other.id, other.id], asked)
      await notify(work, [other.id], asked)
    })
    expect(await waiting(other)).toHaveLength(1)
  })

  it('is not shown once its record may no longer be read, nor made by a deed that failed', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Nia Manager', 'programme-manager')
    const outsider = await someone(ground, 'Pat Partner', 'partner')
    const risk = await asPerson(ground, manager, (work) => raiseRisk(work, words(null)))
    const asked = { recordId: risk.id, deed: 'look', what: 'Look', why: 'Because.', href: '/risks' }
    await asPerson(ground, manager, (work) => notify(work, [outsider.id], asked))
    expect(await waiting(outsider)).toEqual([])
    const failing = asPerson(ground, manager, async (work) => {
      await notify(work, [outsider.id], { ...asked, recordId: null })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await waiting(outsider)).toEqual([])
  })

  it('is on the Home page with its reason, and can be set aside by the person alone', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Ora Manager', 'programme-manager')
    const owner = await someone(ground, 'Una Owner', 'staff')
    const stranger = await someone(ground, 'Vic Stranger', 'staff')
    const risk = await asPerson(ground, manager, (work) => raiseRisk(work, words(owner.id)))
    const browser = await app.as(owner)
    const home = await browser.get('/')
    expect(home.body).toContain(`${risk.reference} is yours to look after`)
    expect(home.body).toContain('You were named as the owner of this risk.')
    const action = /action="(\/notifications\/[^"]+)"/.exec(home.body)?.[1] ?? ''
    await (await app.as(stranger)).send(action, {}, '/account/notifications')
    expect(await waiting(owner)).toHaveLength(1)
    expect((await browser.send(action, {}, '/')).location).toBe('/')
    expect((await browser.get('/')).body).toContain('Nothing waits for you')
  })
})

describe('the daily e-mail', () => {
  const digestAt = async (instant: string) => {
    const ground = { ...database.current(), clock: fixedClock(instant) }
    const asked = { kind: 'send digests', title: 'Send', input: {}, key: `digest ${instant}` }
    const { id } = await asSystem(ground, 'test', (work) => startRun(work, asked))
    const job = digestJob({ address: 'https://sightline.example.org', calendar: readHolidayCalendar() })
    expect(await performRun(ground, [job], id, () => undefined)).toBe('done')
  }
  const lettersTo = (email: string) =>
    asSystem(database.current(), 'test', (work) =>
      work.tx.selectFrom('outbox').select(['subject', 'words']).where('to_address', '=', email).execute(),
    )

  it('goes once, outside the quiet hours, with counts and an address and nothing else', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Wyn Manager', 'programme-manager')
    const owner = await someone(ground, 'Xan Owner', 'staff')
    await asPerson(ground, manager, (work) => raiseRisk(work, words(owner.id)))
    await digestAt('2026-06-16T05:00:00Z')
    expect(await lettersTo(owner.email)).toEqual([])
    await digestAt('2026-06-16T08:00:00Z')
    await digestAt('2026-06-16T09:00:00Z')
    const letters = await lettersTo(owner.email)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toBe('1 thing waits for you in Sightline')
    expect(letters[0]?.words).toContain('https://sightline.example.org/')
    expect(JSON.stringify(letters)).not.toMatch(/Ottoline|Marsh|RSK|Wyn/)
    await digestAt('2026-06-17T08:00:00Z')
    expect(await lettersTo(owner.email), 'nothing new waits').toHaveLength(1)
  })

  it('does not go to someone who wants none', async () => {
    const ground = database.current()
    const manager = await someone(ground, 'Yan Manager', 'programme-manager')
    const owner = await someone(ground, 'Zed Owner', 'staff')
    await asPerson(ground, manager, (work) => raiseRisk(work, words(owner.id)))
    const browser = await app.as(owner)
    const saved = await browser.send('/account/notifications', { digest: 'never', quiet_from: '18', quiet_until: '8' })
    expect(saved.status).toBe(303)
    expect((await browser.send('/account/notifications', { quiet_from: 'x', quiet_until: '8' })).status).toBe(422)
    await digestAt('2026-06-18T08:00:00Z')
    expect(await lettersTo(owner.email)).toEqual([])
    const choice = await asPerson(ground, owner, (work) => readChoice(work, owner.id))
    expect(choice.digest).toBe('never')
    await asPerson(ground, owner, (work) => keepChoice(work, owner.id, { ...choice, digest: 'every day' }))
    await digestAt('2026-06-18T09:00:00Z')
    expect(await lettersTo(owner.email)).toHaveLength(1)
  })
})
