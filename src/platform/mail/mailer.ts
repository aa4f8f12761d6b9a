import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { z } from 'zod'

export type Message = {
  /** Ours, so that the same message can be known again. */
  id: string
  to: string
  subject: string
  text: string
}

/**
 * What came of handing a message over. `refused`: it certainly did not go, and trying again may or may not help.
 * `unknown`: the line was cut while the message itself was going over.
 */
export type Handed = { how: 'sent' } | { how: 'refused'; why: string; again: boolean } | { how: 'unknown'; why: string }

export type Mailer = {
  send: (message: Message) => Promise<Handed>
  /** Null when the server answers, else why not. */
  check: () => Promise<string | null>
}

/** Hands messages to the mail server at an smtp: or smtps: address. */
export function mailerFor(smtpUrl: string, from: string): Mailer {
  const transport = () =>
    createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  return {
    send: async ({ id, to, subject, text }) => {
      const line = transport()
      let begun = false
      // nodemailer asks for the words only once the server has let it in, so being asked is when certainty ends.
      const words = Readable.from(
        (function* () {
          begun = true
          yield Buffer.from(text, 'utf8')
        })(),
      )
      try {
        await line.sendMail({ from, to, subject, text: words, messageId: `<${id}@sightline>`, disableUrlAccess: true })
        return { how: 'sent' }
      } catch (fault) {
        return handedBy(fault, begun)
      } finally {
        line.close()
      }
    },
    check: async () => {
      const line = transport()
      try {
        await line.verify()
        return null
      } catch (fault) {
        const seen = faultShape.safeParse(fault)
        return (seen.success && seen.data.message) || 'it did not answer'
      } finally {
        line.close()
      }
    },
  }
}

const faultShape = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  message: z.string().optional(),
})

/** SMTP's word of refusal is certain. So is a fault before the words were asked for; after that, silence may mean that it went. */
export function handedBy(fault: unknown, begun: boolean): Handed {
  const { code, command, responseCode } = faultShape.catch({}).parse(fault)
  if (code === 'EAUTH' || command?.startsWith('AUTH')) {
    return { how: 'refused', why: 'the mail server did not accept the password', again: false }
  }
  if (responseCode !== undefined && responseCode >= 400) {
    return { how: 'refused', why: `the mail server answered ${responseCode}`, again: responseCode < 500 }
  }
  if (code === 'EENVELOPE') return { how: 'refused', why: 'the address was not accepted', again: false }
  if (!begun) return { how: 'refused', why: 'the mail server could not be reached', again: true }
  return { how: 'unknown', why: 'the line was cut while the message was going over' }
}
