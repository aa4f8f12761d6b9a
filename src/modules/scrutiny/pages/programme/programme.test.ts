import { beforeAll, describe, expect, it } from 'vitest'
import { useForms } from '../../../../../test/set-up/forms.ts'
import { someone, type TestPerson } from '../../../../../test/set-up/people.ts'
import { useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { readWord } from '../../../../platform/word/read-word.ts'
import { asSystem } from '../../../../spine/access/index.ts'
import { arrangeMeeting } from '../../../../spine/meetings/index.ts'
import { addBody, addMember } from '../../../../spine/people/index.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const { page, fill } = useForms(app)

let officer: TestPerson
let member: TestPerson
let other: TestPerson
let committee = ''
let soon = ''
let later = ''
let board = ''
beforeAll(async () => {
  officer = await someone(database.current(), 'Olly Officer', 'scrutiny-officer')
  member = await someone(database.current(), 'Mel Member', 'councillor')
  other = await someone(database.current(), 'Ott Outside', 'councillor')
  await asSystem(database.current(), 'test set-up', async (work) => {
    const body = await addBody(work, 'A committee', 'committee', '')
    await addMember(work, body.id, member.id, { capacity: 'member', starts: '2020-01-01' })
    committee = body.id
    const at = { startsAt: '14:00', place: '' }
    // The tests' day is Tuesday 16 June 2026: the agenda of 18 June has been open since 10 June.
    soon = (await arrangeMeeting(work, committee, { heldOn: '2026-06-18', ...at })).id
    later = (await arrangeMeeting(work, committee, { heldOn: '2026-07-14', ...at })).id
    board = (await addBody(work, 'Another committee', 'committee', '')).id
  })
})

const add = () => `/scrutiny/programme/add?committee=${committee}`
const here = () => `/scrutiny/programme?committee=${committee}`
const item = { title: 'Placements near school', purpose: 'Whether distance is weighed', sort: 'report' }

describe('a work programme (H01)', () => {
  it('takes nothing without what it is for, from those who keep it', async () => {
    const bare = await fill(officer, add(), { title: 'Something', committee }, '/scrutiny/programme/add')
    expect([bare.status, bare.body.includes('Say what it is for')]).toEqual([422, true])
    expect((await (await app.as(other)).get(add())).status).toBe(403)
    const kept = await fill(member, add(), { ...item, committee, weeks: '2' }, '/scrutiny/programme/add')
    expect(kept.status).toBe(303)
    expect(await page(other, here())).toContain('Whether distance is weighed')
  })

  it('is placed at a meeting whose agenda is not open yet (ATI-1)', async () => {
    const place = '/scrutiny/programme/PGI-1/place'
    const form = await page(officer, place)
    expect([form.includes(later), form.includes(soon)]).toEqual([true, false])
    const late = await fill(officer, place, { meeting: soon })
    expect([late.status, late.body.includes('had to be open by')]).toEqual([422, true])
    expect((await fill(officer, place, { meeting: later })).status).toBe(303)
    const shown = await page(other, here())
    expect(shown).toMatch(/Placements near school<\/a> <strong[^>]*>Planned/)
    expect(shown).toContain('2 weeks of work for 3 weeks')
  })

  it('says what sounds like the same elsewhere, until somebody says why it is not', async () => {
    const same = { ...item, title: 'School placements', committee: board, month: '1 July 2026' }
    await fill(officer, add(), same, '/scrutiny/programme/add')
    expect(await page(other, here())).toContain('Another committee')
    const why = { not_the_same_because: 'They look at cost alone' }
    expect((await fill(officer, '/scrutiny/programme/PGI-1/change', why)).status).toBe(303)
    expect(await page(other, here())).not.toContain('Sounds like something elsewhere')
  })

  it('moves to another month, with a reason after members must have spoken, and never to one that is over', async () => {
    const said = {
      ...item,
      title: 'Before the budget',
      committee: board,
      month: '1 July 2026',
      must_by: '20 July 2026',
    }
    const past = await fill(officer, add(), { ...said, month: '1 May 2026' }, '/scrutiny/programme/add')
    expect([past.status, past.body.includes('That month is over'), past.body.includes('Before the budget')]).toEqual([
      422,
      true,
      true,
    ])
    const made = await fill(officer, add(), { ...said, must_why: 'The budget' }, '/scrutiny/programme/add')
    const move = `${made.location}/move`
    const bare = await fill(officer, move, { month: '2026-09-01' })
    expect([bare.status, bare.body.includes('spoken by 20 July 2026 (The budget)')]).toEqual([422, true])
    const over = await fill(officer, move, { month: '2026-05-01' })
    expect([over.status, over.body.includes('That month is over')]).toEqual([422, true])
    const moved = await fill(officer, move, { month: '2026-09-01', because: 'The budget is put off' })
    expect([moved.status, moved.location?.startsWith('/scrutiny/programme?committee=')]).toEqual([303, true])
    const shown = await page(officer, made.location ?? '')
    expect(shown).toContain('September 2026')
    expect(shown).toContain('The budget is put off')
    expect((await fill(officer, move, { month: '' })).status).toBe(303)
    expect(await page(officer, made.location ?? '')).toContain('None yet')
    expect((await (await app.as(other)).get(move)).status).toBe(403)
  })

  it('is planned backwards from what is fixed (H03)', async () => {
    const budget = { title: 'The budget is decided', on_day: '1 September 2026', weeks_before: '6' }
    expect((await fill(officer, '/scrutiny/programme/days/add', budget)).status).toBe(303)
    const shown = await page(officer, here())
    expect(shown).toContain('21 July 2026')
    const link = /href="(\/scrutiny\/programme\/add\?[^"]*must_by[^"]*)"/.exec(shown)?.[1]?.replaceAll('&amp;', '&')
    expect(await page(officer, link ?? '')).toContain('The budget is decided: 1 September 2026')
  })

  it('is done with what came of it, or dropped with the reason, and goes out as a paper', async () => {
    await fill(officer, add(), { ...item, title: 'A wish', committee }, '/scrutiny/programme/add')
    const bare = await fill(officer, '/scrutiny/programme/PGI-4/drop', {})
    expect([bare.status, bare.body.includes('Say why it is dropped')]).toEqual([422, true])
    await fill(officer, '/scrutiny/programme/PGI-4/drop', { dropped_because: 'The board does it' })
    expect(await page(other, here())).toContain('The board does it')
    await fill(officer, '/scrutiny/programme/PGI-1/done', { came_of: 'A report in the autumn' })
    const again = await fill(officer, '/scrutiny/programme/PGI-1/done', { came_of: 'x' })
    expect([again.status, again.body.includes('is done already')]).toEqual([409, true])
    const word = await app.current().inject({
      url: `/scrutiny/programme.docx?committee=${committee}`,
      cookies: (await app.as(other)).cookies(),
    })
    expect(JSON.stringify(await readWord(word.rawPayload))).toContain('Placements near school')
    expect(await page(other, `/scrutiny/programme.csv?committee=${committee}`)).toContain('The board does it')
  })
})
