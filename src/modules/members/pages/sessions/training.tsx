import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { subjects } from '../../rules/training/session-words.ts'
import { learned, trainingGaps } from '../../rules/training/training-record.ts'
import { learnedBy } from '../../store/list-sessions.ts'
import { sittingOn } from '../../store/read-committees.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { CommitteeChoice, chosenCommittee } from '../committee-choice.tsx'
import { membersNavigation } from '../members-navigation.ts'

/** /members/training?committee=: who has learned what, and what is wanting for the core that every member is to know (SCR-28). */
export async function trainingPage(visit: Visit): Promise<Answer> {
  const { committees, chosen, members, sessions } = await visit.work(async (work) => {
    const committees = await ownCommittees(work)
    const chosen = chosenCommittee(visit, committees)
    return {
      committees,
      chosen,
      members: chosen ? await sittingOn(work, chosen.id) : [],
      sessions: chosen ? await learnedBy(work, chosen.id) : [],
    }
  })
  const gaps = trainingGaps(sessions, members)
  return page({
    title: 'Training record',
    subNavigation: membersNavigation('/members/sessions'),
    body: (
      <>
        <h1 class="govuk-heading-l">Training record</h1>
        <CommitteeChoice path="/members/training" committees={committees} chosen={chosen} />
        {chosen ? (
          <>
            <h2 class="govuk-heading-m">What is wanting</h2>
            {gaps.length === 0 ? (
              <p class="govuk-body">Every member has had the three subjects that all are to know (SCR-28).</p>
            ) : (
              <ul class="govuk-list govuk-list--bullet">
                {gaps.map((gap) => (
                  <li>{gap}</li>
                ))}
              </ul>
            )}
            {members.length > 0 ? (
              <WideTable
                caption={`Members of ${chosen.name}, by subject`}
                captionSize="m"
                firstCellIsHeader
                head={['Subject', ...members.map(({ name }) => name)]}
                rows={subjects.map((subject) => [
                  { content: subject },
                  ...members.map(({ id }) => {
                    const { word, tone } = learned(sessions, id, subject)
                    return {
                      content:
                        tone === 'green' ? (
                          <span class="sl-no-wrap">{day(word)}</span>
                        ) : (
                          <StatusTag status={word} tone={tone} />
                        ),
                    }
                  }),
                ])}
              />
            ) : (
              <p class="govuk-body">Nobody sits on it yet.</p>
            )}
          </>
        ) : null}
      </>
    ),
  })
}
