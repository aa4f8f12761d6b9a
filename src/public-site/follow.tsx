import { z } from 'zod'
import { BackLink } from '../govuk/components/BackLink.tsx'
import { Button } from '../govuk/components/Button.tsx'
import { Input } from '../govuk/components/Input.tsx'
import { Radios } from '../govuk/components/Radios.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import type { FieldErrors } from '../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../platform/http/form.ts'
import { asSystem, type Work } from '../spine/access/index.ts'
import { askToFollow, confirmFollowing, followingOf, publishedAt, stopFollowing } from '../spine/publications/index.ts'
import { type Answer, FormToken, formPage, page, redirect, type Visit } from '../spine/web/index.ts'
import { ChildAtRisk } from './child-at-risk.tsx'
import { sectionAt, sections } from './sections.ts'

export type FollowOptions = { report: string; address: string }

const form = z.object({
  email: z.email({ error: 'Enter an e-mail address, such as name@example.org' }).max(254),
  follows: z.string({ error: 'Choose what you want to follow' }).max(200),
})

/** /public/follow: anyone, without an account. With ?of= a part of the site, or one publication. */
export const followPage =
  ({ report }: FollowOptions) =>
  (visit: Visit): Promise<Answer> =>
    ask(visit, report, { follows: visit.query.get('of') ?? '' }, {})

export const follow =
  ({ report, address }: FollowOptions) =>
  async (visit: Visit): Promise<Answer> => {
    const read = readForm(form, visit.typed)
    if (!read.ok) return ask(visit, report, read.typed, read.errors)
    const { email, follows } = read.value
    const called = await visit.work((work) => nameOf(work, follows))
    if (called === null) return ask(visit, report, visit.typed, { follows: 'Choose what you want to follow' })
    const asking = { email, follows, called, from: visit.address, address }
    await asSystem(visit.ground, 'public following', (work) => askToFollow(work, asking))
    return redirect('/public/follow/sent')
  }

/** What can be followed, in words; null for what is not there. */
async function nameOf(work: Work, follows: string): Promise<string | null> {
  if (follows === '') return 'everything'
  const section = sectionAt(follows)
  if (section) return section.heading
  const published = await publishedAt(work, follows)
  return published && published.withdrawnAt === null ? published.title : null
}

async function ask(visit: Visit, report: string, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const wanted = textOf(typed, 'follows')
  const one = wanted.includes('/') ? await visit.work((work) => nameOf(work, wanted)) : null
  return formPage({
    visit,
    title: 'Follow what is published, by e-mail',
    errors,
    before: <BackLink href="/public">Scrutiny of children’s services</BackLink>,
    intro: (
      <>
        <p class="govuk-body">
          You need no account. We send a link with which you confirm, then a message whenever something is published.
          Each message says how to stop.
        </p>
        <ChildAtRisk report={report} />
      </>
    ),
    children: (
      <>
        <Radios
          name="follows"
          label="What do you want to follow?"
          items={[
            ...(one === null ? [] : [{ value: wanted, label: one }]),
            { value: '', label: 'Everything' },
            ...sections.map(({ path, heading }) => ({ value: path, label: heading })),
          ]}
          value={wanted}
          error={errors['follows']}
        />
        <Input
          name="email"
          type="email"
          label="Your e-mail address"
          autocomplete="email"
          value={textOf(typed, 'email')}
          error={errors['email']}
        />
        <Button preventDoubleClick>Send me the link</Button>
      </>
    ),
  })
}

/** /public/follow/sent: the same for everybody, so that it tells nobody who follows already. */
export const followSentPage = async (_visit: Visit): Promise<Answer> =>
  said(
    'Look into your e-mail',
    'A link is on its way. Open it within seven days to confirm; until then nothing else is sent.',
  )

const said = (title: string, words: string): Answer =>
  page({
    title,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{words}</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/public">
            Scrutiny of children’s services
          </a>
        </p>
      </TwoThirds>
    ),
  })

/** /public/follow/confirm/:token and /public/follow/stop/:token: whoever has the link. A press, since mail programs open links. */
export const linkPage =
  (deed: 'confirm' | 'stop') =>
  async (visit: Visit): Promise<Answer> => {
    const token = visit.params['token'] ?? ''
    const found = await asSystem(visit.ground, 'public following', (work) => followingOf(work, token))
    const called = (await visit.work((work) => nameOf(work, found.follows))) ?? 'something that is no longer there'
    const title = deed === 'confirm' ? 'Follow by e-mail?' : 'Stop following?'
    return page({
      title,
      body: (
        <TwoThirds>
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">
            {found.email}: {called}
          </p>
          <form method="post" action={visit.path}>
            <FormToken visit={visit} />
            <Button preventDoubleClick>{deed === 'confirm' ? 'Yes, tell me' : 'Stop telling me'}</Button>
          </form>
        </TwoThirds>
      ),
    })
  }

export async function confirm(visit: Visit): Promise<Answer> {
  await asSystem(visit.ground, 'public following', (work) => confirmFollowing(work, visit.params['token'] ?? ''))
  return said('You follow it now', 'You are told by e-mail when something is published. Each message says how to stop.')
}

export async function stop(visit: Visit): Promise<Answer> {
  await asSystem(visit.ground, 'public following', (work) => stopFollowing(work, visit.params['token'] ?? ''))
  return said('You no longer follow it', 'Your address is off the list.')
}
