import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReview } from '../../../../../test/security/sample-review.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { later } from '../../../../../test/set-up/sign-in.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../../spine/access/index.ts'
import { addMember } from '../../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
let officer: TestPerson
let communications: TestPerson
let checker: TestPerson
let chair: TestPerson
let review: string

beforeAll(async () => {
  const ground = database.current()
  review = (await sampleReview(ground)).review
  officer = await someone(ground, 'Ola Officer', 'scrutiny-officer')
  communications = await someone(ground, 'Cleo Communications', 'staff')
  checker = await someone(ground, 'Chas Checker', 'staff')
  chair = await someone(ground, 'Councillor Chair', 'councillor')
  await asSystem(ground, 'test', async (work) => {
    const { body_id } = await work.tx
      .selectFrom('review as v')
      .innerJoin('record as r', 'r.id', 'v.id')
      .select('v.body_id')
      .where('r.reference', '=', review)
      .executeTakeFirstOrThrow()
    await addMember(work, body_id, chair.id, { capacity: 'chair', starts: '2025-01-01' })
  })
})
const post = async (who: TestPerson, path: string, fields: Record<string, string>, at = path) =>
  (await app.as(who)).send(path, fields, at)

describe('publicity of a review (G37–G39)', () => {
  it('wants a reason, and for high interest a communications lead, who is told at once', async () => {
    const path = `/scrutiny/reviews/${review}/publicity`
    const high = {
      version: '0',
      interest: 'high',
      interest_reason: 'The paper asks every week',
      media_lines: 'We ask.',
      lead: '',
    }
    expect((await post(officer, path, { version: '0' })).body).toContain('Choose how much the media will care')
    expect((await post(officer, path, { ...high, interest_reason: '' })).body).toContain('Say why')
    expect((await post(officer, path, high)).body).toContain('name who leads communications')
    const steps = {
      'step-0-stage': 'launch',
      'step-0-what': 'A release',
      'step-0-due': '1 July 2026',
      'step-0-who': 'Cleo',
    }
    expect((await post(officer, path, { ...high, ...steps, lead: communications.id })).status).toBe(303)
    const told = await asPerson(database.current(), communications, (work) =>
      work.tx.selectFrom('notification').select('what').where('done_at', 'is', null).execute(),
    )
    expect(told.map(({ what }) => what).join()).toContain('media interest is high')
    const shown = (await (await app.as(communications)).get(path)).body
    expect(shown).toContain('Nothing is said with the report.')
    expect(shown).not.toContain('Nothing is said at the launch.')
    expect((await post(checker, path, { ...high, version: '1' }, '/account')).status).toBe(403)
  })

  it('lets a statement out once checked by another, approved by chair and communications, and at its time', async () => {
    const write = `/scrutiny/reviews/${review}/statements/write`
    const words = {
      title: 'A review begins',
      words: 'We begin.\n\nWe ask three questions.',
      releaseOn: '17 June 2026',
      releaseAt: '9',
    }
    expect((await post(communications, write, words)).status).toBe(422)
    const made = await post(communications, write, { ...words, releaseAt: '09:30' })
    const at = String(made.location)
    const reference = at.split('/').at(-1) ?? ''
    expect((await post(communications, `${at}/check`, { version: '1', against: 'x' }, at)).status).toBe(403)
    expect((await post(chair, `${at}/approve`, { version: '1' }, at)).status).toBe(409)
    expect((await post(checker, `${at}/check`, { version: '1', against: '' }, at)).status).toBe(422)
    expect((await post(checker, `${at}/check`, { version: '1', against: 'The approved scope' }, at)).status).toBe(303)
    expect((await post(checker, `${at}/approve`, { version: '2' }, at)).status).toBe(403)
    expect((await post(chair, `${at}/approve`, { version: '2' }, at)).status).toBe(303)
    const version = `/public-versions/${reference}`
    expect((await post(officer, `${version}/publish`, { version: '3' }, at)).body).toContain(
      'whoever leads communications',
    )
    expect((await post(communications, `${at}/approve`, { version: '3' }, at)).status).toBe(303)
    expect((await post(officer, `${version}/publish`, { version: '4' }, at)).body).toContain(
      'its time of release to come',
    )
    expect((await app.visitor().get(`/public/statements/${reference}`)).status).toBe(404)
    later(database.current(), { hours: 48 })
    expect((await (await app.as(officer)).get(at)).body).toContain(version)
    expect((await post(officer, `${version}/publish`, { version: '4' }, at)).status).toBe(303)
    expect((await app.visitor().get(`/public/statements/${reference}`)).body).toContain('We ask three questions.')
  })

  it('checks and approves changed words anew', async () => {
    const at = '/scrutiny/statements/PRS-2'
    const words = {
      title: 'A review begins',
      words: 'Other words.',
      releaseOn: '17 June 2026',
      releaseAt: '09:30',
      version: '5',
    }
    expect((await post(communications, `${at}/change`, words)).status).toBe(303)
    const shown = (await (await app.as(officer)).get(at)).body
    expect(shown).toContain('Draft')
    expect(shown).toContain('its facts checked by somebody other than its writer')
  })
})
