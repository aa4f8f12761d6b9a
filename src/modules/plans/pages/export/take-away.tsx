import { may } from '../../../../spine/access/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'

/** The ways out of a plan and into it: as a file that can be changed elsewhere and brought in again. */
export function TakeAway({ reference, visit }: { reference: string; visit: Visit }) {
  const here = `/plans/${reference}`
  return (
    <ul class="sl-exports" aria-label="Take this plan away or bring it in">
      {may(visit.actor, 'import a plan') ? (
        <li>
          <a class="govuk-link" href={`${here}/import`}>
            Bring in a file
          </a>
        </li>
      ) : null}
      <li>
        <a class="govuk-link" href={`${here}/export/xlsx`}>
          Excel
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`${here}/export/docx`}>
          Word
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`${here}/export/csv`}>
          CSV
        </a>
      </li>
    </ul>
  )
}
