import { describe, expect, it } from 'vitest'
import { someone } from '../../../../../test/set-up/people.ts'
import { formTo } from '../../../../../test/set-up/read-form.ts'
import { type Client, useTestApp } from '../../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../../test/set-up/test-database.ts'
import { asPerson } from '../../../../spine/access/index.ts'
import { recordInspection } from '../../index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

/** An inspection of the year before, with an area, and somebody who keeps what follows it. */
async function inspected(name: string, first: string, last: string) {
  const ground = database.current()
  const keeper = await someone(ground, name, 'programme-manager')
  const { reference } = await asPerson(ground, keeper, (work) =>
    recordInspection(
      work,
      {
        kind: 'ILACS/standard',
        authority: 'Testshire',
        periods: [[first, last]],
        published: '2026-05-18',
        receivedOn: '2026-05-14',
        leads: [],
        judgements: '',
        previous: [],
      },
      [
        {
          list: 'priority',
          number: '1',
          words: 'The response at night',
          group: '',
          responsible: '',
          page: 2,
          tags: [],
          judgement: null,
        },
      ],
    ),
  )
  return { client: await app.as(keeper), reference }
}

async function begin(client: Client, reference: string, what: string): Promise<string> {
  const made = await client.send(`/inspections/${reference}/after`, { what })
  expect(made.status).toBe(303)
  return made.location ?? ''
}

const fieldsOf = async (client: Client, path: string) => formTo((await client.get(path)).body, path).fields

describe('what follows a report', () => {
  it('has a statement of action with both clocks and duties that want their evidence (POST-1 to POST-6)', async () => {
    const { client, reference } = await inspected('Sam Statement', '2026-03-09', '2026-03-20')
    const change = await begin(client, reference, 'statement')
    const page = change.replace('/change', '')
    const shown = (await client.get(page)).body
    expect(shown).toContain('Receipt, 14 May 2026')
    expect(shown).toContain('26 June 2026 (POST-2)')
    expect(shown).toContain('Publication, 18 May 2026: the latest that it can be')
    expect(shown).toContain('The response at night')
    const fields = await fieldsOf(client, change)
    expect((await client.post(change, { ...fields, cabinet_on: ['31 September 2026'] })).body).toContain('is not a day')
    const saved = { ...fields, 'duty-radio-done_on': ['1 June 2026'], cabinet_on: ['18 August 2026'] }
    expect((await client.post(change, saved)).status).toBe(303)
    const after = (await client.get(page)).body
    expect(after).toContain('Done, not proved')
    expect(after).toContain('Call-in ends')
    expect(await begin(client, reference, 'statement')).toBe(page)
    const officer = await app.as(await someone(database.current(), 'Ola Officer', 'staff'))
    expect((await officer.get(page)).status).toBe(200)
    expect((await officer.get(change)).status).toBe(403)
  })

  it('has comments on the draft that lock when they are sent, with only answers after (C01, ILACS-T12)', async () => {
    const { client, reference } = await inspected('Dov Draft', '2026-02-02', '2026-02-13')
    const change = await begin(client, reference, 'draft')
    const page = change.replace('/change', '')
    const officer = await app.as(await someone(database.current(), 'Ovi Officer', 'staff'))
    expect((await officer.get(page)).status).toBe(403)
    const fields = await fieldsOf(client, change)
    await client.post(change, {
      ...fields,
      received_on: ['9 June 2026'],
      'comment-0-says': ['Caseloads are 30'],
      'comment-0-kind': ['factual'],
    })
    const shown = (await client.get(page)).body
    expect(shown).toContain('16 June 2026 (5 working days, ILACS-T12)')
    expect(shown).toContain('is about a fact and has no evidence')
    expect((await client.send(`${page}/send`, { version: '2' }, page)).status).toBe(409)
    const again = await fieldsOf(client, change)
    const full = {
      'comment-0-page': ['4'],
      'comment-0-correction': ['They are 18'],
      'comment-0-evidence': ['The return of May'],
    }
    await client.post(change, { ...again, ...full })
    const send = formTo((await client.get(page)).body, `${page}/send`).fields
    expect((await client.post(`${page}/send`, send)).status).toBe(303)
    const locked = await fieldsOf(client, change)
    await client.post(change, { ...locked, 'comment-0-says': ['Something else'], 'comment-0-answer': ['Accepted'] })
    const last = (await client.get(page)).body
    expect(last).toContain('Caseloads are 30')
    expect(last).not.toContain('Something else')
    expect(last).toContain('Accepted')
    expect((await client.post(`${page}/send`, { ...send, version: ['5'] })).status).toBe(409)
  })

  it('has a pack for the morning of publication under embargo (C02, POST-7), and monitoring visits that track areas (C10)', async () => {
    const { client, reference } = await inspected('Pam Pack', '2026-01-12', '2026-01-23')
    const pack = await begin(client, reference, 'pack')
    const fields = await fieldsOf(client, pack)
    const ready = { ...fields, 'part-staff-ready': ['yes'], release_on: ['30 June 2026'], release_at: ['9.30am'] }
    expect((await client.post(pack, ready)).body).toContain('Write it before saying that it is ready')
    await client.post(pack, { ...ready, 'part-staff-words': ['Thank you'] })
    const shown = (await client.get(pack.replace('/change', ''))).body
    expect(shown).toContain('Under embargo: nothing of it goes out before 30 June 2026 at 9.30am')
    expect(shown).toContain('1 of 6')

    const visit = await begin(client, reference, 'visit')
    const form = await fieldsOf(client, visit)
    const area = Object.keys(form).find((name) => name.endsWith('-claimed')) ?? ''
    expect(
      (await client.post(visit, { ...form, scope: ['Nights'], starts: ['10 June 2026'], ends: ['9 June 2026'] })).body,
    ).toContain('The last day is before the first')
    const said = { [area]: ['Two more workers'], [area.replace('claimed', 'said')]: ['Some progress'] }
    await client.post(visit, { ...form, scope: ['Nights'], starts: ['9 June 2026'], ends: ['10 June 2026'], ...said })
    const tracked = (await client.get(visit.replace('/change', ''))).body
    expect(tracked).toContain('The response at night')
    expect(tracked).toContain('Some progress')
    expect((await client.get(`/inspections/${reference}/after`)).body).toContain(
      'to be expected about 10 September 2026',
    )

    // What it needs of whom by when, worked out from its days (ILACS-M4); whoever is named is told.
    const needs = await fieldsOf(client, visit)
    const worker = await someone(database.current(), 'Wyn Worker', 'staff')
    expect(needs['task-cases-by']).toEqual(['3 June 2026'])
    const moved = { starts: ['23 June 2026'], ends: ['24 June 2026'], 'task-cases-whom': [worker.id] }
    expect((await client.post(visit, { ...needs, ...moved, 'task-own-1-what': ['Book a room'] })).status).toBe(303)
    const page = (await client.get(visit.replace('/change', ''))).body
    expect(page).toContain('17 June 2026')
    expect(page).toContain('Book a room')
    expect((await (await app.as(worker)).get('/')).body).toContain('needs something of you')
    expect((await client.get('/inspections/visits/calendar')).body).toContain('Wyn Worker')
    // Scrutiny sees the days, and nothing of what they are for.
    const councillor = await app.as(await someone(database.current(), 'Cal Councillor', 'councillor'))
    const days = (await councillor.get('/inspections/visits/calendar')).body
    expect(days).toContain('24 June 2026')
    for (const hidden of ['Wyn Worker', 'Book a room', 'Nights', 'MV-']) expect(days).not.toContain(hidden)
  })
})

describe('directions and notices', () => {
  it('are a chain, with clauses by theme as ordered and as expected, from which actions arise (D12, D13, D15)', async () => {
    const { client, reference } = await inspected('Nia Notice', '2025-11-03', '2025-11-14')
    const path = '/inspections/directions/add'
    const words = {
      title: 'Improvement notice of 2026',
      instrument: 'notice',
      issued_on: '1 June 2026',
      inspection: reference,
      'clause-0-words': 'A board with an independent chair',
      'clause-0-theme': 'Leadership and governance',
      'clause-0-ordered_by': '30 June 2026',
      'clause-0-expected_by': '31 July 2026',
    }
    expect((await client.send(path, words)).body).toContain('Say why it is expected after the day ordered')
    const series = { series_what: 'Review by the department', series_first: '1 July 2026', series_months: '6' }
    expect((await client.send(path, { ...words, ...series, series_count: 'many' })).body).toContain('from 1 to 24')
    const made = await client.send(path, {
      ...{ ...words, ...series, series_count: '3', 'clause-0-reason': 'The chair is abroad.' },
    })
    const first = made.location ?? ''
    const shown = (await client.get(first)).body
    expect(shown).toContain('Leadership and governance (1)')
    // A series of reviews, each of its own day, and a theme that is work of its own.
    for (const one of ['1 July 2026', '1 January 2027', '1 July 2027']) expect(shown).toContain(one)
    expect(shown).toContain('Review by the department (the next)')
    const theme = /\/inspections\/directions\/themes\/THM-\d+/.exec(shown)?.[0] ?? ''
    const own = await fieldsOf(client, `${theme}/change`)
    const owner = await someone(database.current(), 'Ory Owner', 'staff')
    await client.post(`${theme}/change`, { ...own, aim: ['Members hold the service to account'], owner: [owner.id] })
    expect((await (await app.as(owner)).get('/')).body).toContain('is yours to lead')
    await client.send(`/actions/raise?from=${theme.split('/').at(-1)}`, {
      words: 'Write its terms',
      due: '1 July 2026',
    })
    expect((await client.send(`${theme}/joins`, { other: 'MTG-99' })).status).toBe(422)
    const work = (await client.get(theme)).body
    for (const one of ['Members hold the service', 'Write its terms', 'A board with an independent chair', 'Ory Owner'])
      expect(work).toContain(one)
    expect(shown).toContain('Expected 31 days after the day ordered. The chair is abroad.')
    await client.send(`/actions/raise?from=${first.split('/').at(-1)}`, { words: 'Find a chair', due: '30 June 2026' })
    expect((await client.get(first)).body).toContain('Find a chair')
    const next = await client.send(path, {
      ...words,
      'clause-0-reason': 'r',
      title: 'The second',
      supersedes: first.split('/').at(-1) ?? '',
      issued_on: '10 June 2026',
    })
    expect((await client.get(first)).body).toContain('Until 10 June 2026. Superseded by')
    expect((await client.get('/inspections/directions')).body).toContain('1 clause late or slipping')
    const change = `${next.location}/change`
    const fields = await fieldsOf(client, change)
    await client.post(change, {
      ...fields,
      'clause-0-done_on': ['12 June 2026'],
      'clause-0-evidence': ['The minutes'],
      ended_on: ['15 June 2026'],
      ended_words: ['Lifted'],
    })
    const ended = (await client.get(next.location ?? '')).body
    expect(ended).toContain('Until 15 June 2026. Lifted')
    expect(ended).toContain('The minutes')
    expect(
      (await client.send(path, { ...words, 'clause-0-reason': 'r', supersedes: first.split('/').at(-1) ?? '' })).status,
    ).toBe(409)
  })
})
