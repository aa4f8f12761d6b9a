import { TwoThirds } from '../../../../govuk/layout.tsx'
import { currentFrameworks } from '../../../../spine/frameworks/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { frameworkGuides, visitCards } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/guides: what members can read up on, whenever they like; whoever sees the members' side. */
export async function guidesPage(visit: Visit): Promise<Answer> {
  const known = new Set(frameworkGuides.map(({ family }) => family))
  const frameworks = (await visit.work(currentFrameworks)).filter(({ framework }) => known.has(framework.family))
  return page({
    title: 'Guides',
    subNavigation: membersNavigation('/members/guides'),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">Guides</h1>
        <ul class="govuk-list">
          <Guide href="/members/guides/roles" text="Who does what for children" />
          <Guide href="/members/guides/figures" text="How to read figures" />
        </ul>
        <h2 class="govuk-heading-m">Inspection frameworks</h2>
        <ul class="govuk-list">
          {frameworks.toReversed().map(({ framework }) => (
            <Guide href={`/members/guides/frameworks/${framework.code}`} text={framework.shortName} />
          ))}
        </ul>
        <h2 class="govuk-heading-m">Cards to take on a visit</h2>
        <ul class="govuk-list">
          {visitCards.map(({ code, title }) => (
            <Guide href={`/members/visits/cards/${code}`} text={title} />
          ))}
        </ul>
      </TwoThirds>
    ),
  })
}

const Guide = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)
