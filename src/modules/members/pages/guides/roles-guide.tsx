import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { currentFrameworks } from '../../../../spine/frameworks/index.ts'
import { Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { governanceModel } from '../../use-cases/governance-model.ts'
import { type MemberRole, memberRoles } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/guides/roles'

/** /members/guides/roles?framework=: who does what, in this council's own way of deciding (K10, LAW-8). */
export const rolesGuidePage =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const { model, frameworks } = await visit.work(async (work) => ({
      model: await governanceModel(work, datasets),
      frameworks: (await currentFrameworks(work)).map(({ framework }) => framework),
    }))
    const asked = visit.query.get('framework')?.toUpperCase()
    const today = visit.ground.clock.today().toString()
    const current = frameworks.findLast(
      ({ family, validFrom, draft }) => family === 'ILACS' && !draft && (validFrom ?? '') <= today,
    )
    const framework = frameworks.find(({ code }) => code === asked) ?? current
    const roles = memberRoles.filter(({ governance }) => governance.includes(model))
    return page({
      title: 'Who does what for children',
      subNavigation: membersNavigation('/members/guides'),
      before: <BackLink href="/members/guides">Guides</BackLink>,
      body: (
        <TwoThirds>
          <h1 class="govuk-heading-l">Who does what for children</h1>
          <p class="govuk-body">
            As this council decides: {modelWords[model]}. What each duty rests on stands in brackets: the law, or a
            numbered rule of Sightline’s own notes on law and practice.
          </p>
          <form method="get" action={path} class="sl-filters" aria-label="Choose a framework">
            <div class="sl-filters__fields">
              <Select
                name="framework"
                label="Inspected under"
                value={framework?.code}
                items={frameworks.map(({ code, shortName }) => ({ value: code, text: shortName }))}
              />
              <Button variant="secondary" class="sl-filters__button">
                Show
              </Button>
            </div>
          </form>
          {roles.map((role) => (
            <Role role={role} family={framework?.family ?? ''} under={framework?.shortName ?? ''} />
          ))}
        </TwoThirds>
      ),
    })
  }

function Role({ role, family, under }: { role: MemberRole; family: string; under: string }) {
  const looks = role.under.filter((one) => one.family === family)
  return (
    <Section id={role.code} heading={role.name}>
      <p class="govuk-body">{role.inShort}</p>
      <ul class="govuk-list govuk-list--bullet">
        {role.duties.map(({ does, basis }) => (
          <li>
            {does} ({basis})
          </li>
        ))}
      </ul>
      {looks.map(({ looks: words, basis }) => (
        <p class="govuk-body">
          Under {under} inspectors look for: {words} ({basis})
        </p>
      ))}
    </Section>
  )
}

const modelWords = {
  'leader-cabinet': 'a leader and cabinet',
  mayor: 'an elected mayor and cabinet',
  committee: 'committees, without an executive',
} as const
