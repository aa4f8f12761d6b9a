import { load } from 'js-yaml'
import { z } from 'zod'
import { contentPath, readContent } from '../../../platform/content.ts'
import { faultsOfScale, type RiskScale } from '../rules/risk-scale.ts'

const level = z.object({ level: z.number(), word: z.string(), meaning: z.string() })
const shape = z.object({
  name: z.string(),
  likelihood: z.array(level).min(2),
  impact: z.array(level).min(2),
  bands: z.array(z.object({ from: z.number(), word: z.string(), tone: z.enum(['green', 'amber', 'red']) })).min(1),
})

/** The scale that ships, checked when it is read so that a wrong edit stops the start and not a page. */
export const riskScale: RiskScale = readScale()

function readScale(): RiskScale {
  const scale = shape.parse(load(readContent(contentPath('risk-scales', 'five-by-five.yaml'))))
  const faults = faultsOfScale(scale)
  if (faults.length) throw new Error(`content/risk-scales/five-by-five.yaml: ${faults.join(' ')}`)
  return scale
}
