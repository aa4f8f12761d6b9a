import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { addMember, addOrganisation, addTeam } from '../../src/spine/people/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { type PageOptions, useBrowser } from '../set-up/browser.ts'
import { doWhatWaits, someDataRun, someWorkbook } from '../set-up/data-run.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const faults = ['AA-L6-05', 'AA-L8-07', 'AA-L4-02']
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-journey-'))
  const made = { children: 150, faults, asAt: '2026-04-30' }
  writeFileSync(join(folder, 'april.xlsx'), await someWorkbook(made))
  writeFileSync(join(folder, 'mended.xlsx'), await someWorkbook({ ...made, faults: ['AA-L4-02'] }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const openAs = async (who: TestPerson, options: PageOptions) =>
  signedIn(database.current(), await browser.open(options), who, browser.address())

const sayPurpose = async (page: Page, purpose: string) => {
  await page.getByLabel(purpose).check()
  await press(page, 'Go on')
}

describe.each(bothWays)('child-level data $how', ({ how, javaScript }) => {
  const open = (who: TestPerson, width = 1280) => openAs(who, { javaScript, width })

  /** Gives a workbook and goes on to what was understood. Returns the run's address. */
  async function upload(page: Page, file: string, purpose = 'Monthly test'): Promise<string> {
    await page.goto('/child-level-data/new')
    await page.getByLabel('As at').fill('2026-04-30')
    await page.getByLabel(purpose).check()
    await page.locator('input[type=file]').setInputFiles(join(folder, file))
    await press(page, 'Start the run')
    await page.getByText('has begun').waitFor()
    const run = new URL(page.url()).pathname
    await doWhatWaits(database.current())
    await page.goto(`${run}/understood`)
    return run
  }

  it('takes a new data officer from upload to signed, and shows the next month what was mended', async () => {
    const ground = database.current()
    const officer = await someone(ground, `Nia New ${how}`, 'data-officer')
    const page = await open(officer)
    await page.goto('/')
    await page.getByRole('link', { name: 'Readiness' }).first().click()
    await expectAccessible(page)
    const run = await upload(page, 'april.xlsx')
    expect(await wordsOf(page)).toContain('List 8')
    await expectAccessible(page)
    await press(page, 'Check these lists')
    await page.getByText('The lists are being checked').waitFor()
    await expectAccessible(page)
    await doWhatWaits(ground)
    await page.goto(`${run}/issues`)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'AA-L6-05' }).first().click()
    expect(page.url()).toContain('/children/purpose')
    await expectAccessible(page)
    await sayPurpose(page, 'Mending what the checks found')
    expect(await wordsOf(page)).toContain('Whole row')
    expect(await page.locator('.sl-cells__cell--wrong').count()).toBeGreaterThan(0)
    await expectAccessible(page)
    await page
      .getByLabel(/Accept row/)
      .first()
      .check()
    await press(page, 'Accept the ticked rows')
    expect(await wordsOf(page)).toContain('Say why they are accepted')
    await page.goto(run)
    await press(page, 'Sign the run')
    expect(await wordsOf(page)).toContain('Enter what you sign as')
    await page.getByLabel('What do you sign as?').fill('Data Officer')
    await page.getByLabel('What is known of the errors').fill('Three rows wait for the team')
    await press(page, 'Sign the run')
    await page.getByText('is signed').first().waitFor()
    expect(await wordsOf(page)).toContain('from the start')
    await expectAccessible(page)

    const next = await upload(page, 'mended.xlsx')
    await press(page, 'Check these lists')
    await doWhatWaits(ground)
    await page.goto(`${next}/compare`)
    const row = page.getByRole('row', { name: /AA-L6-05/ })
    expect((await row.getByRole('cell').allTextContents()).slice(-3)).toEqual(['0', '0', '1'])
    await expectAccessible(page)
    await page.getByRole('link', { name: 'See which are gone, and how' }).click()
    expect(await wordsOf(page)).toContain('Mended')
    await page.context().close()
  })

  it('lets a team manager clear their part on a phone', async () => {
    const ground = database.current()
    const officer = await someone(ground, `Ola Officer ${how}`, 'data-officer')
    const manager = await someone(ground, `Mo Manager ${how}`, 'team-manager')
    await someDataRun(ground, officer, { children: 70, faults, asAt: '2026-04-30' })
    const team = await asSystem(ground, 'child-level data: test', async (work) => {
      const { team: named } = await work.tx
        .selectFrom('children.row_issue')
        .select('team')
        .where('team', '<>', '')
        .where('severity', 'in', ['Error', 'Warning'])
        .executeTakeFirstOrThrow()
      return named
    })
    await asSystem(ground, 'test set-up', async (work) => {
      const known = await work.tx.selectFrom('data_team').select('team_id').where('shown', '=', team).executeTakeFirst()
      const id =
        known?.team_id ??
        (await addTeam(work, team, (await addOrganisation(work, `Testshire ${how}`, 'council')).id)).id
      await addMember(work, id, manager.id, { capacity: 'manager', starts: '2020-01-01' })
      await work.tx.updateTable('data_team').set({ team_id: id }).where('shown', '=', team).execute()
    })
    await someDataRun(ground, officer, { children: 70, faults, asAt: '2026-04-30' })
    const phone = await open(manager, 320)
    await phone.goto('/')
    expect(await wordsOf(phone)).toContain('waits to be checked')
    await phone.goto('/child-level-data/my-team')
    await sayPurpose(phone, 'Checking my team’s children')
    expect(await wordsOf(phone)).toContain(`What the data says of ${team}`)
    await expectAccessible(phone)
    await phone.getByLabel(/Anything to say of it/).fill('Two dates put right in the case system')
    await press(phone, `I have checked ${team}`)
    await phone.getByText('is marked as checked today').waitFor()
    await expectAccessible(phone)
    await phone.goto('/child-level-data/teams')
    expect(await wordsOf(phone)).toContain('Two dates put right')
    await expectAccessible(phone)
    await phone.context().close()
  })

  it('has the supplied pack out within the hour when the call comes', async () => {
    const ground = database.current()
    const officer = await someone(ground, `Cal Called ${how}`, 'data-officer')
    const page = await open(officer)
    const run = await upload(page, 'mended.xlsx', 'Inspection')
    await press(page, 'Check these lists')
    await doWhatWaits(ground)
    await page.goto(`${run}/supply`)
    await page.getByLabel('Ofsted’s Annex A workbook').check()
    await press(page, 'Make it')
    await doWhatWaits(ground)
    await page.goto(`${run}/supply`)
    await expectAccessible(page)
    const address = (await page.getByRole('link', { name: 'Take it away' }).getAttribute('href')) ?? ''
    await page.goto('/children/purpose')
    await sayPurpose(page, 'An inspector has asked')
    const taken = await page.context().request.get(address)
    expect([taken.status(), taken.headers()['content-disposition']]).toEqual([200, expect.stringContaining('Annex A')])
    await page.goto(`${run}/supply`)
    await page.getByLabel('Whom was it given to?').fill('Lead inspector')
    await press(page, 'It has been given')
    await page.getByText('It is written down').waitFor()
    // How long it took from the start of the run stands beside the receipt.
    expect(await wordsOf(page)).toMatch(/To Lead inspector.*from the start of the run/s)
    const minutes = await asPerson(ground, officer, async (work) => {
      const { at, started } = await work.tx
        .selectFrom('supplied_pack as p')
        .innerJoin('data_run as d', 'd.id', 'p.run_id')
        .select(['p.given_at as at', 'd.started_at as started'])
        .orderBy('p.made_at', 'desc')
        .executeTakeFirstOrThrow()
      return ((at?.getTime() ?? Number.POSITIVE_INFINITY) - started.getTime()) / 60_000
    })
    expect(minutes).toBeLessThan(60)
    await page.context().close()
  })
})

/** Looked at once: these are pages to read, and without JavaScript their HTML is the same. */
describe('the pages of a run', () => {
  it('shows every picture, the journey of a child and the log without a fault, at 320 pixels too', async () => {
    const ground = database.current()
    const officer = await someone(ground, 'Eve Each', 'data-officer')
    const reference = await someDataRun(ground, officer, { children: 70, faults, asAt: '2026-04-30' })
    const page = await openAs(officer, { width: 320 })
    await page.goto('/children/purpose')
    await sayPurpose(page, 'Checking the monthly data')
    const child = await asSystem(ground, 'child-level data: test', (work) =>
      work.tx
        .selectFrom('children.row_issue as i')
        .innerJoin('children.child as c', 'c.id', 'i.child_id')
        .select('c.reference')
        .where('i.list', '=', 6)
        .executeTakeFirstOrThrow(),
    )
    const run = `/child-level-data/${reference}`
    for (const path of [
      run,
      `${run}/measures`,
      `${run}/measures?as=public`,
      `${run}/measures/claOut`,
      `${run}/measures/contacts/rows`,
      `${run}/pictures`,
      `${run}/supply`,
      `/child-level-data/children/${child.reference}`,
      '/child-level-data/children',
      '/child-level-data/issues',
      '/child-level-data/causes',
      '/child-level-data/samples/draw',
      '/child-level-data/meetings',
      '/child-level-data/tests',
      '/child-level-data/processes',
      '/child-level-data/schedule',
      '/child-level-data/settings',
      '/child-level-data/changes/new',
    ]) {
      await page.goto(path)
      await expectAccessible(page)
    }
    await page.goto(`/child-level-data/children/${child.reference}`)
    expect(await page.getByRole('table', { name: /The journey/ }).count()).toBe(1)
    await page.context().close()
  })
})
