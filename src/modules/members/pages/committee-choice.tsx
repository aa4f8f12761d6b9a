import { Button } from '../../../govuk/components/Button.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { Visit } from '../../../spine/web/index.ts'
import type { Committee } from '../store/read-committees.ts'

/** The committee that the address names by its reference, or else the first of one's own. */
export const chosenCommittee = (visit: Visit, committees: readonly Committee[]): Committee | undefined =>
  committees.find(({ reference }) => reference === visit.query.get('committee')) ?? committees[0]

type Props = { path: string; committees: readonly Committee[]; chosen: Committee | undefined }

/** Whose page it is, with a choice where there are several. */
export function CommitteeChoice({ path, committees, chosen }: Props) {
  if (!chosen) return <p class="govuk-body">You sit on no committee, so there is nothing of one to show.</p>
  if (committees.length === 1) return <p class="govuk-body">{chosen.name}</p>
  return (
    <form method="get" action={path} class="sl-filters" aria-label="Choose a committee">
      <div class="sl-filters__fields">
        <Select
          name="committee"
          label="Committee"
          value={chosen.reference}
          items={committees.map(({ reference, name }) => ({ value: reference, text: name }))}
        />
        <Button variant="secondary" class="sl-filters__button">
          Show
        </Button>
      </div>
    </form>
  )
}
