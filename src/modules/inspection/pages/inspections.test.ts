import { describe, expect, it } from 'vitest'
import { someMeasure } from '../../../../test/set-up/measures.ts'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { formTo } from '../../../../test/set-up/read-form.ts'
import { type Client, useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { writePdf } from '../../../platform/pdf/testing/write-pdf.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { raiseAction, readDue } from '../../../spine/actions/index.ts'
import { performRun } from '../../../spine/runs/index.ts'
import { addMeasure } from '../../measures/index.ts'
import { readReportJob } from '../reading/read-report-job.ts'
import { withPictures } from '../rules/history/draft-from-reading.ts'
import { ilacs } from '../rules/read-report/testing/fictional-reports.ts'
import { changeReading, readReading } from '../store/report-readings.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const typed = {
  kind: 'ILACS/standard',
  authority: 'Testshire',
  periods: '8 May 2023 to 19 May 2023',
  published: '11 July 2023',
  leads: 'Ina Spector',
  judgements: 'Overall effectiveness: Good\nThe experiences and progress of children in care: Inadequate',
  improvement: '1. The timeliness of supervision\n- for new workers\n2. The quality of pathway plans for care leavers',
  priority: 'The response to children who are at risk of exploitation',
}

async function recorded(client: Client, more: Record<string, string> = {}): Promise<string> {
  const made = await client.send('/inspections/add', { ...typed, ...more })
  expect(made.status).toBe(303)
  return made.location ?? ''
}

const areasIn = (body: string) => [
  ...new Set([...body.matchAll(/\/inspections\/areas\/(AFI-\d+)/g)].map(([, one]) => one ?? '')),
]

async function keeper(name: string): Promise<{ person: TestPerson; client: Client }> {
  const person = await someone(database.current(), name, 'programme-manager')
  return { person, client: await app.as(person) }
}

describe('an inspection typed in', () => {
  it('pins its framework by fieldwork, keeps judgements as printed, and warns where the whole disagrees (FW-7, ILACS-J2)', async () => {
    const { client } = await keeper('Mia Manager')
    const wrong = await client.send('/inspections/add', { ...typed, judgements: 'Overall effectiveness: Splendid' })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('is not a grade of this framework')
    expect(wrong.body).toContain('Ina Spector')
    const early = await client.send('/inspections/add', { ...typed, periods: '8 May 2031 to 19 May 2029' })
    expect(early.body).toContain('ends before it begins')
    const address = await recorded(client)
    const { body } = await client.get(address)
    expect(body).toContain('ILACS-2023, version 1')
    expect(body).toContain('which as a rule makes the whole inadequate (ILACS-J2)')
    expect(body).toContain('Open Government Licence')
    expect(areasIn(body)).toHaveLength(3)
    const again = await client.send('/inspections/add', typed)
    expect(again.body).toContain('is this inspection already')
    const changed = formTo((await client.get(`${address}/change`)).body, `${address}/change`).fields
    expect(changed['judgements']?.[0]).toContain('Overall effectiveness: Good')
    expect((await client.post(`${address}/change`, { ...changed, leads: ['Ivo Spector'] })).status).toBe(303)
    expect((await client.post(`${address}/change`, { ...changed, leads: ['Too late'] })).status).toBe(409)
    expect((await client.get('/inspections')).body).toContain('Likely between')
  })

  it('is seen by the director and programme managers alone until it is published (ILACS-T7)', async () => {
    const { client } = await keeper('Max Manager')
    const officer = await app.as(await someone(database.current(), 'Oz Officer', 'staff'))
    const address = await recorded(client, { periods: '1 June 2026 to 12 June 2026', published: '', judgements: '' })
    const [area] = areasIn((await client.get(address)).body)
    expect((await officer.get(address)).status).toBe(404)
    expect((await officer.get(`/inspections/areas/${area}`)).status).toBe(404)
    expect((await client.get('/inspections')).body).toContain('Expected about')
    const { fields } = formTo((await client.get(`${address}/change`)).body, `${address}/change`)
    expect((await client.post(`${address}/change`, { ...fields, published: ['10 June 2026'] })).body).toContain(
      'after fieldwork has ended',
    )
    await client.post(`${address}/change`, { ...fields, published: ['16 June 2026'] })
    expect((await officer.get(address)).status).toBe(200)
    expect((await officer.get(`/inspections/areas/${area}`)).status).toBe(200)
  })
})

describe('election days', () => {
  it('are entered by who keeps inspections, hold the report that falls before the poll, and can be taken away (ILACS-T9)', async () => {
    const { client } = await keeper('Ely Manager')
    const officer = await app.as(await someone(database.current(), 'Ola Officer', 'staff'))
    const path = '/inspections/elections'
    await recorded(client, {
      periods: '8 June 2026 to 12 June 2026',
      published: '',
      judgements: '',
      authority: 'Pollshire',
    })
    expect((await client.get('/inspections')).body).toContain('No election day has been entered')
    expect((await client.send(path, { day: 'soon', name: '' }, path)).status).toBe(422)
    expect((await client.send(path, { day: '2 May 2041', name: 'x' }, path)).body).toContain('bank holidays')
    const poll = { day: '23 July 2026', name: 'A general election' }
    expect((await officer.send(path, poll, path)).status).toBe(403)
    expect((await client.send(path, poll, path)).status).toBe(303)
    expect((await client.send(path, poll, path)).body).toContain('That day is there already')
    const held = (await client.get('/inspections')).body
    expect(held).toContain('No election that was entered falls within it')
    expect(held).toContain('Not every judgement has a grade')
    expect(held).toContain('falls before the election of 23 July 2026, for which it is held (ILACS-T9)')
    const { body } = await officer.get(path)
    expect(body).toContain('A general election')
    expect(body).not.toContain('Take away')
    const id = /name="id" value="([^"]+)"/.exec((await client.get(path)).body)?.[1] ?? ''
    expect((await client.send(`${path}/remove`, { id }, path)).status).toBe(303)
    expect((await client.get(path)).body).toContain('No election day has been entered')
  })
})

describe('an area to improve', () => {
  it('is quoted, tagged with its reason, written under by its lead, and answered by actions', async () => {
    const ground = database.current()
    const { person, client } = await keeper('Mo Manager')
    const lead = await someone(ground, 'Lee Lead', 'staff')
    const address = await recorded(client, { periods: '15 June 2026', published: '16 June 2026', judgements: '' })
    const areas = areasIn((await client.get(address)).body)
    const pages = await Promise.all(
      areas.map(async (one) => ({ one, body: (await client.get(`/inspections/areas/${one}`)).body })),
    )
    const found = pages.find(({ body }) => body.includes('for new workers'))
    const page = `/inspections/areas/${found?.one}`
    expect(found?.body).toContain('The words “supervision”')
    const leads = await app.as(lead)
    expect((await leads.get(`${page}/write`)).status).toBe(403)
    const write = formTo((await client.get(`${page}/write`)).body, `${page}/write`).fields
    await client.post(`${page}/write`, { ...write, outcome: ['Workers are supported'], owner: [lead.id] })
    expect((await leads.get('/')).body).toContain('is yours to lead')
    expect((await leads.get(`${page}/write`)).status).toBe(200)
    const tags = formTo((await leads.get(`${page}/tags`)).body, `${page}/tags`).fields
    await leads.post(`${page}/tags`, { ...tags, 'tags-subject': ['subject/neglect'] })
    const tagged = (await leads.get(page)).body
    expect(tagged).toContain('A person said so')
    expect(tagged).not.toContain('The words “supervision”')
    await expect(
      asSystem(ground, 'test', (work) => work.tx.updateTable('area').set({ words: 'Our words' }).execute()),
    ).rejects.toThrow('quoted and do not change')

    expect((await client.get('/inspections/areas/checks')).body).toContain('An area with no action')
    const raised = await leads.send(`/actions/raise?from=${found?.one}`, {
      words: 'Train every manager',
      due: '31 July 2026',
    })
    expect(raised.status).toBe(303)
    expect((await client.get(page)).body).toContain('Train every manager')
    expect((await client.get('/inspections/areas/checks')).body).toContain('Actions with no measure')
    const action = await asPerson(ground, person, (work) =>
      raiseAction(work, { words: 'Known already', due: readDue('31 July 2026', work.clock.today()), leads: [] }),
    )
    expect((await client.send(`${page}/actions`, { action: 'ACT-99999' }, page)).body).toContain(
      'There is no action ACT-99999',
    )
    await client.send(`${page}/actions`, { action: action.reference }, page)
    expect((await client.get(page)).body).toContain('Known already')
    await client.send(`${page}/actions/take-away`, { action: action.reference }, page)
    expect((await client.get(page)).body).not.toContain('Known already')
    const measure = await asPerson(ground, person, (work) => addMeasure(work, someMeasure(null)))
    expect((await client.get(`${page}?measure=nothing+of+the+kind`)).body).toContain(
      'No other measure that you may see',
    )
    for (const asked of ['visits', measure.reference.toLowerCase()])
      expect((await client.get(`${page}?measure=${asked}`)).body).toContain('Visits made in time')
    expect((await client.send(`${page}/measures`, { measure: 'MEA-999' }, page)).status).toBe(422)
    await client.send(`${page}/measures`, { measure: measure.reference }, page)
    expect((await client.get(page)).body).toContain('Measures of it <span class="sl-count">(1)')
    expect((await client.get(`/measures/${measure.reference}`)).body).toContain(found?.one)
    // A measure that is joined to it is a measure of its actions too.
    expect((await client.get('/inspections/areas/checks')).body).not.toContain('Actions with no measure')
    const thread = (await client.get(`/thread/${found?.one}`)).body
    for (const one of [address.split('/').at(-1), 'Train every manager', measure.reference])
      expect(thread).toContain(one)
    const word = await client.get(`/inspections/areas/export.docx?inspection=${address.split('/').at(-1)}`)
    expect([word.status, word.body.startsWith('PK')]).toEqual([200, true])
    const narrowed = `/inspections/areas?inspection=${address.split('/').at(-1)}&words=new+workers`
    expect(areasIn((await client.get(narrowed)).body)).toEqual([found?.one])
    await client.send(`${page}/measures/take-away`, { measure: measure.reference }, page)
    expect((await client.get('/inspections/areas/checks')).body).toContain('Actions with no measure')
    for (const by of ['judgement', 'subject', 'stream', 'lead', 'agency'])
      expect((await client.get(`/inspections/areas?by=${by}`)).body).toContain('Lee Lead')
    const csv = (await client.get(`/inspections/areas/export.csv?inspection=${address.split('/').at(-1)}`)).body
    expect(csv).toContain('for new workers')
    expect(csv).toContain('Lee Lead')
    const before = await recorded(client, {
      periods: '8 May 2017 to 19 May 2017',
      published: '1 July 2017',
      kind: 'SIF/single-inspection',
      judgements: '',
    })
    const nearest = (await client.get(`${address}/recurrence`)).body
    expect(nearest).toContain('Comes back')
    expect(nearest).not.toContain('These results come from different frameworks')
    const back = (await client.get(`${address}/recurrence?with=${before.split('/').at(-1)}`)).body
    expect(back).toContain('Comes back')
    expect(back).toContain('These results come from different frameworks')
  })
})

describe('a report that is uploaded', () => {
  const send = async (client: Client, bytes: Uint8Array) => {
    const sent = await client.upload('/inspections/read', {}, { field: 'file', name: 'report.pdf', bytes })
    expect(sent.status).toBe(303)
    return sent.location ?? ''
  }
  const work = async () => {
    const waiting = await asSystem(database.current(), 'test', (one) =>
      one.tx.selectFrom('run').select('id').where('status', '=', 'waiting').execute(),
    )
    for (const { id } of waiting)
      expect(
        await performRun(database.current(), [readReportJob], id, (words, fault) => console.error(words, fault)),
      ).toBe('done')
  }

  it('is read by a worker, shown with its questions, and saved once as it was confirmed, with its file', async () => {
    const { client } = await keeper('Ria Reads')
    const address = await send(client, writePdf(ilacs(), { modified: '20240420080000' }))
    expect((await client.get(address)).body).toContain('The report is being read')
    await work()
    const other = await keeper('Rob Reads')
    expect((await other.client.get(address)).status).toBe(404)
    const shown = (await client.get(address)).body
    expect(shown).toContain('Please check')
    const { fields } = formTo(shown, address)
    expect([fields['published'], fields['authority']]).toEqual([[''], ['']])
    expect(shown).toContain('<li>Borsetshire')
    const [picture = ''] = /\/inspections\/readings\/[0-9a-f-]+\/pictures\/0/.exec(shown) ?? []
    expect(shown).toMatch(/<img src="[^"]+pictures\/0" alt="Part of page 1 of the report. It reads: “[^"]+Borsetshire/)
    expect((await client.get(picture)).body.slice(1, 4)).toBe('PNG')
    expect((await other.client.get(picture)).status).toBe(404)
    expect((await client.get(`${address}/report.pdf`)).body.slice(0, 5)).toBe('%PDF-')
    // Where a picture could not be drawn the words stand, with the way to the page.
    const id = address.split('/').at(-1) ?? ''
    await asSystem(database.current(), 'test', async (one) => {
      const { draft } = await readReading(one, id)
      if (draft) await changeReading(one, id, { draft: withPictures(draft, []) })
    })
    expect((await client.get(address)).body).toMatch(/Page 1 of[^<]*<a[^>]+report.pdf[\s\S]{0,90}about here/)
    const unseen = await client.post(address, fields)
    expect(unseen.status).toBe(422)
    expect(unseen.body).toContain('Look at each question')
    const sent = { ...fields, looked: ['yes'], authority: ['Borsetshire'], published: ['3 June 2024'], 'item-0': [''] }
    const items = Object.keys(fields).filter((name) => name.startsWith('item-')).length
    const saved = await client.post(address, sent)
    expect(saved.location).toMatch(/^\/inspections\/INS-\d+$/)
    expect((await client.post(address, sent)).location).toBe(saved.location)
    expect((await client.get(picture)).status).toBe(404)
    const { body } = await client.get(saved.location ?? '')
    expect(body).toContain('Read from the report and confirmed by a person')
    expect(body).toContain('report.pdf')
    expect(areasIn(body)).toHaveLength(items - 1)
  })

  it('that cannot be read is told in plain words, with the form to type it in and the file kept', async () => {
    const { client } = await keeper('Una Unread')
    const address = await send(client, writePdf([{ texts: [] }]))
    await work()
    const { body } = await client.get(address)
    expect(body).toContain('are pictures')
    const form = /\/inspections\/add\?reading=[0-9a-f-]+/.exec(body)?.[0] ?? ''
    const { fields } = formTo((await client.get(form)).body, '/inspections/add')
    const filled = Object.fromEntries(
      Object.entries({
        ...typed,
        periods: '4 March 2019 to 15 March 2019',
        published: '1 May 2019',
        judgements: '',
      }).map(([name, value]) => [name, [value]]),
    )
    const saved = await client.post('/inspections/add', { ...fields, ...filled })
    expect((await client.get(saved.location ?? '')).body).toContain('report.pdf')
    const thrown = await send(client, writePdf([{ texts: [] }]))
    await client.send(`${thrown}/discard`, {}, '/inspections/read')
    expect((await client.get(thrown)).status).toBe(404)
  })
})
