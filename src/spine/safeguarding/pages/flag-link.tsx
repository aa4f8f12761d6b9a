import { may } from '../../access/index.ts'
import type { Visit } from '../../web/index.ts'

type Props = {
  visit: Visit
  reference: string
  /** One numbered draft of it, or one comment; the record itself unless told. */
  draft?: number
  comment?: string
}

/** The way to flag a text, for whoever may. It stands beside every text that came from outside or that several people write. */
export function FlagLink({ visit, reference, draft, comment }: Props) {
  if (!may(visit.actor, 'flag a concern')) return null
  const query = draft === undefined ? (comment === undefined ? '' : `?comment=${comment}`) : `?draft=${draft}`
  return (
    <p class="govuk-body sl-muted">
      Could a child be at risk?{' '}
      <a class="govuk-link" href={`/safeguarding/flag/${reference}${query}`}>
        Flag {comment === undefined ? 'this text' : 'this comment'}
      </a>
    </p>
  )
}
