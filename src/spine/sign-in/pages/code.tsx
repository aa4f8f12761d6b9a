import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { plural } from '../../../kernel/text.ts'
import { textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../../web/index.ts'
import { signInWithCode } from '../check-code.ts'
import { keepNotice } from '../find-session.ts'
import { safePath } from '../safe-path.ts'
import { type SignInOptions, withSession } from './session-cookie.ts'

const errors = { none: 'Enter the code that your authenticator app shows' }

/** /sign-in/code: somebody whose password was right a moment ago, and nobody else. */
export async function codePage(visit: Visit): Promise<Answer> {
  if (visit.pendingSession?.stage !== 'waiting for code') return redirect('/sign-in?with=password')
  return ask(visit, safePath(visit.query.get('then') ?? ''))
}

export async function sendCode(visit: Visit, options: SignInOptions): Promise<Answer> {
  const pending = visit.pendingSession
  if (pending?.stage !== 'waiting for code') return redirect('/sign-in?with=password')
  const then = safePath(textOf(visit.typed, 'next'))
  const typed = textOf(visit.typed, 'code')
  if (typed.trim() === '') return ask(visit, then, errors.none)
  const who = { sessionId: pending.id, personId: pending.personId, browser: visit.browser, address: visit.address }
  const answer = await signInWithCode(visit.ground, who, typed)
  if (!answer.ok) return answer.over ? lockedPage(answer.why) : ask(visit, then, answer.why)
  if (answer.recoveryCodesLeft !== null) {
    await keepNotice(visit.ground, answer.session.id, {
      what: `You signed in with a recovery code. ${plural(answer.recoveryCodesLeft, 'is', 'are')} left.`,
      next: 'If you have lost your telephone, set up another app on your account page.',
    })
  }
  return withSession(options, answer.session.token, then)
}

function ask(visit: Visit, then: string, wrong?: string): Answer {
  return formPage({
    visit,
    title: 'Enter your code',
    action: '/sign-in/code',
    errors: wrong ? { code: wrong } : {},
    children: (
      <>
        <input type="hidden" name="next" value={then} />
        <Input
          name="code"
          label="Code"
          hint="The six figures that your authenticator app shows for Sightline. Without your telephone, type one of your recovery codes."
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck={false}
          width={20}
          extraLetterSpacing
          error={wrong}
        />
        <Button>Sign in</Button>
        <p class="govuk-body">
          Lost both telephone and recovery codes? An administrator of Sightline can let you set up another app.
        </p>
      </>
    ),
  })
}

function lockedPage(why: string): Answer {
  return page({
    title: 'Your account is locked',
    status: 403,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Your account is locked</h1>
        <p class="govuk-body">{why}</p>
        <p class="govuk-body">If it was not you who typed the codes, somebody knows your password: change it.</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/sign-in?with=password">
            Sign in
          </a>
        </p>
      </TwoThirds>
    ),
  })
}
