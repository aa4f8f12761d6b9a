import { Temporal } from 'temporal-polyfill'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { formatDate, joinWords } from '../../../../kernel/text.ts'
import { type FilledSection, missingFrom, type SignedDraft } from '../../../../spine/forms/index.ts'
import type { Scope } from '../../use-cases/scope.ts'

/** Every voice in its own words, with what was missing named beside it. A later signature stands under an earlier one. */
export function Signatures({ scope }: { scope: Pick<Scope, 'filled' | 'signed'> }) {
  return (
    <section>
      <h2 class="govuk-heading-m" id="voices">
        Voices
      </h2>
      {scope.filled.sections
        .filter(({ signed }) => signed)
        .map((section) => (
          <Voice section={section} given={scope.signed.filter(({ capacity }) => capacity === section.who)} />
        ))}
    </section>
  )
}

const quoted = (headings: readonly string[]) => joinWords(headings.map((heading) => `“${heading}”`))

function Voice({ section, given }: { section: FilledSection; given: readonly SignedDraft[] }) {
  const { stops, named } = missingFrom(section, section.answers)
  return (
    <section>
      <h3 class="govuk-heading-s">{section.who}</h3>
      {given.length === 0 ? <p class="govuk-body">Not signed yet.</p> : null}
      {given.map((one) => (
        <Signature one={one} />
      ))}
      {[...stops, ...named].length > 0 ? (
        <p class="govuk-body sl-muted">Not answered: {quoted([...stops, ...named])}.</p>
      ) : null}
    </section>
  )
}

function Signature({ one }: { one: SignedDraft }) {
  return (
    <>
      <p class="govuk-body">
        <strong>{one.name}</strong>, {one.role}
        {one.actingFor ? `, acting for ${one.actingFor}` : ''}, {formatDate(Temporal.PlainDate.from(one.signedOn))},{' '}
        {one.draft === null ? 'an earlier text' : `draft ${one.draft}`}{' '}
        <Tag tone={one.view === 'dissents' ? 'red' : 'green'}>{one.view === 'dissents' ? 'Dissents' : 'Agrees'}</Tag>
      </p>
      {one.words ? <blockquote class="govuk-inset-text sl-kept">{one.words}</blockquote> : null}
      {one.changedSince.length > 0 ? (
        <p class="govuk-body sl-muted">
          Changed since this was signed, and not covered by it: {quoted(one.changedSince)}.
        </p>
      ) : null}
    </>
  )
}
