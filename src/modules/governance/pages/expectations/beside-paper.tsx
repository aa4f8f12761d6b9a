import { may } from '../../../../spine/access/index.ts'
import type { BesidePaper } from '../../../../spine/papers/index.ts'
import { expectationsOf, feedbackOn, feedbackTo } from '../../store/read-expectations.ts'
import { focusOfPaper, questionsOf } from '../../store/read-focus.ts'
import { Questions } from '../focus/focus.tsx'
import { Section } from '../record-page.tsx'
import { Did, Expected } from './expectations.tsx'

/** Beside a paper: what members expect of it, the focus for scrutiny with their questions, and what they said of it after. */
export const besidePaper: BesidePaper = async (visit, work, paper) => {
  const agreed = await expectationsOf(work, paper.state.body_id)
  const focus = await focusOfPaper(work, paper.id)
  const asked = await questionsOf(
    work,
    focus.map(({ id }) => id),
  )
  const frozen = paper.state.status === 'frozen'
  const said = frozen ? await feedbackOn(work, paper.id) : []
  const before = frozen ? [] : await feedbackTo(work, paper.state.body_id)
  const mayFocus = !frozen && focus.length === 0 && may(visit.actor, 'write the focus')
  return (
    <>
      {agreed ? (
        <Section id="expectations" heading="What members expect of it">
          <Expected items={agreed.state.items} />
          {before.length > 0 ? (
            <>
              <p class="govuk-body">How earlier papers to this body did:</p>
              <Did said={before} />
            </>
          ) : null}
        </Section>
      ) : null}
      {focus.map(({ id, title, reference }) => (
        <Section id={reference.toLowerCase()} heading="Focus for scrutiny">
          <p class="govuk-body">
            <a class="govuk-link" href={`/governance/focus/${reference}`}>
              {title}
            </a>{' '}
            {reference}
          </p>
          <Questions questions={asked.filter(({ focusId }) => focusId === id)} />
        </Section>
      ))}
      {mayFocus ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/governance/focus/add?paper=${paper.reference}`}>
            Write the focus for scrutiny
          </a>
        </p>
      ) : null}
      {frozen && (said.length > 0 || may(visit.actor, 'say how a paper did')) ? (
        <Section id="feedback" heading="How members found it">
          {said.length > 0 ? <Did said={said.map(({ answers }) => answers)} /> : null}
          {said.map(({ name, words }) => (words ? <p class="govuk-body sl-kept">{`${name}: ${words}`}</p> : null))}
          {may(visit.actor, 'say how a paper did') ? (
            <p class="govuk-body">
              <a class="govuk-link" href={`/governance/papers/${paper.reference}/feedback`}>
                Say how it did
              </a>
            </p>
          ) : null}
        </Section>
      ) : null}
    </>
  )
}
