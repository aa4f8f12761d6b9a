import { describe, expect, it } from 'vitest'
import { someone } from '../../../test/set-up/people.ts'
import { useTestDatabase } from '../../../test/set-up/test-database.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { NotAllowed } from '../../kernel/failures.ts'
import type { Handed, Mailer } from '../../platform/mail/mailer.ts'
import { asPerson, asSystem } from '../access/index.ts'
import { performRun } from '../runs/index.ts'
import { queueMail, readOutbox, sendAgain, sendMailJob } from './index.ts'

const database = useTestDatabase()
const log = () => undefined

const queue = (subject: string) =>
  asSystem(database.current(), 'test', async (work) => {
    const id = await queueMail(work, { personId: null, to: 'ada@example.org', subject, words: 'Two things wait.' })
    const run = await work.tx
      .selectFrom('run')
      .select('id')
      .where('key', '=', `send mail ${id}`)
      .executeTakeFirstOrThrow()
    return { id, run: run.id }
  })
const statusOf = (id: string) =>
  asSystem(
    database.current(),
    'test',
    async (work) => (await readOutbox(work, 50)).find((one) => one.id === id)?.status,
  )
const answering = (handed: Handed, sent: string[] = []): Mailer => ({
  send: async (message) => {
    sent.push(message.subject)
    return handed
  },
  check: async () => null,
})

describe('the outbox', () => {
  it('keeps messages where there is no mail server', async () => {
    const { id, run } = await queue('Kept')
    expect(await performRun(database.current(), [sendMailJob(null)], run, log)).toBe('done')
    expect(await statusOf(id)).toBe('kept')
  })

  it('sends each message once', async () => {
    const sent: string[] = []
    const { id, run } = await queue('Once')
    const job = sendMailJob(answering({ how: 'sent' }, sent))
    expect(await performRun(database.current(), [job], run, log)).toBe('done')
    expect(await performRun(database.current(), [job], run, log)).toBeNull()
    expect(await statusOf(id)).toBe('sent')
    expect(sent).toEqual(['Once'])
  })

  it('shows a message interrupted in sending as uncertain and does not send it again by itself', async () => {
    const sent: string[] = []
    const { id, run } = await queue('Interrupted')
    const gate = Promise.withResolvers<Handed>()
    const handing = Promise.withResolvers<void>()
    const dying: Mailer = {
      send: () => {
        handing.resolve()
        return gate.promise
      },
      check: async () => null,
    }
    const killed = performRun(database.current(), [sendMailJob(dying)], run, log)
    await handing.promise
    const later = { ...database.current(), clock: fixedClock('2026-06-16T15:00:00Z') }
    expect(await performRun(later, [sendMailJob(answering({ how: 'sent' }, sent))], run, log)).toBe('uncertain')
    expect(await statusOf(id)).toBe('uncertain')
    gate.resolve({ how: 'sent' })
    expect(await killed).toBe('taken over')
    expect(await statusOf(id)).toBe('uncertain')
    expect(sent).toEqual([])
  })

  it('tries a server that does not answer again, and stops at a refusal', async () => {
    const first = await queue('Later')
    const away = sendMailJob(answering({ how: 'refused', why: 'the mail server could not be reached', again: true }))
    expect(await performRun(database.current(), [away], first.run, log)).toBe('waiting')
    expect(await statusOf(first.id)).toBe('waiting')
    expect(await performRun(database.current(), [sendMailJob(answering({ how: 'sent' }))], first.run, log)).toBe('done')
    expect(await statusOf(first.id)).toBe('sent')
    const second = await queue('Refused')
    const refusing = sendMailJob(answering({ how: 'refused', why: 'the mail server answered 550', again: false }))
    expect(await performRun(database.current(), [refusing], second.run, log)).toBe('done')
    expect(await statusOf(second.id)).toBe('failed')
  })

  it('is for administrators, who may ask for a message to be sent again', async () => {
    const ground = database.current()
    const administrator = await someone(ground, 'Ada Post', 'administrator')
    const colleague = await someone(ground, 'Ben Post', 'staff')
    const { id, run } = await queue('Again')
    await performRun(ground, [sendMailJob(answering({ how: 'unknown', why: 'the line was cut' }))], run, log)
    await expect(asPerson(ground, colleague, (work) => readOutbox(work, 5))).rejects.toThrow(NotAllowed)
    const bare = await asPerson(ground, colleague, (work) => work.tx.selectFrom('outbox').selectAll().execute())
    expect(bare).toEqual([])
    expect(await asPerson(ground, administrator, (work) => sendAgain(work, id))).toBe(true)
    expect(await statusOf(id)).toBe('waiting')
    expect(await asPerson(ground, administrator, (work) => sendAgain(work, id))).toBe(false)
  })
})
