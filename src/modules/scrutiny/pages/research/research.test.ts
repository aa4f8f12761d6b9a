import { beforeAll, describe, expect, it } from 'vitest'
import { useForms } from '../../../../../test/set-up/forms.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { someRecommendation } from '../../../../../test/set-up/recommendations.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const { page, fill } = useForms(app)

let made: Awaited<ReturnType<typeof someRecommendation>>
let staff: TestPerson
beforeAll(async () => {
  staff = await someone(database.current(), 'Stan Staff', 'staff')
  made = await someRecommendation(database.current(), 'drafted')
})

const add = '/scrutiny/research/add'

describe('research beyond one review (G28 to G30)', () => {
  it('names its authority where it is about one, and is found by sort and by words', async () => {
    const note = {
      title: 'A year of themes',
      sort: 'another authority',
      words: 'One theme a quarter',
      sources: 'A call',
    }
    const nameless = await fill(made.officer, add, note)
    expect([nameless.status, nameless.body.includes('Say which authority')]).toEqual([422, true])
    expect((await fill(made.officer, add, { ...note, authority: 'Northmere', grade: 'Good' })).status).toBe(303)
    const guide = { title: 'Access to papers', sort: 'guide', words: 'Ten clear days', sources: 'The rules' }
    expect((await fill(made.officer, add, guide)).status).toBe(303)
    const guides = await page(staff, '/scrutiny/research?about=guide')
    expect([guides.includes('Access to papers'), guides.includes('A year of themes')]).toEqual([true, false])
    expect(await page(staff, '/scrutiny/research?words=quarter')).toContain('Northmere, Good')
    expect((await (await app.as(staff)).get(add)).status).toBe(403)
  })

  it('is used by a review, and each leads to the other', async () => {
    const note = '/scrutiny/research/RSN-1'
    const used = await fill(made.officer, note, { review: made.review }, `${note}/use`)
    expect(used.status).toBe(303)
    expect(await page(staff, note)).toContain(made.review)
    expect(await page(staff, '/scrutiny/research')).toContain('1 review')
  })
})

describe('the methods of a scope (G12) and earlier recommendations (G31)', () => {
  it('are tasks with somebody and a day', async () => {
    const at = `/scrutiny/reviews/${made.review}/methods`
    expect(await page(made.officer, `${at}/add?method=Visits`)).toContain('value="Visits"')
    const kept = await fill(made.officer, `${at}/add`, {
      title: 'Visit two teams',
      method: 'Visits',
      due_on: '1 June 2026',
    })
    expect(kept.status).toBe(303)
    const shown = await page(staff, at)
    expect([shown.includes('Late'), shown.includes('Visit two teams')]).toEqual([true, true])
    expect(await page(staff, kept.location ?? '')).toContain('somebody to do it')
  })
  it('are found by what their review is about, and by whom they are to', async () => {
    expect(await page(staff, '/scrutiny/recommendations?words=rec&to=executive')).toContain('SR (26/27) 01')
    expect(await page(staff, '/scrutiny/recommendations?to=partner')).not.toContain('SR (26/27) 01')
  })
})
