import type { Decision, DecisionAction } from '../store/decisions.ts'

type Props = {
  reference: string
  decisions: readonly Decision[]
  actions: readonly DecisionAction[]
  mayRaise: boolean
}

/** What was decided, what had been recommended where that differs, and the actions that each decision became. */
export function Decisions({ reference, decisions, actions, mayRaise }: Props) {
  if (decisions.length === 0) return <p class="govuk-body">No decision was recorded.</p>
  return (
    <ol class="govuk-list govuk-list--number">
      {decisions.map(({ id, words, recommended, reason, dissent }, index) => {
        const became = actions.filter(({ decisionId }) => decisionId === id)
        return (
          <li class="govuk-!-margin-bottom-4">
            <span class="sl-kept">{words}</span>
            <Recommended words={words} recommended={recommended} />
            <Beside label="Reason" words={reason} />
            <Beside label="Dissent" words={dissent} />
            <Became actions={became} />
            {mayRaise && id !== null ? (
              <p class="govuk-body govuk-!-margin-bottom-1">
                <a class="govuk-link" href={`/meetings/${reference}/decisions/${id}/raise`}>
                  {became.length > 0 ? 'Make another action of it' : 'Make an action of it'}
                  <span class="govuk-visually-hidden">: decision {index + 1}</span>
                </a>
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

function Became({ actions }: { actions: readonly DecisionAction[] }) {
  return actions.map((action) => (
    <p class="govuk-body govuk-!-margin-bottom-1">
      It became{' '}
      <a class="govuk-link" href={`/actions/${action.reference}`}>
        {action.title}
      </a>{' '}
      <span class="sl-no-wrap">{action.reference}</span>
    </p>
  ))
}

function Beside({ label, words }: { label: string; words: string }) {
  if (words === '') return null
  return (
    <p class="govuk-body govuk-!-margin-bottom-1">
      <span class="sl-kept">
        {label}: {words}
      </span>
    </p>
  )
}

function Recommended({ words, recommended }: { words: string; recommended: string }) {
  if (recommended === '') return null
  return (
    <p class="govuk-hint govuk-!-margin-bottom-1">
      {recommended === words ? 'As recommended.' : <span class="sl-kept">Recommended: {recommended}</span>}
    </p>
  )
}
