import { Button } from '../../../govuk/components/Button.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { textOf } from '../../../platform/http/form.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../web/index.ts'
import { safePath } from '../safe-path.ts'
import { confirmSecret, type Enrolling, finishEnrolling, hasProved, secretToScan } from '../second-factor.ts'
import { RecoveryCodes } from './recovery-codes-list.tsx'
import { scanForm } from './scan.tsx'
import { type SignInOptions, withSession } from './session-cookie.ts'

const signInFirst = redirect('/sign-in?with=password')
const why =
  'Sightline holds what could do harm in the wrong hands, so a password alone is not enough. You set this up once; from then on you type a code each time you sign in.'

/** Who is at their first sign-in: password right, second factor still to be set up. */
const enrolling = (visit: Visit): Enrolling | null =>
  visit.pendingSession?.stage === 'enrolling'
    ? { sessionId: visit.pendingSession.id, personId: visit.pendingSession.personId }
    : null

/** /sign-in/second-factor: somebody at their first sign-in, and nobody else. */
export async function enrolPage(visit: Visit): Promise<Answer> {
  return ask(visit, safePath(visit.query.get('then') ?? ''))
}

export async function sendFirstCode(visit: Visit): Promise<Answer> {
  const who = enrolling(visit)
  if (!who) return signInFirst
  const then = safePath(textOf(visit.typed, 'next'))
  if (await hasProved(visit.ground, who)) return goOnPage(visit, then, null)
  const answer = await confirmSecret(visit.ground, who, textOf(visit.typed, 'code'), true)
  return answer.ok ? goOnPage(visit, then, answer.codes) : ask(visit, then, answer.why)
}

/** /sign-in/second-factor/finish: only where this very session has proved its secret. */
export async function finish(visit: Visit, options: SignInOptions): Promise<Answer> {
  const who = enrolling(visit)
  const begun = who && (await finishEnrolling(visit.ground, who, visit.browser))
  return begun ? withSession(options, begun.token, safePath(textOf(visit.typed, 'next'))) : signInFirst
}

async function ask(visit: Visit, then: string, wrong?: string): Promise<Answer> {
  const who = enrolling(visit)
  if (!who) return signInFirst
  const shown = await secretToScan(visit.ground, who)
  if (!shown) return (await hasProved(visit.ground, who)) ? goOnPage(visit, then, null) : signInFirst
  return scanForm({ visit, title: 'Set up your second step', why, ...shown, council: visit.council.name, then, wrong })
}

/** The codes are there to be shown once; a page loaded again can only say so. */
function goOnPage(visit: Visit, then: string, codes: readonly string[] | null): Answer {
  return page({
    title: 'Keep your recovery codes',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Keep your recovery codes</h1>
        {codes ? (
          <RecoveryCodes visit={visit} codes={codes} download="/sign-in/second-factor/recovery-codes" />
        ) : (
          <p class="govuk-body">
            Your recovery codes have been shown and cannot be shown again. You can make new ones on your account page.
          </p>
        )}
        <form method="post" action="/sign-in/second-factor/finish">
          <FormToken visit={visit} />
          <input type="hidden" name="next" value={then} />
          <Button>Continue to Sightline</Button>
        </form>
      </TwoThirds>
    ),
  })
}
