import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import type { Tone } from '../../../govuk/components/Tag.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import { momentOf } from '../../../kernel/when-words.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../web/index.ts'
import { type OutboxMessage, readOutbox, sendAgain } from '../outbox.ts'

const most = 100

/** /outbox: administrators. */
export async function outboxPage(visit: Visit): Promise<Answer> {
  const messages = await visit.work((work) => readOutbox(work, most))
  return page({
    title: 'Outbox',
    before: <BackLink href="/settings/health">Health</BackLink>,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Outbox</h1>
        <p class="govuk-body">
          E-mails that Sightline has written, newest first{messages.length === most ? `: the latest ${most}` : ''}.
          Without a mail server (SMTP_URL) they are kept here and go nowhere.
        </p>
        {messages.length === 0 ? <p class="govuk-body">Nothing has been written yet.</p> : null}
        {messages.map((message) => (
          <OneMessage message={message} visit={visit} />
        ))}
      </TwoThirds>
    ),
  })
}

/** /outbox/:id/send-again */
export async function again(visit: Visit): Promise<Answer> {
  const id = z.uuid().safeParse(visit.params['id'])
  if (!id.success) throw new NotFound('That message')
  const asked = await visit.work((work) => sendAgain(work, id.data))
  if (!asked) throw new NotPossibleNow('This message has gone or is on its way.')
  return redirect('/outbox', { what: 'The message will be sent again.' })
}

const shown: Record<string, { text: string; tone: Tone }> = {
  waiting: { text: 'Waiting', tone: 'blue' },
  sending: { text: 'Being sent', tone: 'blue' },
  sent: { text: 'Sent', tone: 'green' },
  kept: { text: 'Kept here', tone: 'grey' },
  failed: { text: 'Not sent', tone: 'red' },
  uncertain: { text: 'Uncertain', tone: 'amber' },
}
const mayBeSentAgain = ['kept', 'failed', 'uncertain']

function OneMessage({ message, visit }: { message: OutboxMessage; visit: Visit }) {
  const { text, tone } = shown[message.status] ?? { text: message.status, tone: 'grey' as const }
  return (
    <section class="sl-message">
      <h2 class="govuk-heading-s">
        {message.subject} <Tag tone={tone}>{text}</Tag>
      </h2>
      <p class="govuk-body">
        To {message.to}, {momentOf(message.createdAt)}
      </p>
      {message.fault ? <p class="govuk-body">{message.fault}</p> : null}
      <Details summary="What it says">
        {message.words.split('\n').map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
      </Details>
      {mayBeSentAgain.includes(message.status) ? (
        <form method="post" action={`/outbox/${message.id}/send-again`}>
          <FormToken visit={visit} />
          <button type="submit" class="sl-link-button">
            Send again<span class="govuk-visually-hidden">: {message.subject}</span>
          </button>
        </form>
      ) : null}
    </section>
  )
}
