import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { PasswordInput } from '../../../govuk/components/PasswordInput.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { type FieldErrors, NotPossibleNow } from '../../../kernel/failures.ts'
import { readForm, textOf } from '../../../platform/http/form.ts'
import { asSystem } from '../../access/index.ts'
import { type Answer, FormToken, formPage, page, type Visit } from '../../web/index.ts'
import { checkPassword } from '../accounts.ts'
import { type DemoPerson, demoPeople } from '../one-click.ts'
import { safePath } from '../safe-path.ts'
import { endSession, type Stage, startSession } from '../sessions.ts'
import { remembering, type SignInOptions, withSession } from './session-cookie.ts'

const errors = {
  email: 'Enter your e-mail address',
  password: 'Enter your password',
}

const form = z.object({
  email: z.string().trim().min(1, { error: errors.email }),
  password: z.string().min(1, { error: errors.password }),
})

/** /sign-in: anyone. In the demo it offers one person for each role; ?with=password is the ordinary form. */
export async function signInPage(visit: Visit, options: SignInOptions): Promise<Answer> {
  const then = safePath(visit.query.get('then') ?? '')
  const ordinary = !options.demo || visit.query.get('with') === 'password'
  const people = ordinary ? [] : await demoPeople(visit.ground)
  return people.length > 0 ? oneClickPage(visit, people, then) : ordinaryForm(visit, then, {})
}

/** The password is right: the code comes next, or setting one up at a first sign-in. Nobody is signed in yet. */
export async function signIn(visit: Visit, options: SignInOptions): Promise<Answer> {
  const then = safePath(textOf(visit.typed, 'next'))
  const read = readForm(form, visit.typed)
  if (!read.ok) return ordinaryForm(visit, then, read.errors)
  const answer = await checkPassword(visit.ground, read.value.email, read.value.password, visit.address)
  if (!answer.ok) return ordinaryForm(visit, then, { email: answer.why })
  const stage = answer.hasCode ? 'waiting for code' : 'enrolling'
  const token = await replaceSession(visit, answer.personId, stage)
  return withSession(options, token, remembering(answer.hasCode ? '/sign-in/code' : '/sign-in/second-factor', then))
}

/** /sign-in/demo, in the demo alone. */
export async function signInAsDemo(visit: Visit, options: SignInOptions): Promise<Answer> {
  const people = await demoPeople(visit.ground)
  const chosen = people.find((person) => person.id === textOf(visit.typed, 'person'))
  if (!chosen) throw new NotPossibleNow('That person is not in the demonstration any more. Choose another.')
  const token = await replaceSession(visit, chosen.id, 'signed in')
  return withSession(options, token, safePath(textOf(visit.typed, 'next')))
}

/** A browser has one session: whoever was signed in, or half way there, no longer is. */
async function replaceSession(visit: Visit, personId: string, stage: Stage): Promise<string> {
  const before = visit.session ?? visit.pendingSession
  if (before) await asSystem(visit.ground, 'sign in', (work) => endSession(work, before.id))
  return startSession(visit.ground, personId, stage, visit.browser)
}

function ordinaryForm(visit: Visit, then: string, wrong: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Sign in',
    action: '/sign-in',
    errors: wrong,
    intro: visit.query.get('set') === 'yes' ? <InsetText>Your password is set. Sign in with it.</InsetText> : undefined,
    children: (
      <>
        <input type="hidden" name="next" value={then} />
        <Input
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          spellcheck={false}
          value={textOf(visit.typed, 'email')}
          error={wrong['email']}
        />
        <PasswordInput name="password" label="Password" autocomplete="current-password" error={wrong['password']} />
        <Button>Sign in</Button>
        <p class="govuk-body">
          Forgotten your password, or none yet? Ask an administrator of Sightline for a link to set one.
        </p>
      </>
    ),
  })
}

function oneClickPage(visit: Visit, people: readonly DemoPerson[], then: string): Answer {
  return page({
    title: 'Try Sightline as someone',
    body: (
      <>
        <TwoThirds>
          <h1 class="govuk-heading-l">Try Sightline as someone</h1>
          <p class="govuk-body">
            This is a fictional council with a year behind it. Choose a person to see what they would see. Nobody here
            is real.
          </p>
        </TwoThirds>
        <ul class="sl-people">
          {people.map((person) => (
            <li class="sl-people__person">
              <div>
                <h2 class="govuk-heading-s sl-people__name">{person.name}</h2>
                {person.post ? <p class="govuk-body-s sl-people__post">{person.post}</p> : null}
                <p class="govuk-body sl-people__can">{person.can}</p>
              </div>
              <form method="post" action="/sign-in/demo">
                <FormToken visit={visit} />
                <input type="hidden" name="person" value={person.id} />
                <input type="hidden" name="next" value={then} />
                <Button variant="secondary" class="sl-people__button">
                  Sign in as {person.name}
                </Button>
              </form>
            </li>
          ))}
        </ul>
        <p class="govuk-body">
          Or{' '}
          <a class="govuk-link" href={remembering('/sign-in?with=password', then)}>
            sign in with an e-mail address and password
          </a>
          , as people of a real council do.
        </p>
      </>
    ),
  })
}
