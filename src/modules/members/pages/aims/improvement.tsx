import { Button } from '../../../../govuk/components/Button.tsx'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { NotFound } from '../../../../kernel/failures.ts'
import { capitalised } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { improvementInWord } from '../../documents/improvement-in-word.ts'
import { guidanceHeadings } from '../../rules/surveys/guidance-headings.ts'
import { gaps } from '../../rules/surveys/survey-results.ts'
import type { AimRow } from '../../store/list-aims.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { type Improvement, improvementOf } from '../../use-cases/improvement.ts'
import { CommitteeChoice, chosenCommittee } from '../committee-choice.tsx'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/improvement'

/** /members/improvement?committee=: how a committee improves itself, under the six headings of the guidance (G51, SCR-1). */
export async function improvementPage(visit: Visit): Promise<Answer> {
  const { committees, chosen, found } = await read(visit)
  return page({
    title: 'Our own improvement',
    subNavigation: membersNavigation(path),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l">Our own improvement</h1>
          {may(visit.actor, 'keep members’ learning') ? <Button href={`${path}/add`}>Set out an aim</Button> : null}
        </div>
        <CommitteeChoice path={path} committees={committees} chosen={chosen} />
        {chosen && found ? (
          <>
            <p class="govuk-body sl-no-print">
              <a class="govuk-link" href={`${path}/report.docx?committee=${chosen.reference}`}>
                The report for the improvement board, in Word
              </a>
            </p>
            <Review {...found} />
            {guidanceHeadings.map((heading, at) => (
              <Section id={`heading-${at + 1}`} heading={heading}>
                <Aims aims={found.aims.filter((aim) => aim.heading === heading)} standing={found.standing} />
              </Section>
            ))}
          </>
        ) : null}
      </>
    ),
  })
}

function Review({ selfReview, effectiveness }: Improvement) {
  const wanting = gaps(selfReview?.results ?? [])
  return (
    <>
      <p class="govuk-body">
        {selfReview ? (
          <>
            The last self-review is{' '}
            <a class="govuk-link" href={`/members/surveys/${selfReview.reference}`}>
              {selfReview.reference}
            </a>
            .{' '}
            {selfReview.results
              ? wanting.length > 0
                ? 'Half or more of its members say that these hold a little at most:'
                : 'Of no statement do half or more say that it holds a little at most.'
              : 'Too few answered for results.'}
          </>
        ) : (
          <>
            No self-review against the guidance has been closed yet. It is one of the{' '}
            <a class="govuk-link" href="/members/surveys">
              surveys
            </a>
            .
          </>
        )}
      </p>
      {wanting.length > 0 ? (
        <ul class="govuk-list govuk-list--bullet">
          {wanting.map(({ heading, says }) => (
            <li>
              {heading}: {says}
            </li>
          ))}
        </ul>
      ) : null}
      {effectiveness ? (
        <p class="govuk-body">
          How well scrutiny works was last asked in{' '}
          <a class="govuk-link" href={`/members/surveys/${effectiveness.reference}`}>
            {effectiveness.reference}
          </a>
          {effectiveness.changes
            ? `: ${effectiveness.changes.filter(({ word }) => word === 'Better').length} of ${effectiveness.changes.length} statements are better than in the baseline.`
            : ', which is the baseline.'}
        </p>
      ) : null}
    </>
  )
}

const tones = { open: 'blue', met: 'green', dropped: 'grey' } as const

export const AimStanding = ({ standing }: { standing: keyof typeof tones }) => (
  <StatusTag status={`${capitalised(standing)}`} tone={tones[standing]} />
)

function Aims({ aims, standing }: { aims: readonly AimRow[]; standing: Improvement['standing'] }) {
  if (aims.length === 0) return <p class="govuk-body">Nothing is set out under this heading.</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {aims.map((aim) => (
        <li>
          <AimStanding standing={aim.standing} />{' '}
          <a class="govuk-link" href={`${path}/${aim.reference}`}>
            {aim.title}
          </a>
          <br />
          {aim.criticism ? (
            <>
              Answers “{aim.criticism}” ({aim.said_in}).
              <br />
            </>
          ) : null}
          {aim.found}
          {aim.actions.map(({ reference, title }) => (
            <>
              <br />
              <a class="govuk-link" href={`/actions/${reference}`}>
                {title}
              </a>{' '}
              {standing.get(reference)?.status.word ?? ''}
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** …/report.docx?committee=: the same, with evidence and what changed, for the board. */
export async function improvementWord(visit: Visit): Promise<Answer> {
  const { chosen, found } = await read(visit)
  if (!chosen || !found) throw new NotFound('A committee of yours')
  return improvementInWord(chosen.name, found, visit.council.name, visit.ground.clock.today())
}

const read = (visit: Visit) =>
  visit.work(async (work) => {
    const committees = await ownCommittees(work)
    const chosen = chosenCommittee(visit, committees)
    return { committees, chosen, found: chosen ? await improvementOf(work, chosen.id) : null }
  })
