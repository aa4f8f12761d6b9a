import { Page, renderPage } from '../../govuk/page.tsx'
import { timeOf } from '../../kernel/when-words.ts'
import { type Deed, may } from '../access/index.ts'
import type { Notice } from './notice.ts'
import { type PageForms, PageFormsContext } from './page-forms.ts'
import { FormToken } from './post-form.tsx'
import type { Council, PageAnswer, Session, Visit } from './route.ts'

/** What is the same on every page of one council's Sightline. */
export type Look = {
  assets: { stylesheet: string; script: string }
  council: () => Promise<Council>
  secure: boolean
  demo: boolean
  /** `also` is another address whose pages stand under the same word; `unless` leaves it out for whoever has another way there. */
  navigation: readonly { text: string; href: string; deed: Deed; also?: readonly string[]; unless?: Deed }[]
}

/** A page answer in its frame, as text. */
export function layOut(answer: PageAnswer, visit: Visit, look: Look, notice: Notice | null, forms: PageForms): string {
  const token = { name: '_token', value: visit.formToken }
  const { session } = visit
  return renderPage(
    <PageFormsContext.Provider value={forms}>
      <Page
        title={answer.title}
        assets={{ ...look.assets, brand: visit.council.stylesheet }}
        council={visit.council}
        navigation={navigationFor(visit, look)}
        account={session ? { name: session.name, href: '/account', signOut: '/sign-out', token } : undefined}
        sessionEnds={session ? endsOf(session, visit) : undefined}
        signIn={session ? undefined : '/sign-in'}
        actingFor={
          session?.actingFor ? { name: session.actingFor.name, stop: '/account/stop-acting', token } : undefined
        }
        demo={look.demo ? 'Demonstration: a fictional council. Nobody here is real and nothing is kept.' : undefined}
        subNavigation={answer.subNavigation}
        outcome={notice ? { happened: notice.what, next: <AfterDeed notice={notice} visit={visit} /> } : undefined}
        errors={answer.errors}
        before={answer.before}
      >
        {answer.body}
      </Page>
    </PageFormsContext.Provider>,
  )
}

/** When the session ends, in words for the foot of the page and in seconds for the script that warns. */
function endsOf({ ends }: Session, { ground, formToken }: Visit) {
  const now = ground.clock.now().epochMilliseconds
  const seconds = (until: Date) => Math.max(0, Math.floor((until.getTime() - now) / 1000))
  return { idle: seconds(ends.idle), whole: seconds(ends.whole), words: endsInWords(ends), token: formToken }
}

const endsInWords = ({ idle, whole }: Session['ends']): string =>
  idle < whole
    ? `You stay signed in until ${timeOf(idle)}, and longer each time you open a page.`
    : `You stay signed in until ${timeOf(whole)}. Then sign in again; what you type in a form is kept as a draft.`

function AfterDeed({ notice, visit }: { notice: Notice; visit: Visit }) {
  return (
    <>
      {notice.next}
      {notice.undo ? (
        <form method="post" action={notice.undo.action} class="sl-post">
          <FormToken visit={visit} />
          <button type="submit" class="sl-link-button">
            {notice.undo.label}
          </button>
        </form>
      ) : null}
    </>
  )
}

/** Only what the visitor may open; the section they are in is marked. */
function navigationFor(visit: Visit, look: Look) {
  if (!visit.session) return []
  return look.navigation
    .filter((item) => may(visit.actor, item.deed) && !(item.unless && may(visit.actor, item.unless)))
    .map((item) => ({
      text: item.text,
      href: item.href,
      current: visit.path === item.href,
      active:
        item.href !== '/' &&
        [item.href, ...(item.also ?? [])].some((start) => `${visit.path}/`.startsWith(`${start}/`)),
    }))
}
