// Files that are not what they should be, and work that is broken off, through the application as people meet them: a plain
// message, nothing half there, and the run before as it was (issue 3, section 3). What the reader alone makes of such files is
// tested in use-cases/files-of-all-kinds.test.ts; stopped and failing work in use-cases/runs/resilience.test.ts.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerLevel } from '../../src/modules/child-level-data/documents/level-answers.ts'
import { readDataRun } from '../../src/modules/child-level-data/store/read-runs.ts'
import { checkJob } from '../../src/modules/child-level-data/use-cases/runs/check-job.ts'
import { readerAsking } from '../../src/modules/child-level-data/use-cases/runs/level-reader.ts'
import { readJob } from '../../src/modules/child-level-data/use-cases/runs/read-job.ts'
import { listSheet, workbookOf } from '../../src/modules/child-level-data/use-cases/workbook-for-tests.ts'
import { buildSheet } from '../../src/platform/spreadsheets/testing/build-workbook.ts'
import { buildZip } from '../../src/platform/spreadsheets/testing/build-zip.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { performRun } from '../../src/spine/runs/index.ts'
import { someDataRun, someWorkbook } from '../set-up/data-run.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { type Client, useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const form = { asAt: '2026-05-31', purpose: 'monthly test' }
const megabyte = 1024 * 1024
/** Read in this thread: one of its own takes a second to start, and use-cases/runs/resilience.test.ts has it. */
const reader = readerAsking(answerLevel)
const jobs = [readJob(reader), checkJob(reader)]
const silent = () => undefined
let officer: TestPerson
let client: Client
/** A run that was checked before any of this, which nothing here may change. */
let earlier = ''
/** Where the application puts what it holds for a moment. */
let temporary = ''

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'sightline-test-bad-lists-'))
  vi.stubEnv('TMPDIR', temporary)
  officer = await someone(database.current(), 'Ola Officer', 'data-officer')
  client = await app.as(officer)
  await client.send('/children/purpose', { purpose: 'monthly run', next: '/child-level-data' })
  earlier = await someDataRun(database.current(), officer, { children: 40, asAt: '2026-04-30' })
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})

/** Does the long work that waits, as the background does. */
async function workWaits(): Promise<void> {
  const waiting = await asSystem(database.current(), 'test', (work) =>
    work.tx.selectFrom('run').select('id').where('status', '=', 'waiting').orderBy('created_at').execute(),
  )
  for (const { id } of waiting) await performRun(database.current(), jobs, id, silent)
}

const upload = (name: string, bytes: Uint8Array | string, who = client) =>
  who.upload('/child-level-data/new', form, { field: 'file', name, bytes })
const referenceIn = (location: string | undefined) => location?.split('/').at(-1) ?? ''
const plain = (body: string) => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const run = (reference: string) => asPerson(database.current(), officer, (work) => readDataRun(work, reference))
const check = (reference: string) =>
  client.send(`/child-level-data/${reference}/check`, {}, `/child-level-data/${reference}/understood`)

/** All that a checked run is made of, counted, and the version of the run that was there before. */
const kept = () =>
  asSystem(database.current(), 'child-level data: test', async (work) => {
    const counts: Record<string, number> = {}
    for (const table of [
      'children.list_row',
      'children.row_issue',
      'children.gone_issue',
      'children.measure_row',
      'children.frame_child',
      'children.child',
      'data_run_list',
      'data_run_check',
      'data_run_measure',
      'data_run_picture',
      'data_issue',
    ] as const) {
      const { count } = await work.tx
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      counts[table] = Number(count)
    }
    const { version, standing } = await readDataRun(work, earlier)
    return { ...counts, version, standing }
  })

/** Folders of the application that are in the temporary place now, with how many bytes are in them. */
const held = () =>
  readdirSync(temporary, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) =>
      sum + (entry.isFile() ? (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0) : 0),
    0,
  )

const locked = Buffer.alloc(1536)
locked.write('d0cf11e0a1b11ae1', 'hex')
locked.write('EncryptedPackage\0', 512 + 128, 'utf16le')
locked.writeUInt16LE('EncryptedPackage\0'.length * 2, 512 + 128 + 64)
const lockedOds = buildZip([
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
  { name: 'META-INF/manifest.xml', content: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>' },
  { name: 'content.xml', content: 'unreadable' },
])
const bomb = buildSheet('', { extra: [{ name: 'xl/media/a.bin', content: Buffer.alloc(30_000_000, 0x20) }] })
const returns = workbookOf(
  ['Table A', 'Children’s services'].map((name) => ({
    name,
    rows: [
      ['Section 251 outturn statement'],
      ['Line', 'Description', 'Gross expenditure', 'Income', 'Net'],
      ['3.0.1', 'Residential care', 1_200, 30, 1_170],
    ],
  })),
)

describe('files that are no lists', () => {
  it.each([
    ['a workbook under a password', 'lists.xlsx', locked, /“lists\.xlsx” is under a password/],
    ['an empty file', 'lists.xlsx', '', /“lists\.xlsx” is empty/],
  ])('%s is refused beside its field, and what was typed is given back', async (_, name, bytes, words) => {
    const before = await kept()
    const sent = await upload(name, bytes)
    expect(sent.status).toBe(422)
    expect(plain(sent.body)).toMatch(words)
    expect(sent.body).toContain('value="2026-05-31"')
    expect([await kept(), held()]).toEqual([before, 0])
  })

  it.each([
    ['a workbook that unpacks without end', 'lists.xlsx', bomb, /“lists\.xlsx”: This file unpacks to far more/],
    ['an .ods under a password', 'lists.ods', lockedOds, /“lists\.ods”: This .*password/],
    [
      'a CSV that breaks off',
      'contacts.csv',
      'Child Unique ID,Gender,Ethnicity,Contact Source\r\n"1001,never closed',
      /“contacts\.csv”, sheet “contacts”.*: .*quotation mark/,
    ],
  ])('%s fails in words that name it, and leaves nothing', async (_, name, bytes, words) => {
    const before = await kept()
    const sent = await upload(name, bytes)
    expect(sent.status).toBe(303)
    await workWaits()
    const page = await client.get(sent.location ?? '')
    expect(plain(page.body)).toMatch(words)
    expect((await run(referenceIn(sent.location))).standing).toBe('failed')
    expect([await kept(), held()]).toEqual([before, 0])
  })

  it('a Section 251 return is understood to be none, sheet by sheet, and cannot be checked', async () => {
    const before = await kept()
    const sent = await upload('s251.xlsx', returns)
    await workWaits()
    const words = plain((await client.get(`${sent.location}/understood`)).body)
    expect(words).toContain('None of the eleven lists was found.')
    expect(words).toContain('Table A in s251.xlsx Its headings are those of no list.')
    expect(words).toContain('Children’s services in s251.xlsx')
    const refused = await client.send(`${sent.location}/check`, {}, `${sent.location}/understood`)
    expect([refused.status, plain(refused.body).includes('nothing to check')]).toEqual([409, true])
    expect(await kept()).toEqual(before)
  })
})

describe('a file of 300 MB', () => {
  /** Begins sending a file as a browser does, over a real connection, in pieces that are made as they go. */
  async function begin(): Promise<{ sending: ClientRequest; answered: Promise<{ status: number; body: string }> }> {
    const page = await client.get('/child-level-data/new')
    const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const { port } = await listening()
    const sending = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/child-level-data/new',
      headers: {
        'content-type': 'multipart/form-data; boundary=b',
        cookie: Object.entries(client.cookies())
          .map(([name, value]) => `${name}=${value}`)
          .join('; '),
      },
    })
    const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
      sending.once('error', reject)
      sending.once('response', async (response) => {
        let body = ''
        for await (const piece of response) body += String(piece)
        resolve({ status: response.statusCode ?? 0, body })
      })
    })
    for (const [name, value] of Object.entries({ ...form, _token: token }))
      sending.write(`--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    sending.write('--b\r\nContent-Disposition: form-data; name="file"; filename="large.csv"\r\n\r\n')
    return { sending, answered }
  }

  async function listening(): Promise<AddressInfo> {
    const { server } = app.current()
    if (!server.listening) await app.current().listen({ port: 0, host: '127.0.0.1' })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('It listens at no port.')
    return address
  }

  const piece = Buffer.alloc(megabyte, 'a,b,c\n')
  const send = async (sending: ClientRequest, megabytes: number, each: () => void = () => undefined) => {
    for (let sent = 0; sent < megabytes; sent++) {
      if (!sending.write(piece)) await new Promise((resolve) => sending.once('drain', resolve))
      each()
    }
  }

  it('is cut off at the limit and refused by name, without filling memory or disk', async () => {
    const before = await kept()
    const memory = process.memoryUsage.rss()
    let [most, mostHeld] = [0, 0]
    const { sending, answered } = await begin()
    await send(sending, 300, () => {
      most = Math.max(most, process.memoryUsage.rss() - memory)
      mostHeld = Math.max(mostHeld, held())
    })
    sending.end('\r\n--b--\r\n')
    const { status, body } = await answered
    expect([status, plain(body).includes('“large.csv” is larger than 50 MB')]).toEqual([422, true])
    expect(most / megabyte).toBeLessThan(150)
    expect(mostHeld / megabyte).toBeLessThanOrEqual(51)
    expect([await kept(), held()]).toEqual([before, 0])
  })

  it('leaves nothing when whoever sends it goes away half-way', async () => {
    const before = await kept()
    const { sending, answered } = await begin()
    await send(sending, 20)
    for (let tries = 0; held() === 0 && tries < 100; tries++) await wait(20)
    expect(held()).toBeGreaterThan(0)
    sending.destroy()
    await expect(answered).rejects.toThrow()
    for (let tries = 0; held() > 0 && tries < 250; tries++) await wait(20)
    expect([await kept(), held()]).toEqual([before, 0])
  })
})

describe('a workbook with everything odd in it', () => {
  const contact = {
    childId: 1001,
    gender: 'a) Male',
    ethnicity: 'a) WBRI',
    dateOfBirth: { date: '2015-01-06' },
    age: 11,
    contactSource: 'q) 6: Police',
  }
  const days = [
    { date: '2026-03-02' },
    '03/03/2026',
    46_085,
    'soon',
    { formula: 'D7+5' },
    { date: '2026-03-05' },
    { date: '2026-03-06' },
  ]
  const contacts = listSheet(
    1,
    days.map((contactDate, index) => ({ ...contact, childId: 1001 + index, contactDate })),
  )

  it('is read with its macros left alone, and each oddity is told with its sheet, row and column', {
    timeout: 120_000,
  }, async () => {
    const merges = '<mergeCells count="1"><mergeCell ref="B8:B9"/></mergeCells>'
    const old = { ...listSheet(1, [contact], { without: ['age'] }), name: 'Contacts (old)' }
    // The million of them is in platform/spreadsheets/xlsx/open-xlsx.test.ts; here they go through every step.
    const sheets = [{ ...contacts, after: merges, blankRows: 200_000 }, old]
    const sent = await upload('ChAT.xlsm', workbookOf(sheets, { macros: true }))
    expect(sent.status).toBe(303)
    await workWaits()
    const reference = referenceIn(sent.location)
    expect(plain((await client.get(`${sent.location}/understood`)).body)).toMatch(
      /Contacts \(old\) in ChAT\.xlsm “List_1” was taken for list 1/,
    )
    await check(reference)
    await workWaits()
    expect((await run(reference)).standing).toBe('checked')
    const said = async (id: string) => plain((await client.get(`${sent.location}/issues/${id}?list=1`)).body)
    expect(plain((await client.get(`${sent.location}/issues/AA-F01`)).body)).toContain('“ChAT.xlsm” holds macros.')
    expect(await said('AA-F03')).toContain('“List_1” was read and “Contacts (old)” was not')
    expect(await said('AA-F14')).toMatch(/\b7\b.*“Date of Contact” holds a formula that was never worked out/)
    expect(await said('AA-F17')).toMatch(/\b8\b.*Cells B8:B9 are merged/)
    const dates = await said('AA-C20')
    expect(dates).toMatch(/\b4\b.*Date of Contact.*03\/03\/2026/)
    expect(dates).toMatch(/\b6\b.*“soon”/)
    const rows = await asSystem(database.current(), 'child-level data: test', async (work) => {
      const { id } = await readDataRun(work, reference)
      return work.tx.selectFrom('children.list_row').select('row_number').where('run_id', '=', id).execute()
    })
    expect(rows.map(({ row_number: row }) => row).sort()).toEqual([3, 4, 5, 6, 7, 8, 9])
  })
})

describe('work that is broken off', () => {
  let workbook: Uint8Array
  beforeAll(async () => {
    workbook = await someWorkbook({ children: 60 })
  })
  /** A run that was uploaded and understood, and whose check has been asked for. */
  async function asked(who = client): Promise<{ reference: string; workId: string }> {
    const sent = await upload('lists.xlsx', workbook, who)
    await workWaits()
    const reference = referenceIn(sent.location)
    await check(reference)
    return { reference, workId: (await run(reference)).state.work_id ?? '' }
  }

  it('by its connection in the middle of saving is failed and not half there, and can be checked again', {
    timeout: 120_000,
  }, async () => {
    const ground = database.current()
    const { reference, workId } = await asked()
    const before = await kept()
    const owner = new pg.Client({ connectionString: ground.ownerUrl })
    await owner.connect()
    try {
      // Rows and row issues are written by then; the figures come after them.
      await owner.query('begin; lock table data_run_measure in access exclusive mode')
      const performed = performRun(ground, jobs, workId, silent)
      const stuck = "select pid from pg_locks where not granted and relation = 'data_run_measure'::regclass"
      let saver: number | undefined
      for (let tries = 0; saver === undefined && tries < 1_000; tries++) {
        saver = (await owner.query<{ pid: number }>(stuck)).rows[0]?.pid
        if (saver === undefined) await wait(20)
      }
      expect(saver).toBeGreaterThan(0)
      await owner.query('select pg_terminate_backend($1)', [saver])
      await owner.query('rollback')
      expect(await performed).toBe('failed')
    } finally {
      await owner.end()
    }
    expect((await run(reference)).standing).toBe('failed')
    expect([await kept(), held()]).toEqual([before, 0])
    await check(reference)
    await workWaits()
    expect((await run(reference)).standing).toBe('checked')
  })

  it('by a person with the button of the page, half-way, leaves nothing of it', async () => {
    const ground = database.current()
    const { reference, workId } = await asked()
    const before = await kept()
    const slow: typeof reader = {
      ...reader,
      check: async (...all) => {
        const found = await reader.check(...all)
        expect(
          (await client.send(`/child-level-data/${reference}/stop`, {}, `/child-level-data/${reference}`)).status,
        ).toBe(303)
        return found
      },
    }
    expect(await performRun(ground, [checkJob(slow)], workId, silent)).toBe('cancelled')
    expect(plain((await client.get(`/child-level-data/${reference}`)).body)).toContain('Stopped')
    expect([await kept(), held()]).toEqual([before, 0])
  })

  it('two people who upload at the same moment have a run each, both whole', async () => {
    const ground = database.current()
    const other = await app.as(await someone(ground, 'Other Officer', 'data-officer'))
    const sent = await Promise.all([upload('lists.xlsx', workbook), upload('lists.xlsx', workbook, other)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const references = sent.map(({ location }) => referenceIn(location))
    expect(new Set(references).size).toBe(2)
    await workWaits()
    for (const reference of references) await check(reference)
    const work = await Promise.all(references.map(async (reference) => (await run(reference)).state.work_id ?? ''))
    const ends = await Promise.all(work.map((id) => performRun(ground, jobs, id, silent)))
    expect(ends).toEqual(['done', 'done'])
    const sizes = await asSystem(ground, 'child-level data: test', async ({ tx }) => {
      const found: number[] = []
      for (const reference of references) {
        const { id } = await run(reference)
        found.push(
          (await tx.selectFrom('children.list_row').select('position').where('run_id', '=', id).execute()).length,
        )
      }
      return found
    })
    expect(sizes[0]).toBe(sizes[1])
    expect(sizes[0]).toBeGreaterThan(60)
    expect(held()).toBe(0)
  })
})
