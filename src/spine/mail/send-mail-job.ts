import { z } from 'zod'
import type { Handed, Mailer } from '../../platform/mail/mailer.ts'
import { instantOf, type Work } from '../access/index.ts'
import { defineJob, type Job, OutcomeUncertain, TryLater } from '../runs/index.ts'

const interrupted = 'It was interrupted while it was being sent. Nobody knows whether it arrived.'

/** A mail server that does not answer is asked again after this many seconds, then twice as many, and so on. */
const askAgainAfter = 60

/**
 * Sends one message. Taking it and handing it over are two steps, so that after a crash between them the message is
 * found half sent and shown as uncertain instead of being sent twice. Without a mail server it is kept.
 */
export function sendMailJob(mailer: Mailer | null): Job {
  return defineJob({
    kind: 'send mail',
    input: z.object({ message: z.uuid() }),
    checkpoint: z.enum(['sending', 'settled']),
    perform: async (task) => {
      const id = task.input.message
      const settle = (status: 'waiting' | 'sent' | 'kept' | 'failed' | 'uncertain', fault: string | null = null) =>
        task.step(async (work) => {
          const settled_at = status === 'waiting' ? null : instantOf(work)
          await work.tx.updateTable('outbox').set({ status, fault, settled_at }).where('id', '=', id).execute()
          return { checkpoint: 'settled' }
        })
      if (task.checkpoint === 'sending') {
        await settle('uncertain', interrupted)
        throw new OutcomeUncertain(interrupted)
      }
      if (!mailer) {
        await settle('kept')
        return 'There is no mail server, so the message is kept in the outbox.'
      }
      const taken: { message: Words | null } = { message: null }
      await task.step(async (work) => {
        taken.message = await take(work, id)
        return { checkpoint: taken.message ? 'sending' : 'settled' }
      })
      const { message } = taken
      if (!message) return 'There was nothing to send.'
      const handed: Handed = await mailer.send({ id, to: message.to, subject: message.subject, text: message.words })
      if (handed.how === 'sent') {
        await settle('sent')
        return 'The message was sent.'
      }
      if (handed.how === 'unknown') {
        await settle('uncertain', `It is not known whether it arrived: ${handed.why}.`)
        throw new OutcomeUncertain(`It is not known whether it arrived: ${handed.why}.`)
      }
      await settle(handed.again ? 'waiting' : 'failed', `It was not sent: ${handed.why}.`)
      if (handed.again) throw new TryLater(`It was not sent: ${handed.why}.`, askAgainAfter)
      return `It was not sent: ${handed.why}.`
    },
  })
}

type Words = { to: string; subject: string; words: string }

async function take(work: Work, id: string): Promise<Words | null> {
  const row = await work.tx
    .updateTable('outbox')
    .set({ status: 'sending' })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning(['to_address as to', 'subject', 'words'])
    .executeTakeFirst()
  return row ?? null
}
