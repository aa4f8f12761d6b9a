import { Table } from '../../../../govuk/components/Table.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { Section } from '../../../../spine/record-forms/index.ts'
import type { Answer, Visit } from '../../../../spine/web/index.ts'
import { elementsWithout, standsOn } from '../../rules/findings/finding-words.ts'
import { reviewFindingKind } from '../../store/finding-kind.ts'
import { partOfReviewPage } from '../part-of-review.tsx'

const tones = { Thin: 'amber', Some: 'blue', Strong: 'green' } as const

/** /scrutiny/findings/:reference: whoever sees scrutiny. */
export const findingPage = (visit: Visit): Promise<Answer> =>
  partOfReviewPage({
    visit,
    kind: reviewFindingKind,
    called: 'Finding of a review',
    part: 'Findings',
    also: async () => null,
    status: ({ state }) => {
      const { word } = standsOn(state.evidence)
      return <Tag tone={tones[word]}>{word} evidence</Tag>
    },
    facts: ({ state }) => [
      { label: 'Stands on', value: standsOn(state.evidence).why },
      { label: 'Nothing from', value: elementsWithout(state.evidence).join(', ') || 'Every element has some' },
      { label: 'Why that is enough', value: state.thin_because || null },
    ],
    deeds: ({ reference, ownerId }) =>
      may(visit.actor, 'keep a review', { owner: ownerId === visit.actor.person })
        ? [{ href: `/scrutiny/findings/${reference}/change`, text: 'Change it' }]
        : [],
    body: ({ state }) => (
      <>
        <p class="govuk-body sl-said">{state.words}</p>
        <ScrollRegion labelledBy="evidence">
          <Table
            caption="What it rests on"
            captionId="evidence"
            captionSize="m"
            head={['Kind', 'Where it is from', 'What it shows']}
            rows={state.evidence.map(({ element, source, shows }) => [capitalised(element), source, shows])}
          />
        </ScrollRegion>
        <Section id="options" heading="Ways to go on">
          {state.options.length === 0 ? (
            <p class="govuk-body">None has been weighed yet.</p>
          ) : (
            <ScrollRegion labelledBy="options-weighed">
              <Table
                caption="What was weighed"
                captionHidden
                captionId="options-weighed"
                head={['What could be done', 'Better for it', 'Could go wrong', 'Cost']}
                rows={state.options.map(({ words, benefits, risks, cost }) => [words, benefits, risks, cost])}
              />
            </ScrollRegion>
          )}
        </Section>
      </>
    ),
  })
