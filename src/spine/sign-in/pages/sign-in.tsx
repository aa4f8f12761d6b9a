import { z } from 'zod'
import { Button } from '../../govuk/components/Button.tsx'
import { Input } from '../../govuk/components/Input.tsx'
import { PasswordInput } from '../../govuk/components/PasswordInput.tsx'
import { TwoThirds } from '../../govuk/layout.tsx'
import { NotPossibleNow } from '../../kernel/failures.ts'
import { readForm, textOf } from '../../platform/http/form.ts'
import { type Answer, FormToken, formPage, get, page, post, type Route, type Visit } from '../web/index.ts'
import { checkPassword } from './accounts.ts'
import { demoPeople } from './demo-people.ts'
import { endSession, startSession } from './sessions.ts'

export type SignInOptions = { demo: boolean; secure: boolean }

export const sessionCookie = (secure: boolean) => (secure ? '__Host-session' : 'session')

/** Signing in and out. In the demo, one press signs in as somebody who holds a role. */
export function signInRoutes(options: SignInOptions): Route[] {
  return [
    get('/sign-in', 'see the sign-in page', (visit) => signInPage(visit, options)),
    post('/sign-in', 'sign in and out', (visit) => signIn(visit, options)),
    ...(options.demo ? [post('/sign-in/demo', 'sign in and out', (visit: Visit) => signInAsDemo(visit, options))] : []),
    post('/sign-out', 'sign in and out', async (visit) => {
      if (visit.session) await endSession(visit.ground, visit.session.id)
      return { kind: 'redirect', to: '/sign-in', cookies: [{ name: sessionCookie(options.secure), value: null }] }
    }),
  ]
}

const form = z.object({
  email: z.string().min(1, { error: 'Enter your e-mail address' }),
  password: z.string().min(1, { error: 'Enter your password' }),
})

async function signInPage(visit: Visit, options: SignInOptions, errors = {}): Promise<Answer> {
  const people = options.demo ? await demoPeople(visit.ground) : []
  const then = safePath(visit.query.get('then') ?? textOf(visit.typed, 'then'))
  if (people.length === 0) return passwordForm(visit, then, errors)
  return page({
    title: 'Sign in',
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Try Sightline as someone</h1>
        <p class="govuk-body">
          This is a fictional council with a year behind it. Choose a person to see what they would see. Nobody here is
          real.
        </p>
        <ul class="govuk-list app-people">
          {people.map((person) => (
            <li>
              <form method="post" action="/sign-in/demo">
                <FormToken visit={visit} />
                <input type="hidden" name="person" value={person.id} />
                <input type="hidden" name="then" value={then} />
                <Button variant="secondary">{person.name}</Button> <span>{person.says}</span>
              </form>
            </li>
          ))}
        </ul>
      </TwoThirds>
    ),
  })
}

function passwordForm(visit: Visit, then: string, errors: Readonly<Record<string, string>>): Answer {
  return formPage({
    visit,
    title: 'Sign in',
    action: '/sign-in',
    errors,
    children: (
      <>
        <input type="hidden" name="then" value={then} />
        <Input
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          spellcheck={false}
          value={textOf(visit.typed, 'email')}
          error={errors['email']}
        />
        <PasswordInput name="password" label="Password" autocomplete="current-password" error={errors['password']} />
        <Button>Sign in</Button>
      </>
    ),
  })
}

async function signIn(visit: Visit, options: SignInOptions): Promise<Answer> {
  const then = safePath(textOf(visit.typed, 'then'))
  const read = readForm(form, visit.typed)
  if (!read.ok) return passwordForm(visit, then, read.errors)
  const answer = await checkPassword(visit.ground, read.value.email, read.value.password)
  if (!answer.ok) return passwordForm(visit, then, { email: answer.why })
  const token = await startSession(visit.ground, answer.personId, 'signed in', visit.browser)
  return { kind: 'redirect', to: then, cookies: [{ name: sessionCookie(options.secure), value: token }] }
}

async function signInAsDemo(visit: Visit, options: SignInOptions): Promise<Answer> {
  const people = await demoPeople(visit.ground)
  const chosen = people.find((person) => person.id === textOf(visit.typed, 'person'))
  if (!chosen) throw new NotPossibleNow('That person is not in the demonstration any more. Choose another.')
  const token = await startSession(visit.ground, chosen.id, 'signed in', visit.browser)
  const to = safePath(textOf(visit.typed, 'then'))
  return { kind: 'redirect', to, cookies: [{ name: sessionCookie(options.secure), value: token }] }
}

/** Only an address of our own, so that a crafted link cannot send somebody elsewhere once they have signed in. */
function safePath(path: string): string {
  return /^\/(?![/\\])[^\\]*$/.test(path) && !path.startsWith('/sign-') ? path : '/'
}
