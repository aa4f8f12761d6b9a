import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { useForms } from '../../../../../test/set-up/forms.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { someRecommendation } from '../../../../../test/set-up/recommendations.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { readWord } from '../../../../platform/word/read-word.ts'
import { asPerson } from '../../../../spine/access/index.ts'
import { flagConcern } from '../../../../spine/safeguarding/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const { page, fill: send } = useForms(app)

let made: Awaited<ReturnType<typeof someRecommendation>>
let other: TestPerson
let survey = ''
let address = ''
beforeAll(async () => {
  other = await someone(database.current(), 'Ott Outside', 'councillor')
  made = await someRecommendation(database.current(), 'drafted')
})

async function asOwner<T extends pg.QueryResultRow>(query: string): Promise<T[]> {
  const owner = new pg.Client({ connectionString: database.current().ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<T>(query)
  await owner.end()
  return rows
}
const answer = (given: Record<string, string | string[]>) => send(null, address, given)

const asked = {
  ...{ 'question-0-text': 'I am listened to', 'question-0-kind': 'agree' },
  ...{ 'question-1-text': 'Who helps you?', 'question-1-kind': 'several' },
}

describe('a survey of a review (G22)', () => {
  it('is written, with its questions, and cannot be opened while it asks nothing', async () => {
    const add = `/scrutiny/reviews/${made.review}/surveys/add`
    const kept = await send(made.officer, add, { title: 'How are you heard?', for_whom: 'Foster carers' })
    expect(kept.status).toBe(303)
    survey = kept.location ?? ''
    expect((await page(made.officer, survey)).includes('>Open it<')).toBe(false)
    const thin = await send(made.officer, `${survey}/questions`, { ...asked, 'question-1-choices': 'School' })
    expect([thin.status, thin.body.includes('at least two answers'), thin.body.includes('Who helps you?')]).toEqual([
      422,
      true,
      true,
    ])
    const whole = { ...asked, 'question-1-choices': 'School\nHealth' }
    expect((await send(made.officer, `${survey}/questions`, whole)).status).toBe(303)
    const more = { 'question-2-text': 'What would you change?', 'question-2-kind': 'words' }
    expect((await send(made.officer, `${survey}/questions`, more)).status).toBe(303)
    expect(await page(made.officer, `${survey}/preview`)).toContain('3. What would you change?')
    expect((await (await app.as(other)).get(`${survey}/preview`)).status).toBe(403)
  })

  it('is answered by anybody who has its address, and by nobody before it is open', async () => {
    const [row] = await asOwner<{ token: string }>('select token from review_survey')
    address = `/public/surveys/${row?.token}`
    expect(await page(null, address)).toContain('This survey is not open yet.')
    expect((await send(made.officer, survey, {}, `${survey}/open`)).status).toBe(303)
    expect(await page(made.officer, survey)).toContain(address)
    expect(await page(other, survey)).not.toContain(address)
    expect(await page(null, address)).toContain('If you are worried about a child')
    expect(await page(null, '/public/surveys/AAAAAAAAAAAAAAAAAAAAAA')).toContain('not found')
    const nothing = await answer({})
    expect([nothing.status, nothing.body.includes('Answer at least one question')]).toEqual([422, true])
    for (const q1 of ['Agree', 'Agree', 'Disagree', 'Neither'])
      expect((await answer({ q1, q2: ['School', 'Health'], q3: `Words of ${q1}` })).location).toBe(`${address}/sent`)
    const wrong = await answer({ q1: 'Perhaps', q3: 'Kept' })
    expect([wrong.status, wrong.body.includes('Kept')]).toEqual([422, true])
  })

  it('shows nothing while it is open, and keeps nothing of who answered or when', async () => {
    const shown = await page(made.officer, survey)
    expect(shown).not.toContain('Words of')
    const early = await (await app.as(made.officer)).get(`${survey}/answers.csv`)
    expect(early.status).toBe(409)
    const columns = await asOwner<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'review_survey_answer' order by 1`,
    )
    const events = await asOwner(`select 1 from event e join record r on r.id = e.record_id
      where r.kind = 'SVY' and e.deed like '%answer%'`)
    const tries = await asOwner('select 1 from public_form_try')
    expect(columns.map(({ name }) => name)).toEqual(['answers', 'id', 'survey_id'])
    expect([events, tries]).toEqual([[], []])
  })

  it('shows only what five answered, once it is closed', async () => {
    expect((await answer({ q1: 'Agree' })).status).toBe(303)
    expect((await send(made.officer, survey, {}, `${survey}/close`)).status).toBe(303)
    expect(await page(null, address)).toContain('This survey is closed')
    const shown = await page(other, survey)
    expect(shown).toContain('3 (60%)')
    expect(shown).toContain('Not shown: fewer than 5 answered')
    expect(shown).not.toContain('Words of')
    const csv = await page(other, `${survey}/answers.csv`)
    expect([csv.includes('Agree,3,60'), csv.includes('Words of')]).toEqual([true, false])
    const word = await app.current().inject({
      url: `${survey}/answers.docx`,
      cookies: (await app.as(other)).cookies(),
    })
    expect(JSON.stringify(await readWord(word.rawPayload))).toContain('5 answered')
  })

  it('is asked again with the same questions, and held beside what was answered before (SCR-18)', async () => {
    const repeat = (await send(made.officer, survey, {}, `${survey}/repeat`)).location ?? ''
    const changed = await send(made.officer, `${repeat}/questions`, { 'question-0-text': 'Something else' })
    expect([changed.status, changed.body.includes('its questions stay')]).toEqual([409, true])
    await send(made.officer, repeat, {}, `${repeat}/open`)
    address = /\/public\/surveys\/[\w-]+/.exec(await page(made.officer, repeat))?.[0] ?? ''
    for (const q1 of ['Agree', 'Agree', 'Agree', 'Agree', 'Disagree']) await answer({ q1 })
    await send(made.officer, repeat, {}, `${repeat}/close`)
    const shown = await page(other, repeat)
    expect(shown).toContain('20 more')
    expect(shown).toContain('These need not be the same people: 5 answered then and 5 now.')
  })

  it('is shut to those who have its address as soon as somebody flags it', async () => {
    expect(await page(null, address)).toContain('This survey is closed')
    await asPerson(database.current(), made.officer, (work) =>
      flagConcern(work, { reference: survey.split('/').at(-1) ?? '' }, 'It asks for a name'),
    )
    const first = (await asOwner<{ token: string }>('select token from review_survey where repeats_id is null'))[0]
    expect((await app.visitor().get(`/public/surveys/${first?.token}`)).status).toBe(404)
    expect((await app.visitor().get(address)).status).toBe(200)
  })
})
