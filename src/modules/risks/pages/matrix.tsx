import { type Level, Matrix, type Rating } from '../../../govuk/patterns/charts/matrix.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { levelWord, rateRisk } from '../rules/risk-scale.ts'
import { listRisks } from '../store/list-risks.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'
import { risksNavigation } from './risk-words.ts'

/** /risks/matrix: the open risks by likelihood and impact, as a picture and as its table. */
export async function matrixPage(visit: Visit): Promise<Answer> {
  const query = { status: 'open', sort: 'score', direction: 'descending', offset: 0, most: 1000 } as const
  const { rows } = await visit.work((work) => listRisks(work, query))
  const risks = rows.map(({ reference, title, likelihood, impact }) => ({
    reference,
    title,
    href: `/risks/${reference}`,
    likelihood: asLevel(likelihood),
    impact: asLevel(impact),
  }))
  return page({
    title: 'Risk matrix',
    subNavigation: risksNavigation('/risks/matrix'),
    body: (
      <>
        <h1 class="govuk-heading-l">Risk matrix</h1>
        {risks.length === 0 ? (
          <EmptyState heading="No open risks">
            <p class="govuk-body">Anyone in the service can raise one.</p>
          </EmptyState>
        ) : (
          <Matrix
            id="risk-matrix"
            title="Open risks by likelihood and impact"
            risks={risks}
            rating={ratingOf}
            likelihoodWords={words(riskScale.likelihood)}
            impactWords={words(riskScale.impact)}
          />
        )}
      </>
    ),
  })
}

const levels: readonly Level[] = [1, 2, 3, 4, 5]
const densities = [0, 1, 2, 3] as const

function asLevel(number: number): Level {
  const level = levels.find((one) => one === number)
  if (!level) throw new RangeError(`${number} is not a level of the matrix`)
  return level
}

/** The scale's band for a square, the worse the denser. */
function ratingOf(likelihood: Level, impact: Level): Rating {
  const { word, tone } = rateRisk(likelihood, impact, riskScale)
  const band = riskScale.bands.findIndex((one) => one.word === word)
  return { word, tone, density: densities[Math.min(band, 3)] ?? 3 }
}

function words(of: typeof riskScale.likelihood): [string, string, string, string, string] {
  return [levelWord(1, of), levelWord(2, of), levelWord(3, of), levelWord(4, of), levelWord(5, of)]
}
