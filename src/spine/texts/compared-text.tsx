import type { ComparedPart } from './rules/compare-drafts.ts'
import type { Piece } from './rules/compare-words.ts'

/** Two drafts laid over each other: what was added is underlined, what was taken out is struck through, and both say so aloud. */
export function ComparedText({ parts, same }: { parts: readonly ComparedPart[]; same: string }) {
  const changed = parts.filter((part) => part.changed)
  if (changed.length === 0) return <p class="govuk-body">{same}</p>
  return (
    <>
      {changed.map((part) => (
        <section>
          <h2 class="govuk-heading-s">{part.heading}</h2>
          <p class="govuk-body sl-kept">
            {part.pieces.map((piece) => (
              <ComparedPiece {...piece} />
            ))}
          </p>
        </section>
      ))}
    </>
  )
}

function ComparedPiece({ kind, text }: Piece) {
  if (kind === 'same') return <>{text}</>
  if (kind === 'added') {
    return (
      <ins class="sl-added">
        <span class="govuk-visually-hidden">[added: </span>
        {text}
        <span class="govuk-visually-hidden">]</span>
      </ins>
    )
  }
  return (
    <del class="sl-removed">
      <span class="govuk-visually-hidden">[taken out: </span>
      {text}
      <span class="govuk-visually-hidden">]</span>
    </del>
  )
}
