import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { findChild, type GivenPurpose, lookAt, looking, purposeWords } from '../../../../spine/children/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { dataNavigation } from '../navigation.ts'

/** /child-level-data/children: who may see children, for a purpose. What is typed is sent, and never stands in an address. */
export function childrenPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  return looking(visit, async () => {
    const { purpose } = await visit.work((work) => lookAt(work, { about: 'the search for a child' }))
    const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
    return page({
      title: 'Find a child',
      subNavigation: dataNavigation(visit, '/child-level-data/children'),
      ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
      body: (
        <TwoThirds>
          <h1 class="govuk-heading-l">Find a child</h1>
          <PurposeNow visit={visit} purpose={purpose} />
          <form method="post" action="/child-level-data/children" noValidate>
            <FormToken visit={visit} />
            <Input
              name="child"
              label="Reference"
              hint="CH-…, or the identifier that the case system gives. Not a name: names are not kept."
              width={20}
              autocomplete="off"
              value={textOf(visit.typed, 'child')}
              error={errors['child']}
            />
            <Button>Find the child</Button>
          </form>
          {may(visit.actor, 'see who looked at children') ? (
            <p class="govuk-body">
              <a class="govuk-link" href="/children/views">
                Who looked at children’s data
              </a>
            </p>
          ) : null}
        </TwoThirds>
      ),
    })
  })
}

/** POST /child-level-data/children */
export function findTheChild(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const child = await visit.work(async (work) => {
      await lookAt(work, { about: 'the search for a child' })
      return findChild(work, textOf(visit.typed, 'child'))
    })
    if (!child) {
      return childrenPage(visit, { child: 'No child of that reference is in the data that you may see' })
    }
    return redirect(`/child-level-data/children/${child.reference}`)
  })
}

/** What the visitor has said that they look for, with a way to end it. */
export function PurposeNow({ visit, purpose }: { visit: Visit; purpose: GivenPurpose }) {
  return (
    <form method="post" action="/children/purpose/end" class="sl-post">
      <FormToken visit={visit} />
      <p class="govuk-body">
        Your purpose until {momentOf(purpose.expiresAt)}: {purposeWords(purpose)}.{' '}
        <button type="submit" class="sl-link-button">
          End it
        </button>
      </p>
    </form>
  )
}
