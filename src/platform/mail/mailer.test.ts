import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { handedBy, mailerFor } from './mailer.ts'

const message = { id: '1', to: 'ada@example.org', subject: 'One thing waits', text: 'See https://example.org/' }
const open: SMTPServer[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** A mail server on loopback that does with each message what the test says. */
async function server(options: ConstructorParameters<typeof SMTPServer>[0]): Promise<string> {
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options })
  smtp.on('error', () => undefined)
  open.push(smtp)
  const port = await new Promise<number>((resolve) => {
    const listening = smtp.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(address !== null && typeof address === 'object' ? address.port : 0)
    })
  })
  return `smtp://127.0.0.1:${port}`
}

describe('handing a message over', () => {
  it('sends it with our own message id', async () => {
    let text = ''
    const url = await server({
      onData: (stream, _session, done) => {
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8')
        })
        stream.on('end', () => done())
      },
    })
    const mailer = mailerFor(url, 'Sightline <sightline@example.org>')
    expect(await mailer.check()).toBeNull()
    expect(await mailer.send(message)).toEqual({ how: 'sent' })
    expect(text).toContain('Subject: One thing waits')
    expect(text).toContain('Message-ID: <1@sightline>')
  })

  it('knows a refusal for certain, for good or for now', async () => {
    const refusing = (code: number) =>
      server({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: code })) })
    expect(await mailerFor(await refusing(550), 'a@example.org').send(message)).toMatchObject({
      how: 'refused',
      again: false,
    })
    expect(await mailerFor(await refusing(451), 'a@example.org').send(message)).toMatchObject({
      how: 'refused',
      again: true,
    })
  })

  it('knows that nothing went when nobody answers', async () => {
    const mailer = mailerFor('smtp://127.0.0.1:1', 'a@example.org')
    expect(await mailer.send(message)).toMatchObject({ how: 'refused', again: true })
    expect(await mailer.check()).toContain('ECONNREFUSED')
  })

  it('does not know when the line is cut after the message went over', async () => {
    const url = await server({
      onData: (stream, session) => {
        stream.on('end', () => {
          for (const connection of open[0]?.connections ?? []) if (connection.session === session) connection.close()
        })
        stream.resume()
      },
    })
    expect(await mailerFor(url, 'a@example.org').send(message)).toMatchObject({ how: 'unknown' })
  })

  it('takes a fault it has never seen, once the words went over, as not knowing', () => {
    expect(handedBy('what', true).how).toBe('unknown')
  })
})
