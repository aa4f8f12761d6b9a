import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { DocumentPage } from '../../../platform/word/blocks-to-page.tsx'
import { dayWords, subNavigation } from '../../meetings/index.ts'
import { type Answer, page, redirect, type Visit } from '../../web/index.ts'
import { paperBlocks, paperTitle } from '../rules/paper-blocks.ts'
import { composePaper } from '../use-cases/compose-paper.ts'
import type { PaperPress } from '../use-cases/freeze-paper.ts'

/** /papers/:reference/preview: a draft as it would be frozen now, for the service. */
export function previewPage(press: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const { paper, content, since } = await visit.work((work) =>
      composePaper(work, visit.params['reference'] ?? '', press.datasets),
    )
    if (paper.state.status === 'frozen') return redirect(`/papers/${paper.reference}`)
    return page({
      title: `Preview of ${paper.reference}`,
      subNavigation: subNavigation(null),
      before: <BackLink href={`/papers/${paper.reference}`}>Back to {paper.reference}</BackLink>,
      body: (
        <>
          <InsetText>
            A draft, with figures as at {dayWords(paper.state.as_at)}.{' '}
            {since
              ? `Changes are since ${dayWords(since)}, the position in the last paper to this body.`
              : 'This is the first paper of its kind to this body, so there is nothing to compare with.'}
          </InsetText>
          <h1 class="govuk-heading-l">{paperTitle(content.heading)}</h1>
          <DocumentPage blocks={paperBlocks(content)} />
        </>
      ),
    })
  }
}
