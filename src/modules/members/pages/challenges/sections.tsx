import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { may, type Work } from '../../../../spine/access/index.ts'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { type ChallengedPlan, challengeInWord } from '../../documents/challenge-in-word.ts'
import { bySection, confidenceWords } from '../../rules/challenge/challenge-words.ts'
import { type ChallengeRow, listChallenges } from '../../store/list-challenges.ts'
import { planSections } from '../../use-cases/plan-sections.ts'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/challenges'

/** /members/challenges/sections: each live plan, section by section; whoever sees the members' side. */
export const sectionsPage =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const plans = await visit.work((work) => challengedPlans(work, datasets))
    const mayAsk = may(visit.actor, 'challenge the plan')
    return page({
      title: 'The plan section by section',
      subNavigation: membersNavigation(path),
      body: (
        <>
          <h1 class="govuk-heading-l">The plan section by section</h1>
          {plans.length === 0 ? <p class="govuk-body">No plan is live, so there is none to challenge.</p> : null}
          {plans.length > 0 ? (
            <p class="govuk-body sl-no-print">
              <a class="govuk-link" href={`${path}/challenge.docx`}>
                All of it in Word
              </a>
            </p>
          ) : null}
          {plans.map((plan) => (
            <WideTable
              caption={plan.title}
              captionSize="m"
              firstCellIsHeader
              head={[
                'Section',
                'Questions',
                { content: 'Asked', numeric: true },
                { content: 'Answered', numeric: true },
                'How sure members are',
              ]}
              rows={bySection(plan.sections, plan.challenges).map((one) => [
                { content: one.section },
                { content: <Asked challenges={plan.challenges} section={one.section} plan={plan} mayAsk={mayAsk} /> },
                { content: one.asked, numeric: true },
                { content: one.answered, numeric: true },
                one.confidence ? confidenceWords[one.confidence] : 'Not said yet',
              ])}
            />
          ))}
        </>
      ),
    })
  }

type AskedProps = { challenges: readonly ChallengeRow[]; section: string; plan: ChallengedPlan; mayAsk: boolean }

function Asked({ challenges, section, plan, mayAsk }: AskedProps) {
  const own = challenges.filter((one) => one.section === section)
  const about = new URLSearchParams({ about: `${plan.plan} ${section}` })
  return (
    <>
      {own.map(({ reference, title }) => (
        <p class="govuk-!-margin-bottom-1">
          <a class="govuk-link" href={`${path}/${reference}`}>
            {title}
          </a>
        </p>
      ))}
      {own.length === 0 ? <p class="govuk-!-margin-bottom-1">Nobody has asked about it.</p> : null}
      {mayAsk && plan.sections.includes(section) ? (
        <p class="sl-no-print govuk-!-margin-bottom-0">
          <a class="govuk-link" href={`${path}/ask?${about}`}>
            Ask about {section}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** …/challenge.docx: the same as a document. */
export const challengeWord =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> =>
    challengeInWord(
      await visit.work((work) => challengedPlans(work, datasets)),
      visit.council.name,
      visit.ground.clock.today(),
    )

/** More than members of a council ask in years; the list has them all. */
const most = 1000

async function challengedPlans(work: Work, datasets: Datasets): Promise<ChallengedPlan[]> {
  const plans = await planSections(work, datasets)
  const { rows } = await listChallenges(work, { sort: 'section', direction: 'ascending', offset: 0, most })
  return plans.map((plan) => ({ ...plan, challenges: rows.filter((one) => one.plan === plan.plan) }))
}
