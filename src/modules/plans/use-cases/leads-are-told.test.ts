import { describe, expect, it } from 'vitest'
import { someone, type TestPerson } from '../../../../test/set-up/people.ts'
import { somePlan } from '../../../../test/set-up/plans.ts'
import { useTestApp } from '../../../../test/set-up/test-app.ts'
import { useTestDatabase } from '../../../../test/set-up/test-database.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { asPerson, asSystem } from '../../../spine/access/index.ts'
import { changeAction, readDue, sayProgress, undoActionChange } from '../../../spine/actions/index.ts'
import { digestJob, waitingFor } from '../../../spine/notifications/index.ts'
import { addPost, holdPost } from '../../../spine/people/index.ts'
import { performRun, startRun } from '../../../spine/runs/index.ts'
import { readPlanFile } from '../read-plan-file.ts'
import { changeMany, undoMany } from './change-many.ts'
import { confirmImport } from './import-confirm.ts'
import { keepUpload, previewImport } from './import-preview.ts'
import { uploadOf } from './import-shape.ts'
import { addStream, changeStream } from './keep-streams.ts'
import { acceptProposal } from './proposals/answer-proposal.ts'
import { propose } from './proposals/propose.ts'

const database = useTestDatabase()
const app = useTestApp(database)

const lead = (who: TestPerson) => ({ personId: who.id, capacity: 'lead' as const })
const waits = (who: TestPerson) =>
  asPerson(database.current(), who, async (work) => (await waitingFor(work, who.id)).map(({ what }) => what))
const does = <T>(who: TestPerson, deed: Parameters<typeof asPerson<T>>[2]) => asPerson(database.current(), who, deed)

async function cast(name: string) {
  const ground = database.current()
  return {
    keeper: await someone(ground, `Kay ${name}`, 'programme-manager'),
    ann: await someone(ground, `Ann ${name}`, 'staff'),
    bob: await someone(ground, `Bob ${name}`, 'staff'),
  }
}

describe('whoever is given an action', () => {
  it('is told when it is raised, changed or undone; whoever lost it is no longer asked; the doer tells themselves nothing', async () => {
    const { keeper, ann, bob } = await cast('Raised')
    const items = [
      { words: 'Write it', due: '01.07.26', lead: ann.id },
      { words: 'Mine', due: '', lead: keeper.id },
    ]
    const { items: made } = await somePlan(database.current(), keeper, items)
    const reference = made[0]?.reference ?? ''
    expect(await waits(ann)).toEqual([`${reference} is yours to lead`])
    expect(await waits(keeper)).toEqual([])
    const both = [lead(ann), { personId: bob.id, capacity: 'co-lead' as const }]
    await does(keeper, (work) => changeAction(work, reference, 1, { leads: both }))
    expect(await waits(ann), 'told once').toHaveLength(1)
    expect(await waits(bob)).toEqual([`${reference} is yours to lead with others`])
    await does(keeper, (work) => changeAction(work, reference, 2, { leads: [lead(bob)] }))
    expect(await waits(ann)).toEqual([])
    await does(keeper, (work) => undoActionChange(work, reference, 3))
    expect(await waits(ann), 'it waits as it did').toHaveLength(1)
    // Once she has taken it up, an undo does not tell her anew.
    await does(ann, (work) => sayProgress(work, reference, { words: 'Begun.', confidence: 'on track' }))
    await does(keeper, (work) => changeAction(work, reference, 4, { leads: [lead(bob)] }))
    await does(keeper, (work) => undoActionChange(work, reference, 5))
    expect(await waits(ann)).toEqual([])
  })

  it('is asked until they say they have seen it or take it up', async () => {
    const { keeper, ann, bob } = await cast('Seen')
    const leads = [ann, bob].map(({ id }) => ({ words: 'Do it', due: '', lead: id }))
    const { items } = await somePlan(database.current(), keeper, leads)
    await does(bob, (work) => sayProgress(work, items[1]?.reference ?? '', { words: 'Begun.', confidence: 'on track' }))
    expect(await waits(bob)).toEqual([])
    const browser = await app.as(ann)
    const home = (await browser.get('/')).body
    expect(home).toContain(`${items[0]?.reference} is yours to lead`)
    expect(home).toContain('“Do it”')
    await browser.send(/action="(\/notifications\/[^"]+)"/.exec(home)?.[1] ?? '', {}, '/')
    expect(await waits(ann)).toEqual([])
  })

  it('is told of a deed of many at once in one line, which one press puts away; undone, nothing is left', async () => {
    const { keeper, ann } = await cast('Many')
    const { plan, items } = await somePlan(
      database.current(),
      keeper,
      Array.from({ length: 5 }, (_, n) => ({ words: `Item ${n}`, due: '' })),
    )
    const ticked = items.map(({ reference }) => ({ reference, version: 1 }))
    const { changed } = await does(keeper, (work) => changeMany(work, plan, ticked, { kind: 'lead', lead: lead(ann) }))
    expect(await waits(ann)).toHaveLength(5)
    const browser = await app.as(ann)
    const home = (await browser.get('/')).body
    expect(home).toContain('5 actions are yours to lead')
    expect(home.match(/I have seen these/g)).toHaveLength(1)
    await does(keeper, (work) => undoMany(work, plan, changed))
    expect(await waits(ann)).toEqual([])
    const again = changed.map(({ reference, version }) => ({ reference, version: version + 1 }))
    await does(keeper, (work) => changeMany(work, plan, again, { kind: 'lead', lead: lead(ann) }))
    expect((await browser.send('/notifications/set-aside', { deed: 'lead an action' }, '/')).location).toBe('/')
    expect(await waits(ann)).toEqual([])
  })

  it('is told when a plan is imported or a proposal accepted, and of a work stream; a post’s holder as a person', async () => {
    const ground = database.current()
    const { keeper, ann, bob } = await cast('Import')
    const text =
      'No.\tKey milestone\tLead person\tTimescale\n1. DATA\n1.1\tRun it\tAnn Import\t31.05.26\n1.2\tRead it\tNobody Known\t31.05.26\n'
    const options = { asAt: null, today: ground.clock.today(), calendar: bankHolidays }
    const reading = await readPlanFile(Buffer.from(text), 'plan.txt', options)
    const data = uploadOf(reading, null, { title: 'Imported', starts: '2026-01-01' })
    const plan = await does(keeper, async (work) => {
      const id = await keepUpload(work, { fileName: 'plan.txt', sha256: 'told', data, plan: null })
      return (await confirmImport(work, id, (await previewImport(work, id)).seen)).plan
    })
    expect(await waits(ann)).toHaveLength(1)
    const untold = await asSystem(ground, 'test', (work) =>
      work.tx
        .selectFrom('notification as n')
        .innerJoin('record as r', 'r.id', 'n.person_id')
        .select('n.id')
        .where('r.title', '=', 'Nobody Known')
        .execute(),
    )
    expect(untold, 'a contact is told of nothing').toEqual([])
    const proposal = await does(bob, (work) =>
      propose(work, plan, { words: 'Do more', why: '', aroseIn: '', aroseOn: null, stream: '1' }),
    )
    const item = { words: 'Do more', due: readDue('', ground.clock.today()), leads: [lead(bob)] }
    const { action } = await does(keeper, (work) =>
      acceptProposal(work, plan, proposal.reference, 1, { stream: '1', item }),
    )
    expect(await waits(bob)).toContain(`${action} is yours to lead`)
    const postId = await asSystem(ground, 'test', async (work) => {
      const post = await addPost(work, 'Head of Import', null)
      await holdPost(work, post.id, bob.id, { starts: '2020-01-01' })
      return post.id
    })
    const stream = await does(keeper, (work) =>
      addStream(work, plan, { number: '9', title: 'More', leads: [{ postId, capacity: 'lead' }] }),
    )
    expect(await waits(bob)).toContain(`Work stream 9 of ${plan} is yours to lead`)
    await does(keeper, (work) => changeStream(work, stream.reference, 1, { number: '9', title: 'More', leads: [] }))
    expect(await waits(bob)).not.toContain(`Work stream 9 of ${plan} is yours to lead`)
  })

  it('is told nothing by a deed that failed, and by e-mail only how many things wait', async () => {
    const ground = database.current()
    const { keeper, ann } = await cast('Letter')
    const items = [{ words: 'See Ottoline Marsh', due: '', lead: ann.id }]
    const { plan } = await somePlan(ground, keeper, [])
    const failing = does(keeper, async (work) => {
      const stream = await addStream(work, plan.reference, { number: '77', title: 'Lost', leads: [lead(ann)] })
      throw new Error(stream.reference)
    })
    await expect(failing).rejects.toThrow('STRM')
    expect(await waits(ann)).toEqual([])
    await somePlan(ground, keeper, items)
    const later = { ...ground, clock: fixedClock('2026-06-16T08:00:00Z') }
    const { id } = await asSystem(later, 'test', (work) =>
      startRun(work, { kind: 'send digests', title: 'Send', input: {}, key: 'leads are told' }),
    )
    const job = digestJob({ address: 'https://sightline.example.org', calendar: bankHolidays })
    expect(await performRun(later, [job], id, () => undefined)).toBe('done')
    const letters = await asSystem(ground, 'test', (work) =>
      work.tx.selectFrom('outbox').select(['subject', 'words']).where('to_address', '=', ann.email).execute(),
    )
    expect(letters.map(({ subject }) => subject)).toEqual(['1 thing waits for you in Sightline'])
    expect(JSON.stringify(letters)).not.toMatch(/Ottoline|Marsh|ACT-|Kay/)
  })
})
