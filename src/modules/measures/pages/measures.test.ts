import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { someMeasure } from '../../../../test/set-up/measures.ts'
import { someone } from '../../../../test/set-up/people.ts'
import { formTo } from '../../../../test/set-up/read-form.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { addOrganisation, addTeam } from '../../../spine/people/index.ts'
import { addMeasure, periodAfter } from '../index.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const add = async (name: string, more: Parameters<typeof someMeasure>[1] = {}) => {
  const owner = await someone(database.current(), name, 'staff')
  const made = await asPerson(
    database.current(),
    await someone(database.current(), `${name} Manager`, 'programme-manager'),
    (work) => addMeasure(work, someMeasure(owner.id, more)),
  )
  return { ...made, owner, client: await app.as(owner) }
}

/** Twelve months to May 2026 of a measure, low and then high, as a CSV with a column for each. */
const monthsOf = (reference: string, figures: readonly string[]) => {
  const months = figures.map((_, index) => periodAfter('month', '2026-05-01', index - figures.length + 1))
  return `Measure,${months.join(',')}\n${reference},${figures.join(',')}\n`
}

describe('a measure', () => {
  it('is added by a programme manager, told to its owner, and changed by them with undo', async () => {
    const { reference, client } = await add('Ola Owner')
    expect((await client.get('/')).body).toContain(`${reference} is yours to keep`)
    const page = `/measures/${reference}/change`
    const { fields } = formTo((await client.get(page)).body, page)
    expect((await client.post(page, { ...fields, title: [''] })).body).toContain('Enter what is measured, in one line')
    const changed = await client.post(page, { ...fields, title: ['Visits in time'], caveats: ['Two teams only'] })
    expect(changed.status).toBe(303)
    expect((await client.get(`/measures/${reference}`)).body).toContain('Two teams only')
    await client.send(`/measures/${reference}/undo?version=2`, {}, `/measures/${reference}`)
    expect((await client.get(`/measures/${reference}`)).body).not.toContain('Two teams only')
  })

  it('has values entered, corrected with a reason that keeps the old one, and undone', async () => {
    const { reference, client } = await add('Val Enter')
    const page = `/measures/${reference}/values/2026-05`
    const send = async (more: Record<string, string[]>) => {
      const { fields } = formTo((await client.get(page)).body, page)
      return client.post(page, { ...fields, ...more })
    }
    expect((await send({ value: ['many'] })).body).toContain('This is not a number')
    expect((await send({ numerator: ['32'], denominator: ['38'], 'verified-by': ['Yusuf'] })).status).toBe(303)
    expect((await client.get(`/measures/${reference}`)).body).toContain('84.2%')
    const refused = await send({ numerator: ['30'] })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Say why the value that stands is corrected')
    expect((await send({ numerator: ['30'], because: ['Two were counted twice'] })).status).toBe(303)
    const shown = (await client.get(`/measures/${reference}`)).body
    expect(shown).toContain('1 value corrected')
    expect(shown).toContain('Two were counted twice')
    expect(shown).toContain('78.9%')
    await client.send(`/measures/${reference}/undo?version=3`, {}, `/measures/${reference}`)
    expect((await client.get(`/measures/${reference}`)).body).toContain('<strong>84.2%</strong>')
    expect((await client.get(`/measures/${reference}/values/2026-07`)).status).toBe(404)
  })

  it('is imported with a preview at the cell, once however often, and says what changed in words', async () => {
    const { reference, client } = await add('Imp Orter')
    const other = await add('Else Owner', { title: 'Not theirs' })
    const figures = [
      '70%',
      '71%',
      '70%',
      '71%',
      '70%',
      '71%',
      '70%',
      '71%',
      '80%',
      '81%',
      '80%',
      '81%',
      '80%',
      '81%',
      '80%',
      '81%',
    ]
    const csv = `${monthsOf(reference, figures)}${other.reference},,,,,,,,,,,,,,,,50%\n`
    const file = { field: 'file', name: 'figures.csv', bytes: csv }
    const sent = await client.upload('/measures/import', {}, file)
    const preview = z.string().parse(sent.location)
    const shown = (await client.get(preview)).body
    expect(shown).toContain('16 new, 0 changed, 0 same, 1 with a problem')
    expect(shown).toContain('it is not yours')
    expect(shown).toContain('row 3, column Q')
    expect((await client.send(`${preview}/confirm`, {}, preview)).status).toBe(303)
    const page = (await client.get(`/measures/${reference}`)).body
    expect(page).toContain('8 months on end')
    expect(page).toContain('This is an improvement.')
    expect(page).toContain('Diamond: improvement')
    const again = z.string().parse((await client.upload('/measures/import', {}, file)).location)
    expect((await client.get(again)).body).toContain('0 new, 0 changed, 16 same')
    const list = (await client.get('/measures?now=improvement')).body
    expect(list).toContain(reference)
    expect((await client.get('/measures?now=concern')).body).not.toContain(`href="/measures/${reference}"`)
    const csvList = (await client.get('/measures/measures.csv')).body
    expect(csvList).toContain('This is an improvement.')
  })

  it('is refused a fraction that may be a percentage, and reads its own template back', async () => {
    const { reference, client } = await add('Fra Ction')
    const rows = `Measure,Period,Value,What it is,Source\n${reference},May 2026,0.842,,\n${reference},April 2026,90,Target,Cabinet\n`
    const preview = z
      .string()
      .parse((await client.upload('/measures/import', {}, { field: 'file', name: 'f.csv', bytes: rows })).location)
    expect((await client.get(preview)).body).toContain('0.842 may be 0.842% or 84.2%')
    await client.send(`${preview}/confirm`, {}, preview)
    expect((await client.get(`/measures/${reference}/yardsticks`)).body).toContain('Cabinet')
    const template = await client.get('/measures/import/template.xlsx')
    expect(template.status).toBe(200)
    const bytes = await client.get(`/measures/${reference}/values.xlsx`)
    expect(String(bytes.headers['content-type'])).toContain('spreadsheetml')
  })

  it('has a month entered across many, which tells of a value that came between', async () => {
    const { reference, client, owner } = await add('Mon Thly')
    await asPerson(database.current(), await someone(database.current(), 'Mo Second', 'director'), (work) =>
      addMeasure(work, someMeasure(owner.id, { title: 'Caseload', unit: 'number', numerator: '', denominator: '' })),
    )
    const page = '/measures/enter/month/2026-05'
    const opened = formTo((await client.get(page)).body, page).fields
    expect((await client.post(page, opened)).body).toContain('Enter at least one figure')
    const filled = { ...opened, [`value-${reference}`]: ['84'], 'verified-by': ['Yusuf'] }
    expect((await client.post(page, filled)).status).toBe(303)
    const late = await client.post(page, { ...opened, [`value-${reference}`]: ['90'], because: ['Late'] })
    expect(late.status).toBe(422)
    expect(late.body).toContain('somebody has entered 84% since you opened this page')
    const again = formTo(late.body, page).fields
    expect((await client.post(page, again)).status).toBe(303)
    expect((await client.get(`/measures/${reference}`)).body).toContain('<strong>90%</strong>')
  })

  it('is joined to an action, so that one with no measure can be found', async () => {
    const { reference, client } = await add('Lin Ker')
    const other = await add('Lin Ked')
    const page = `/measures/${reference}`
    expect((await client.send(`${page}/links`, { to: 'ACT-9999' }, page)).body).toContain('Nothing that you may see')
    expect((await client.send(`${page}/links`, { to: other.reference.toLowerCase() }, page)).status).toBe(303)
    expect((await client.get(`/measures/${other.reference}`)).body).toContain('is measured by')
    await client.send(`${page}/links/remove`, { from: other.reference }, page)
    expect((await client.get(`/measures/${other.reference}`)).body).not.toContain('is measured by')
  })

  it('has values of teams beside the service’s, with what people say links them', async () => {
    const { reference, client } = await add('Tea Mer', {
      title: 'Caseload of the team',
      strand: 'workforce',
      polarity: 'lower',
      unit: 'number',
      numerator: '',
      denominator: '',
    })
    const team = await asSystem(database.current(), 'test set-up', async (work) =>
      addTeam(work, 'Assessment', (await addOrganisation(work, 'A council', 'council')).id),
    )
    for (const [address, value] of [
      ['2026-05', '18'],
      [`2026-05/${team.reference}`, '24'],
    ] as const) {
      const page = `/measures/${reference}/values/${address}`
      const { fields } = formTo((await client.get(page)).body, page)
      expect((await client.post(page, { ...fields, value: [value] })).status).toBe(303)
    }
    const said = `/measures/${reference}/commentary/2026-05/${team.reference}`
    const { fields } = formTo((await client.get(said)).body, said)
    expect((await client.post(said, { ...fields, behind: ['Two posts are empty'] })).status).toBe(303)
    const page = (await client.get('/measures/teams')).body
    expect(page).toContain('Assessment is worse off than the service for “Caseload of the team”')
    expect(page).toContain('Two posts are empty')
  })
})
