import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, page } from '../../../../spine/web/index.ts'
import { figureLessons } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/guides/figures: how to read figures, whichever they are (K03); each measure's chart has its own words beside it. */
export async function figuresGuidePage(): Promise<Answer> {
  return page({
    title: 'How to read figures',
    subNavigation: membersNavigation('/members/guides'),
    before: <BackLink href="/members/guides">Guides</BackLink>,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">How to read figures</h1>
        <p class="govuk-body">
          What belongs to one measure stands beside its picture, in{' '}
          <a class="govuk-link" href="/members/figures">
            the figures that members are shown
          </a>
          . This holds of all of them.
        </p>
        {figureLessons.map(({ title, read, good, ask }, at) => (
          <Section id={`lesson-${at + 1}`} heading={title}>
            <p class="govuk-body">{read}</p>
            <p class="govuk-body">
              <strong>What good looks like:</strong> {good}
            </p>
            <p class="govuk-body">
              <strong>A question to ask:</strong> {ask}
            </p>
          </Section>
        ))}
      </TwoThirds>
    ),
  })
}
