import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { currentFrameworks, type Framework, scaleOf, shipped } from '../../../../spine/frameworks/index.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { whatChanged } from '../../rules/guides/what-changed.ts'
import { frameworkGuides } from '../../use-cases/read-content.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/guides/frameworks/:code: one framework in plain words, as the council has it in force (K02). */
export async function frameworkGuidePage(visit: Visit): Promise<Answer> {
  const code = (visit.params['code'] ?? '').toUpperCase()
  const all = (await visit.work(currentFrameworks)).map(({ framework }) => framework)
  const framework = all.find((one) => one.code === code)
  const guide = frameworkGuides.find(({ family }) => family === framework?.family)
  if (!framework || !guide) throw new NotFound(`A guide to ${code}`)
  const before = all.filter(({ family, draft }) => family === framework.family && !draft)
  const last = before[before.indexOf(framework) - 1]
  const grades = gradesOf(framework)
  return page({
    title: framework.shortName,
    subNavigation: membersNavigation('/members/guides'),
    before: <BackLink href="/members/guides">Guides</BackLink>,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{framework.shortName}</h1>
        <p class="govuk-body">{inForce(framework)}</p>
        <p class="govuk-body">{guide.inShort}</p>
        <Section id="judged" heading="What is judged">
          <p class="govuk-body">{framework.explains.judged}</p>
          <Bullets items={framework.judgements.map(({ label }) => label)} />
          <p class="govuk-body">
            {grades.length > 0
              ? `Each is given one of these grades, best first: ${grades.join(', ')}. Grades are counted and never averaged (FW-5).`
              : 'Nothing is graded: what is found is told in words.'}
          </p>
        </Section>
        <Section id="changed" heading="What changed from the one before">
          {last ? (
            <Changed last={last} framework={framework} />
          ) : (
            <p class="govuk-body">It is the first of its kind here.</p>
          )}
        </Section>
        <Section id="look" heading="What inspectors look at">
          <Bullets items={framework.explains.lookedAt} />
        </Section>
        <Section id="ask" heading="What inspectors may ask members">
          <Bullets items={guide.askMembers.map(({ says, basis }) => `${says} (${basis})`)} />
        </Section>
        <Section id="ready" heading="What to do before they come">
          <Bullets items={guide.getReady.map(({ says, basis }) => `${says} (${basis})`)} />
        </Section>
        <p class="govuk-body">
          <a class="govuk-link" href={`/members/guides/roles?framework=${framework.code}`}>
            What they look for in each role
          </a>
          {' · '}
          <a class="govuk-link" href={`/frameworks/${framework.code}`}>
            The whole framework
          </a>
        </p>
      </TwoThirds>
    ),
  })
}

function Changed({ last, framework }: { last: Framework; framework: Framework }) {
  const sentences = whatChanged(
    { judgements: last.judgements, grades: gradesOf(last) },
    { judgements: framework.judgements, grades: gradesOf(framework) },
  )
  return (
    <>
      <p class="govuk-body">Beside {last.shortName}:</p>
      {sentences.length > 0 ? (
        <Bullets items={sentences} />
      ) : (
        <p class="govuk-body">The judgements and grades are the same; what is looked at may not be.</p>
      )}
      <p class="govuk-body">A change of grade between the two is not by itself better or worse (FW-2).</p>
    </>
  )
}

const gradesOf = (framework: Framework): string[] =>
  framework.judgements.length === 0 ? [] : (scaleOf(framework, shipped.scales)?.grades.map(({ label }) => label) ?? [])

function inForce({ validFrom, validTo, draft }: Framework): string {
  if (draft) return 'It is a draft, and not in force yet.'
  const from = validFrom ? `from ${day(validFrom)}` : ''
  const to = validTo ? `to ${day(validTo)}` : ''
  return [`For inspections whose first day on site is`, from, to || (from ? 'on' : 'any')]
    .filter(Boolean)
    .join(' ')
    .concat('.')
}

const Bullets = ({ items }: { items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
