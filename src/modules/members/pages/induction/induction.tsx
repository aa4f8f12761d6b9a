import { NotFound } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { DocumentPage } from '../../../../platform/word/blocks-to-page.tsx'
import { writeWord } from '../../../../platform/word/write-word.ts'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { inductionBlocks } from '../../documents/induction-blocks.ts'
import { wordType } from '../../documents/word-type.ts'
import { ownCommittees } from '../../use-cases/committees.ts'
import { inductionOf } from '../../use-cases/induction.ts'
import { CommitteeChoice, chosenCommittee } from '../committee-choice.tsx'
import { membersNavigation } from '../members-navigation.ts'

const path = '/members/induction'

/** /members/induction?committee=: the pack for a new member, to read, print or take away in Word (K11). */
export const inductionPage =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const { committees, chosen, found } = await read(visit, datasets)
    return page({
      title: 'Pack for new members',
      subNavigation: membersNavigation(path),
      body: (
        <>
          <h1 class="govuk-heading-l">Pack for new members</h1>
          <CommitteeChoice path={path} committees={committees} chosen={chosen} />
          {chosen && found ? (
            <>
              <p class="govuk-body sl-no-print">
                <a class="govuk-link" href={`${path}/pack.docx?committee=${chosen.reference}`}>
                  Word
                </a>
                {' · '}
                <a class="govuk-link" data-module="sl-print" href={`${path}?committee=${chosen.reference}`}>
                  Print
                </a>
              </p>
              <DocumentPage blocks={inductionBlocks(found)} />
            </>
          ) : null}
        </>
      ),
    })
  }

/** …/pack.docx?committee=: the same as a document. */
export const inductionWord =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const { found } = await read(visit, datasets)
    if (!found) throw new NotFound('A committee of yours')
    const { name } = found.committee
    const bytes = await writeWord({
      title: `Pack for new members of ${name}`,
      author: visit.council.name,
      header: `${visit.council.name}: ${name}`,
      footer: `As at ${formatDate(visit.ground.clock.today())}`,
      blocks: inductionBlocks(found),
    })
    return { kind: 'file', bytes, name: 'Pack for new members.docx', type: wordType }
  }

const read = (visit: Visit, datasets: Datasets) =>
  visit.work(async (work) => {
    const committees = await ownCommittees(work)
    const chosen = chosenCommittee(visit, committees)
    return { committees, chosen, found: chosen ? await inductionOf(work, datasets, chosen) : null }
  })
