import { beforeAll, describe, expect, it, vi } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { strandKeys } from '../../src/modules/child-level-data/store/strand-kinds.ts'
import { stopDataRun } from '../../src/modules/child-level-data/use-cases/runs/check-run.ts'
import { bookTest, moveStrand } from '../../src/modules/child-level-data/use-cases/strands/full-test.ts'
import { acceptCallIn, askForInformation, hearCallIn, planDecision } from '../../src/modules/governance/index.ts'
import { addProgrammeItem, placeAtMeeting, sendForFacts, startReport } from '../../src/modules/scrutiny/index.ts'
import { settingsSchema } from '../../src/platform/config/settings.ts'
import { asPerson } from '../../src/spine/access/index.ts'
import { arrangeMeeting } from '../../src/spine/meetings/index.ts'
import { type Samples, sampleRecords } from '../security/sample-records.ts'
import { someDataRun } from '../set-up/data-run.ts'
import { plannedWords, requestWords, someCallIn } from '../set-up/governance.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { type Fields, formsOf, formTo } from '../set-up/read-form.ts'
import { someRecommendation } from '../set-up/recommendations.ts'
import { type Client, useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'
import { membersForms } from './stale-members.ts'

const database = useTestDatabase()
const app = useTestApp(database)
// Every page is asked for, as four people.
vi.setConfig({ testTimeout: 120_000 })
const settings = settingsSchema.parse({})
const pages = allRoutes({ demo: false, secure: false, council: 'Testshire', settings })
  .filter(({ method, machine }) => method === 'GET' && !machine)
  .map(({ path }) => path)

type Asked = {
  /** Where the form stands, and where it goes when that is elsewhere. */
  page: string
  to?: string
  /** The field that both writers change. */
  field: string
  /** What else it needs. */
  also?: Record<string, string>
  /** Where the first writer saves something else instead. */
  firstAt?: { page: string; field: string }
  /** Set where the first writer's deed leaves nothing to do again: the refusal then gives the words back. */
  closes?: true
}

/** What the record of a decision wants before it is kept. */
const decided = { decided_on: '15 June 2026', decided: 'd', alternatives: 'None', interests: 'None declared' }

/** Every form of the application that carries a version. A new one that is missing here fails the first test below. */
const forms: readonly Asked[] = [
  { page: '/plans/:reference/change', field: 'title' },
  { page: '/plans/:reference/streams/:number/change', field: 'title' },
  {
    page: '/plans/:reference/rounds/:round',
    to: '/plans/:reference/rounds/:round/close',
    field: '',
    closes: true,
  },
  {
    page: '/plans/:reference/proposals/:proposal/accept',
    field: 'words',
    also: { stream: '1' },
    closes: true,
  },
  { page: '/plans/:reference/proposals/:proposal/merge', field: 'words', also: { action: 'ACT-1' }, closes: true },
  { page: '/plans/:reference/proposals/:proposal/decline', field: 'reason', closes: true },
  { page: '/plans/sources/:reference/change', field: 'words' },
  { page: '/plans/findings/:reference/change', field: 'words' },
  { page: '/risks/:reference/change', field: 'cause' },
  { page: '/risks/:reference', to: '/risks/:reference/review', field: 'note' },
  { page: '/risks/:reference', to: '/risks/:reference/close', field: 'reason', closes: true },
  { page: '/measures/:reference/change', field: 'definition' },
  {
    page: '/measures/:reference/values/:period',
    field: 'note',
    also: { value: '84', because: 'The source was late' },
  },
  {
    page: '/measures/:reference/values/:period/:team',
    field: 'note',
    also: { value: '80', because: 'The source was late' },
  },
  { page: '/measures/:reference/commentary/:period', field: 'behind' },
  { page: '/measures/:reference/commentary/:period/:team', field: 'behind' },
  {
    page: '/measures/:reference/yardsticks',
    field: 'source',
    also: { against: 'target', value: '90', 'from-day': '1', 'from-month': '4', 'from-year': '2026' },
  },
  { page: '/actions/:reference/change', field: 'words' },
  { page: '/actions/:reference/status', field: 'reason', also: { status: 'late' } },
  {
    page: '/actions/:reference',
    to: '/actions/:reference/deeds',
    field: 'words',
    firstAt: { page: '/actions/:reference/change', field: 'words' },
  },
  { page: '/meetings/:reference/change', field: 'place', also: { reason: 'The hall is taken' } },
  { page: '/meetings/:reference/agenda', field: 'agenda' },
  { page: '/meetings/:reference/record', field: 'decisions' },
  {
    page: '/meetings/bodies/:reference/cycle',
    field: 'place',
    also: { repeats: 'monthly', firstOn: '13 January 2026', startsAt: '2pm' },
  },
  { page: '/papers/:reference/change', field: 'subject' },
  { page: '/papers/:reference/sections/:key', field: 'words' },
  { page: '/papers/:reference/freeze', field: '', firstAt: { page: '/papers/:reference/change', field: 'subject' } },
  { page: '/people/:reference/change', field: 'name' },
  { page: '/people/posts/:reference/change', field: 'name' },
  { page: '/people/teams/:reference/change', field: 'name' },
  { page: '/people/bodies/:reference/change', field: 'name' },
  { page: '/people/organisations/:reference/change', field: 'name' },
  { page: '/settings/look', field: 'name' },
  { page: '/governance/rules/change', field: 'urgency_rule' },
  {
    page: '/scrutiny/reviews/:reference/publicity',
    field: 'media_lines',
    also: { interest: 'low', interest_reason: 'r' },
  },
  {
    page: '/scrutiny/statements/:reference',
    to: '/scrutiny/statements/:reference/check',
    field: 'against',
    closes: true,
  },
  { page: '/scrutiny/statements/:reference/change', field: 'words' },
  { page: '/public-versions/:reference', to: '/public-versions/:reference/publish', field: '' },
  { page: '/governance/forward-plan/:reference/change', field: 'matter' },
  { page: '/governance/forward-plan/:reference/route', field: 'impracticable' },
  { page: '/governance/forward-plan/:reference/private', field: 'private_reasons' },
  { page: '/governance/forward-plan/:reference/decided', field: 'reasons', also: { ...decided } },
  { page: '/governance/forward-plan/:reference/withdraw', field: 'why', closes: true },
  { page: '/governance/forward-plan/:reference/report', field: 'because' },
  {
    page: '/governance/call-ins/:reference',
    to: '/governance/call-ins/:reference/join',
    field: '',
    also: { seat: 'council' },
  },
  { page: '/governance/call-ins/:reference/meeting', field: '', also: { meeting: 'MTG-1' } },
  { page: '/governance/call-ins/:reference/refuse', field: 'why', closes: true },
  { page: '/governance/call-ins/:reference/withdraw', field: 'why', closes: true },
  {
    page: '/governance/call-ins/:reference/outcome',
    field: 'outcome_reasons',
    also: { outcome: 'refer back', heard_on: '16 June 2026' },
    closes: true,
  },
  {
    page: '/governance/call-ins/:reference/settle',
    field: 'came_of',
    also: { settled_on: '16 June 2026' },
    closes: true,
  },
  { page: '/governance/boards/:body/terms', field: 'purpose' },
  { page: '/governance/expectations/:body', field: 'item-0-meaning' },
  { page: '/governance/bulletins/:reference/change', field: 'intro' },
  { page: '/governance/focus/:reference/change', field: 'understand' },
  { page: '/governance/requests/:reference/promise', field: '', also: { promised_on: '30 June 2026' } },
  { page: '/governance/requests/:reference/escalate', field: 'escalated_words', also: { escalated_to: 'The leader' } },
  { page: '/governance/requests/:reference/refuse', field: 'refusal_reasons', closes: true },
  {
    page: '/governance/requests/:reference/answer',
    field: 'answer',
    also: { publish: 'no', not_published_because: 'It is personal' },
  },
  { page: '/governance/requests/:reference/withdraw', field: 'why', closes: true },
  { page: '/child-level-data/changes/:change', field: 'wanted' },
  { page: '/child-level-data/issues/:issue', to: '/child-level-data/issues/:issue/decide', field: 'causeWords' },
  { page: '/child-level-data/processes/:process', field: 'conclusion' },
  { page: '/child-level-data/schedule', field: 'council_name' },
  {
    page: '/child-level-data/:run',
    to: '/child-level-data/:run/sign',
    field: 'known',
    also: { role: 'Analyst' },
    closes: true,
  },
  { page: '/child-level-data/tests/:test', to: '/child-level-data/tests/:test/strands', field: '', closes: true },
  { page: '/child-level-data/tests/:test', to: '/child-level-data/tests/:test/sign', field: 'lessons', closes: true },
  { page: '/frameworks/:code/change', field: 'judged' },
  { page: '/frameworks/:code/change/judgements', field: 'judgement-0-also' },
  { page: '/frameworks/:code/change/events', field: 'event-0-name' },
  { page: '/frameworks/:code/change/phases', field: 'phase-0-name' },
  { page: '/frameworks/:code/change/requests', field: 'request-0-name' },
  { page: '/frameworks/:code/change/afterwards', field: '' },
  { page: '/forms/:code/change', field: 'intro' },
  {
    page: '/scrutiny/topics/:reference/score/:sheet',
    field: 'notes',
    also: {
      timeliness: '2',
      'organisational-priority': '2',
      'public-interest': '2',
      influence: '1',
      'cost-capacity': '1',
    },
  },
  {
    page: '/scrutiny/topics/:reference',
    to: '/scrutiny/topics/:reference/decline',
    field: 'words',
    also: { reason: 'later' },
    closes: true,
  },
  { page: '/scrutiny/sheets/:sheet/change', field: 'about' },
  { page: '/scrutiny/evidence/:reference/change', field: 'source' },
  { page: '/scrutiny/reviews/:reference/change', field: 'portfolio' },
  { page: '/scrutiny/reviews/:reference/sections/:section', field: 'included' },
  {
    page: '/scrutiny/reviews/:reference/decide',
    field: 'words',
    also: { standing: 'not going ahead', decidedOn: '16 June 2026' },
  },
  { page: '/scrutiny/findings/:reference/change', field: 'words' },
  { page: '/scrutiny/projects/:reference/milestones', field: 'step-0-words' },
  { page: '/scrutiny/projects/:reference/move', field: 'why', also: { from: '0', days: '7', direction: 'later' } },
  { page: '/scrutiny/projects/:reference/members', field: '', also: { 'member-0-until': '1 July 2026' } },
  { page: '/scrutiny/projects/:reference/officers', field: 'officer-0-interests' },
  {
    page: '/scrutiny/projects/:reference/meetings',
    field: 'meeting-0-notes',
    also: { 'meeting-0-held_on': '1 July 2026' },
  },
  { page: '/scrutiny/projects/:reference/requests', field: 'request-0-what' },
  { page: '/scrutiny/witnesses/:reference/change', field: 'questions' },
  { page: '/scrutiny/witnesses/:reference/invitation', field: '', also: { invited_on: '10 June 2026' } },
  { page: '/scrutiny/witnesses/:reference/notes', field: 'agreed_words' },
  { page: '/scrutiny/surveys/:reference/change', field: 'intro' },
  { page: '/scrutiny/surveys/:reference/questions', field: 'question-0-text', also: { 'question-0-kind': 'words' } },
  { page: '/scrutiny/methods/:reference/change', field: 'output' },
  { page: '/scrutiny/research/:reference/change', field: 'use' },
  { page: '/scrutiny/visits/:reference/change', field: 'risk' },
  { page: '/scrutiny/visits/:reference/notes', field: 'seen' },
  { page: '/scrutiny/chronology/:reference/change', field: 'words' },
  { page: '/scrutiny/claims/:reference/change', field: 'commentary' },
  { page: '/scrutiny/stakeholders/:reference/change', field: 'interest' },
  { page: '/scrutiny/information/:reference/change', field: 'asked_of' },
  { page: '/scrutiny/programme/:reference/change', field: 'purpose' },
  { page: '/scrutiny/programme/:reference/move', field: 'because' },
  { page: '/scrutiny/programme/:reference/place', field: '' },
  { page: '/scrutiny/programme/:reference/done', field: 'came_of', closes: true },
  { page: '/scrutiny/programme/:reference/drop', field: 'dropped_because', closes: true },
  { page: '/scrutiny/programme/days/:reference/change', field: 'why' },
  { page: '/scrutiny/reports/:reference/change', field: 'conclusions' },
  {
    page: '/scrutiny/reports/:reference/check',
    field: 'checked_with',
    also: { due_on: '30 June 2026' },
  },
  { page: '/scrutiny/reports/:reference/back', field: '', closes: true },
  { page: '/scrutiny/reports/:reference/agree', field: 'agreed_words', closes: true },
  { page: '/scrutiny/recommendations/:reference/change', field: 'success' },
  { page: '/scrutiny/recommendations/:reference/agree', field: 'agreed_words' },
  { page: '/scrutiny/recommendations/:reference/supersede', field: 'why', closes: true },
  {
    page: '/scrutiny/recommendations/:reference/answer',
    field: 'answer_reasons',
    also: { answer: 'accepted', answer_lead: 'The director', answer_due: '30 June 2026' },
  },
  { page: '/scrutiny/notices/:reference/reply', field: 'reply_words', closes: true },
  {
    page: '/scrutiny/notices/:reference/consider',
    field: 'considered_words',
    also: { considered_on: '15 June 2026' },
  },
  { page: '/inspections/:reference/change', field: 'leads' },
  { page: '/inspections/areas/:reference/write', field: 'outcome' },
  { page: '/inspections/areas/:reference/tags', field: '' },
  { page: '/inspections/statements/:reference/change', field: 'submitted_evidence' },
  { page: '/inspections/drafts/:reference/change', field: 'comment-0-says' },
  { page: '/inspections/packs/:reference/change', field: 'release_at' },
  { page: '/inspections/visits/:reference/change', field: 'scope' },
  { page: '/inspections/directions/:reference/change', field: 'title' },
  { page: '/inspections/directions/themes/:reference/change', field: 'aim' },
  ...membersForms,
]

let samples: Samples
let writers: Readonly<Record<'keepers' | 'administrators' | 'officers' | 'scrutiny', [TestPerson, TestPerson]>>
beforeAll(async () => {
  samples = await sampleRecords(database.current())
  type Role = 'programme-manager' | 'director' | 'administrator' | 'data-officer' | 'scrutiny-officer'
  const make = (name: string, role: Role) => someone(database.current(), name, role)
  writers = {
    keepers: [await make('Fay First', 'programme-manager'), await make('Sol Second', 'director')],
    administrators: [await make('Ada First', 'administrator'), await make('Abe Second', 'administrator')],
    officers: [await make('Ola First', 'data-officer'), await make('Oz Second', 'data-officer')],
    scrutiny: [await make('Sue First', 'scrutiny-officer'), await make('Sid Second', 'scrutiny-officer')],
  }
  // The sample's own run has no file behind it, and is not to be read when another is.
  const waiting = samples.address('/child-level-data/:run').split('/').at(-1) ?? ''
  await asPerson(database.current(), writers.officers[0], (work) => stopDataRun(work, waiting))
})

/** Whom the others of the service are shown no form. */
const byOfficers = ({ page }: Asked) => /^\/child-level-data\/(issues|processes|schedule|tests|:run)/.test(page)
const writersOf = (asked: Asked) => {
  if (byOfficers(asked)) return writers.officers
  if (/^\/scrutiny|^\/members\/(visits|.*\/judge$)/.test(asked.page)) return writers.scrutiny
  return /^\/(people|settings|frameworks|forms)\//.test(asked.page) ? writers.administrators : writers.keepers
}

/** Every section that a board paper needs, so that the paper can be frozen. */
async function writeSections(client: Client): Promise<void> {
  const paper = samples.address('/papers/:reference')
  for (const key of ['summary', 'recommendation', 'background', 'implications', 'conclusion', 'contact']) {
    const page = `${paper}/sections/${key}`
    const { fields } = formTo((await client.get(page)).body, page)
    expect((await client.post(page, { ...fields, words: [`Words of ${key}`] })).status).toBe(303)
  }
}

/** A proposal of its own for each form: once it has been answered there is nothing left to answer. */
async function aProposal(client: Client): Promise<string> {
  const page = samples.address('/plans/:reference/proposals/propose')
  const { fields } = formTo((await client.get(page)).body, page)
  const made = await client.post(page, { ...fields, words: ['Proposed once more'] })
  expect(made.status).toBe(303)
  const list = await client.get(samples.address('/plans/:reference/proposals'))
  return (
    [...list.body.matchAll(/PROP-\d+/g)]
      .map(([reference]) => reference)
      .sort()
      .at(-1) ?? ''
  )
}

/** A call-in of its own for each form that ends one, moved on as far as the form needs. */
async function aCallIn(page: string): Promise<string> {
  const [keeper] = writers.keepers
  const members = await Promise.all(
    ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => someone(database.current(), `${name} ${page.slice(-7)}`)),
  )
  const made = await someCallIn(
    database.current(),
    keeper,
    members.map(({ id }) => id),
  )
  await asPerson(database.current(), keeper, async (work) => {
    if (/outcome|settle/.test(page)) await acceptCallIn(work, made, 1)
    const heard = { outcome: 'refer back' as const, outcome_reasons: 'r', heard_on: '2026-06-16' }
    if (page.endsWith('settle')) await hearCallIn(work, made, 2, heard)
  })
  return page.replace(':reference', made)
}

/** A run that has been checked, or a full test of which all strands are finished: both are there to be signed. */
async function whatCanBeSigned(page: string): Promise<string> {
  const [officer] = writers.officers
  const run = await someDataRun(database.current(), officer, { children: 20 })
  if (page.includes(':run')) return page.replace(':run', run)
  return asPerson(database.current(), officer, async (work) => {
    const { reference } = await bookTest(work, '2026-06-30')
    const moves = strandKeys.flatMap((strand) => [
      { strand, deed: 'start' } as const,
      { strand, deed: 'finish' } as const,
    ])
    for (const [at, move] of moves.entries())
      await moveStrand(work, reference, { ...move, words: '', by: officer.name, version: at + 1 })
    return page.replace(':test', reference)
  })
}

/** A recommendation or a notice of its own, as far on as the form needs; null where the sample will do. */
async function whatScrutinySaid(page: string): Promise<string | null> {
  const needs = { change: 'drafted', supersede: 'drafted', reply: 'answered', consider: 'replied' } as const
  const found = Object.entries(needs).find(([form]) => page.endsWith(`/${form}`) && !page.includes('/findings/'))
  if (!found || !/^\/scrutiny\/(recommendations|notices)/.test(page)) return null
  const made = await someRecommendation(database.current(), found[1], `For ${found[0]}`)
  return page.replace(':reference', page.includes('/notices/') ? made.notice : made.recommendation)
}

/** A report of its own for each form that moves one on, sent out or not, as the form needs. */
async function aReport(page: string): Promise<string> {
  const { officer, review } = await someRecommendation(database.current(), 'drafted', `To ${page.slice(-5)}`)
  const back = page.endsWith('/back')
  const sent = { checked_with: back ? 'A trust' : '', due_on: '2026-06-30', unchecked_because: back ? '' : 'Nobody is' }
  return asPerson(database.current(), officer, async (work) => {
    const { reference } = await startReport(work, review, { foreword: 'f', conclusions: '', left_out: '' })
    await sendForFacts(work, reference, 1, sent)
    return page.replace(':reference', reference)
  })
}

/** An item of a programme of its own for each form that ends or moves one. */
async function aProgrammeItem(page: string): Promise<string> {
  const [officer] = writers.scrutiny
  const [keeper] = writers.keepers
  const { body, meeting } = await asPerson(database.current(), keeper, async (work) => {
    const found = await work.tx
      .selectFrom('body')
      .select('id')
      .where('kind_of', '=', 'committee')
      .executeTakeFirstOrThrow()
    const { id } = await arrangeMeeting(work, found.id, { heldOn: '2026-09-15', startsAt: '14:00', place: '' })
    return { body: found.id, meeting: id }
  })
  return asPerson(database.current(), officer, async (work) => {
    const { reference } = await addProgrammeItem(work, body, {
      ...{ title: `To ${page.slice(-4)}`, purpose: 'p', sort: 'report', month: null, lead_member: '', ownerId: null },
      ...{ weeks: 0, arises: '', must_by: null, must_why: '', not_the_same_because: '' },
    })
    if (page.endsWith('/place')) await placeAtMeeting(work, reference, 1, meeting)
    return page.replace(':reference', reference)
  })
}

async function addressOf(asked: Asked): Promise<string> {
  if (/programme\/:reference\/(done|drop|place)$/.test(asked.page)) return aProgrammeItem(asked.page)
  if (/reports\/:reference\/(back|agree)$/.test(asked.page)) return aReport(asked.page)
  const said = await whatScrutinySaid(asked.page)
  if (said) return said
  const [who] = writers.keepers
  if (asked.page.startsWith('/child-level-data/') && asked.to?.endsWith('/sign')) return whatCanBeSigned(asked.page)
  if (asked.page.endsWith('forward-plan/:reference/withdraw')) {
    const { reference } = await asPerson(database.current(), who, (work) => planDecision(work, plannedWords(null)))
    return asked.page.replace(':reference', reference)
  }
  if (asked.page.endsWith('requests/:reference/withdraw')) {
    const request = { ...requestWords, asked_by_id: null, ownerId: null }
    const { reference } = await asPerson(database.current(), who, (work) => askForInformation(work, request))
    return asked.page.replace(':reference', reference)
  }
  if (/call-ins.*(refuse|withdraw|outcome|settle)$/.test(asked.page)) return aCallIn(asked.page)
  if (asked.page.includes('/:proposal/'))
    return samples.address(asked.page.replace(':proposal', await aProposal(await app.as(who))))
  if (!asked.page.endsWith('/record')) return samples.address(asked.page)
  // A meeting is recorded once its day has come.
  const [keeper] = writers.keepers
  const board = samples.address('/meetings/bodies/:reference').split('/').at(-1) ?? ''
  const held = await asPerson(database.current(), keeper, async (work) => {
    const body = await work.tx
      .selectFrom('record')
      .select('id')
      .where('reference', '=', board)
      .executeTakeFirstOrThrow()
    return arrangeMeeting(work, body.id, { heldOn: '2026-06-15', startsAt: '14:00', place: '' })
  })
  return `/meetings/${held.reference}/record`
}

const toAddress = (asked: Asked, page: string) =>
  asked.to ? samples.address(asked.to.replace(asked.page, page)) : page

async function open(client: Client, asked: Asked, page: string): Promise<Fields> {
  const shown = await client.get(page)
  expect(shown.status).toBe(200)
  return formTo(shown.body, toAddress(asked, page)).fields
}

const filled = (fields: Fields, asked: Asked, words: string): Fields => ({
  ...fields,
  ...Object.fromEntries(Object.entries(asked.also ?? {}).map(([name, value]) => [name, [value]])),
  ...(asked.field ? { [asked.field]: [words] } : {}),
})

describe('every form that carries a version', () => {
  it('is listed here', async () => {
    // A paper offers to be frozen only when nothing is wanting.
    await writeSections(await app.as(writers.keepers[0]))
    const found = new Set<string>()
    // Both keepers, whose roles differ; of those whose roles are the same, one.
    for (const who of [...writers.keepers, writers.administrators[0], writers.scrutiny[0]]) {
      const client = await app.as(who)
      for (const page of pages.filter((one) => !found.has(one))) {
        const shown = await client.get(samples.address(page))
        if (shown.status !== 200 || !String(shown.headers['content-type']).startsWith('text/html')) continue
        if (formsOf(shown.body).some(({ fields }) => fields['version'])) found.add(page)
      }
    }
    const theirs = forms.filter((asked) => !byOfficers(asked))
    expect([...found].sort()).toEqual([...new Set(theirs.map(({ page }) => page))].sort())
  })

  it.each(forms)('shows both versions of $page $to', async (asked) => {
    const page = await addressOf(asked)
    const [one, two] = writersOf(asked)
    const [first, second] = [await app.as(one), await app.as(two)]
    const opened = [await open(first, asked, page), await open(second, asked, page)] as const
    const to = toAddress(asked, page)
    expect(await save(first, asked, to, opened[0])).toBe(303)

    const stale = await second.post(to, filled(opened[1], asked, 'Words of the second'))
    expect(stale.status).toBe(409)
    if (asked.field) expect(stale.body).toContain('Words of the second')
    if (asked.closes) return
    expect(stale.body).toContain(`${one.name} saved another version`)
    const again = formTo(stale.body, to, { _form: opened[1]['_form']?.[0] ?? '' }).fields
    // What both changed is a choice, and theirs can be taken; the version is theirs, so that sending it again is safe.
    const choice = `_keep-${asked.field}`
    const changedBoth = again[choice] !== undefined
    if (changedBoth) expect(stale.body).toContain('Words of the first')
    const sent = await second.post(to, changedBoth ? { ...again, [choice]: ['theirs'] } : again)
    expect(sent.status).toBe(303)
    if (!changedBoth) return
    const now = formTo((await first.get(page)).body, to).fields
    expect(now[asked.field]?.[0]).toContain('Words of the first')
  })
})

async function save(client: Client, asked: Asked, to: string, opened: Fields): Promise<number> {
  if (!asked.firstAt) return (await client.post(to, filled(opened, asked, 'Words of the first'))).status
  const page = samples.address(asked.firstAt.page)
  const { fields } = formTo((await client.get(page)).body, page)
  return (await client.post(page, { ...fields, [asked.firstAt.field]: ['Other words of the first'] })).status
}
