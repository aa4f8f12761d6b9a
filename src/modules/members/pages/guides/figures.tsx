import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { DocumentPage } from '../../../../platform/word/blocks-to-page.tsx'
import { pictureBlocks } from '../../../../spine/datasets/index.ts'
import { dayWords } from '../../../../spine/meetings/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { figuresShown } from '../../use-cases/figures-shown.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/figures: the measures that one's committee was last shown, each with how to read it and what to ask (K03). */
export async function figuresPage(visit: Visit): Promise<Answer> {
  const shown = await visit.work(figuresShown)
  return page({
    title: 'The figures that members are shown',
    subNavigation: membersNavigation('/members/guides'),
    before: <BackLink href="/members/guides/figures">How to read figures</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">The figures that members are shown</h1>
        {shown ? (
          <>
            <p class="govuk-body">
              From{' '}
              <a class="govuk-link" href={`/papers/${shown.paper.reference}`}>
                {shown.paper.title}
              </a>
              , the last paper with pictures of measures, for {dayWords(shown.paper.heldOn)}. Under each picture stands
              how to read it, what good looks like, and a question to ask.
            </p>
            <h2 class="govuk-heading-m">The measures</h2>
            <DocumentPage blocks={shown.pictures.flatMap((picture) => pictureBlocks(picture, (title) => title))} />
          </>
        ) : (
          <p class="govuk-body">
            No paper with pictures of measures has come to your committee yet. A performance report for scrutiny has
            them.
          </p>
        )}
      </>
    ),
  })
}
