import { beforeAll, describe, expect, it } from 'vitest'
import { useForms } from '../../../../../test/set-up/forms.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { someRecommendation } from '../../../../../test/set-up/recommendations.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { readWord } from '../../../../platform/word/read-word.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const { page, fill } = useForms(app)

let made: Awaited<ReturnType<typeof someRecommendation>>
let director: TestPerson
let other: TestPerson
let report = ''
beforeAll(async () => {
  director = await someone(database.current(), 'Dee Director', 'director')
  other = await someone(database.current(), 'Ott Outside', 'councillor')
  made = await someRecommendation(database.current(), 'replied')
})

describe('the report of a review (G41)', () => {
  it('is begun once, with what only it says', async () => {
    const begin = `/scrutiny/reviews/${made.review}/report/begin`
    const kept = await fill(made.officer, begin, { foreword: 'We thank those who came.', left_out: 'One case' })
    expect(kept.status).toBe(303)
    report = kept.location ?? ''
    const again = await fill(made.officer, begin, { foreword: 'Again' })
    expect([again.status, again.body.includes('is its report already')]).toEqual([409, true])
    expect(await page(made.member, `/scrutiny/reviews/${made.review}/report`)).toContain('We thank those who came.')
  })

  it('is not agreed before its facts are checked, or there is a reason why not', async () => {
    expect(await page(made.officer, report)).toContain('its facts checked by whoever it is about')
    const early = await fill(made.officer, `${report}/agree`, {})
    expect([early.status, early.body.includes('Before members agree it')]).toEqual([409, true])
    const undated = await fill(made.officer, `${report}/check`, { checked_with: 'The director' })
    expect([undated.status, undated.body.includes('by which you want it back')]).toEqual([422, true])
    const sent = { checked_with: 'The director', due_on: '30 June 2026' }
    expect((await fill(made.officer, `${report}/check`, sent)).status).toBe(303)
    expect(await page(made.officer, report)).toContain('Facts being checked')
  })

  it('keeps a point of fact as it was raised, with what was made of it, decided once', async () => {
    expect((await (await app.as(other)).get(`${report}/facts/raise`)).status).toBe(403)
    const raised = { about: 'the whole report', says: 'It was June, not May', rests_on: 'The minutes' }
    expect((await fill(director, `${report}/facts/raise`, raised)).status).toBe(303)
    expect(await page(made.officer, report)).toContain('a decision on 1 point of fact')
    const decide = /\/facts\/[\w-]+\/decide/.exec(await page(made.officer, report))?.[0] ?? ''
    expect(await page(other, report)).not.toContain('/decide')
    const words = { outcome: 'put right', words: 'It says June now' }
    expect((await fill(made.officer, `${report}${decide}`, words)).status).toBe(303)
    const twice = await fill(made.officer, `${report}${decide}`, words)
    expect([twice.status, twice.body.includes('decided already')]).toEqual([409, true])
    expect(await page(director, report)).toContain('Put right: It says June now')
  })

  it('prints what a member holds who does not agree, until they take it back', async () => {
    const hold = `${report}/views/hold`
    expect((await (await app.as(other)).get(hold)).status).toBe(403)
    const view = { about: 'the whole report', words: 'It goes too far' }
    expect((await fill(made.member, hold, view)).status).toBe(303)
    const takeBack = /\/views\/[\w-]+\/take-back/.exec(await page(made.member, report))?.[0] ?? ''
    expect((await fill(made.member, report, {}, `${report}${takeBack}`)).status).toBe(303)
    expect((await fill(made.member, hold, { ...view, words: 'It does not go far enough' })).status).toBe(303)
    const file = await app.current().inject({
      url: `/scrutiny/reviews/${made.review}/report.docx`,
      cookies: (await app.as(made.officer)).cookies(),
    })
    const text = JSON.stringify(await readWord(file.rawPayload))
    expect(text).toContain('It does not go far enough')
    expect(text).not.toContain('It goes too far')
    expect(text).toContain('What is left out')
  })

  it('is agreed as a numbered draft, and says so when it is changed afterwards', async () => {
    expect((await fill(made.officer, `${report}/back`, {})).status).toBe(303)
    expect((await fill(made.member, `${report}/agree`, { agreed_words: 'That it be published' })).status).toBe(303)
    expect(await page(made.officer, report)).toContain('Members agreed it on')
    expect((await fill(made.officer, `${report}/change`, { conclusions: 'A last word' })).status).toBe(303)
    expect(await page(made.officer, report)).toContain('Changed since it was agreed')
    const path = `/public-versions/${report.split('/').at(-1)}`
    const refused = await (await app.as(made.officer)).get(path)
    expect([refused.status, refused.body.includes('Only what members agreed is published')]).toEqual([409, true])
    expect((await fill(made.member, `${report}/agree`, {})).status).toBe(303)
  })

  it('is published, and only then the answer to what it recommends (LAW-5, H26)', async () => {
    const answer = `/public-versions/${made.notice}`
    const early = await (await app.as(made.officer)).get(answer)
    expect([early.status, early.body.includes('Publish the report first')]).toEqual([409, true])
    const path = `/public-versions/${report.split('/').at(-1)}`
    expect((await fill(made.officer, path, {}, `${path}/publish`)).status).toBe(303)
    expect(await page(made.officer, `/scrutiny/notices/${made.notice}`)).toContain('The public does not read it yet')
    expect(await page(null, '/public/recommendations')).toContain('Nothing stands published here now')
    expect((await fill(made.officer, answer, {}, `${answer}/publish`)).status).toBe(303)
    const tracker = await page(null, '/public/recommendations')
    expect(tracker).toContain('Accepted')
    expect(tracker).toContain('30 September 2026')
    expect(await page(null, '/public/data/recommendations.csv')).toContain('The cabinet')
    const [row] = JSON.parse(await page(null, '/public/data/recommendations.json')).items
    expect(row).toMatchObject({ review_id: made.review, answer: 'accepted', addressee: 'The cabinet' })
    expect((await page(null, `/public/reports/${report.split('/').at(-1)}`)).toLowerCase()).not.toContain(
      'it goes too far',
    )
  })
})
