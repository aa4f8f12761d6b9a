import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { WarningText } from '../../../govuk/components/WarningText.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { joinWords } from '../../../kernel/text.ts'
import { dayWords, subNavigation } from '../../meetings/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, page, redirect, VersionField, type Visit } from '../../web/index.ts'
import { hindrances, stillDrafts } from '../rules/readiness.ts'
import { approvers } from '../rules/template.ts'
import { paperKind } from '../store/paper-kind.ts'
import { composePaper } from '../use-cases/compose-paper.ts'
import { followPaper } from '../use-cases/follow-paper.ts'
import { freezePaper, type PaperPress } from '../use-cases/freeze-paper.ts'
import { templateOf } from '../use-cases/read-templates.ts'

const form = z.object({ version: z.coerce.number().int().min(1) })

/** /papers/:reference/freeze: asks once, since it cannot be undone and others will read it. */
export function freezePage(press: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const { paper, content, sections, missing } = await visit.work((work) =>
      composePaper(work, visit.params['reference'] ?? '', press.datasets),
    )
    const at = `/papers/${paper.reference}`
    const { approvedBy } = content.template
    if (paper.state.status === 'frozen') return redirect(at)
    const wanting = hindrances(content.template, sections)
    const drafts = stillDrafts(content.template, sections)
    const frame = {
      title: `Freeze ${paper.reference}`,
      subNavigation: subNavigation(null),
      before: <BackLink href={at}>Back to {paper.reference}</BackLink>,
    }
    const intro = (
      <>
        <p class="govuk-body">
          The wording, the figures as at {dayWords(paper.state.as_at)} and both files are kept as they are now. The
          members of {content.heading.body} can read the paper{' '}
          {approvedBy ? `once ${approvers[approvedBy]} has approved it by signature` : 'from then on'}.
        </p>
        <WarningText>A frozen paper cannot be changed. A mistake is mended by a revised version.</WarningText>
        <ul class="govuk-list govuk-list--bullet">
          {wanting.map(({ key, sentence }) => (
            <li>
              <a class="govuk-link" href={`${at}/sections/${key}`}>
                {sentence}
              </a>
            </li>
          ))}
          {drafts.length > 0 ? <li>Still called a draft: {joinWords(drafts)}.</li> : null}
          {missing.length > 0 ? <li>Left out, as nothing here offers the figures: {joinWords(missing)}.</li> : null}
        </ul>
      </>
    )
    // A form with nothing to press would promise what it cannot do.
    if (wanting.length > 0) {
      return page({
        ...frame,
        body: (
          <TwoThirds>
            <h1 class="govuk-heading-l">{frame.title}</h1>
            {intro}
            <p class="govuk-body">It can be frozen once these are written.</p>
          </TwoThirds>
        ),
      })
    }
    return formPage({
      visit,
      ...frame,
      intro,
      children: (
        <>
          <VersionField value={paper.version} />
          <Button variant="warning" preventDoubleClick>
            Freeze the paper
          </Button>
        </>
      ),
    })
  }
}

export function freeze(press: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const { version } = form.parse(visit.typed)
    const reference = visit.params['reference'] ?? ''
    const approver = await visit.work(async (work) => {
      await freezePaper(work, reference, version, press)
      const { state } = await readRecord(work, paperKind, reference)
      return templateOf(state.template, state.template_version).approvedBy
    })
    return redirect(`/papers/${reference}`, {
      what: `${reference} is frozen.`,
      next: approver
        ? `The members of its body can read it once ${approvers[approver]} has approved it by signature.`
        : 'The members of its body can read it. It is ready to be signed.',
    })
  }
}

const edition = z.enum(['revised', 'supplement'])

/** /papers/:reference/follow: starts a new version of a frozen paper. */
export async function follow(visit: Visit): Promise<Answer> {
  const kind = edition.parse(visit.typed['edition'])
  const made = await visit.work((work) => followPaper(work, visit.params['reference'] ?? '', kind))
  return redirect(`/papers/${made.reference}`, { what: `${made.reference} has been started.` })
}
