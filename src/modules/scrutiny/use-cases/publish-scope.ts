import { Temporal } from 'temporal-polyfill'
import { NotPossibleNow } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { type FormAnswer, linesOf, pinnedForm } from '../../../spine/forms/index.ts'
import { publish, withdraw } from '../../../spine/publications/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { draftOf, type TextDraft } from '../../../spine/texts/index.ts'
import { publicVersion } from '../rules/scope/public-version.ts'
import { namesOf } from '../store/people-of-scrutiny.ts'
import { reviewKind } from '../store/review-kind.ts'
import { isApproved } from './life-of-review.ts'
import { readScope, type Scope } from './scope.ts'

/** The kind under which scopes are published, and their file. */
export const scopeKind = 'scope'
export const scopeFile = 'scope.docx'
export const publicAddress = (reference: string): string => `reviews/${reference}`

export type PublicScope = { title: string; blocks: DocumentBlock[]; draft: number }

/** The one page that the public would read of a review: from the draft that members approved, and from nothing later. */
export async function publicScope(work: Work, scope: Scope): Promise<PublicScope> {
  const { review, filled } = scope
  const { decided_draft: approved, decided_on: decidedOn, body_id: bodyId } = review.state
  if (!isApproved(review.state.standing) || approved === null)
    throw new NotPossibleNow(
      `The scope of ${review.reference} has not been approved. Only what members approved is published.`,
    )
  const draft = await draftOf(work, review.id, approved)
  const form = await pinnedForm(work, filled.form.code, filled.edition)
  const asked = form.sections.flatMap(({ questions }) => questions)
  const parts = publicVersion(
    asked.map((one) => ({
      heading: one.public,
      list: one.kind === 'list' || one.kind === 'table',
      lines: publicLines(one.kind, linesOf(answerIn(draft, one.key))),
    })),
  )
  const short = parts.filter(({ heading, lines }) => inTheCover.includes(heading) && lines.length === 1)
  const committee = (await namesOf(work, [bodyId])).get(bodyId) ?? ''
  const cover: DocumentBlock = {
    kind: 'keyValue',
    rows: [
      { key: 'Review by', value: committee },
      { key: 'Reference', value: review.reference },
      ...short.map(({ heading, lines }) => ({ key: heading, value: lines.join(', ') })),
      ...(decidedOn ? [{ key: 'Approved', value: formatDate(Temporal.PlainDate.from(decidedOn)) }] : []),
    ],
  }
  return {
    title: review.title,
    draft: approved,
    blocks: [
      cover,
      ...parts
        .filter((part) => !short.includes(part))
        .flatMap(({ heading, list, lines }): DocumentBlock[] => [
          { kind: 'heading', level: 1, text: heading },
          ...(list && lines.length > 1
            ? [{ kind: 'bullets' as const, items: lines }]
            : lines.map((text): DocumentBlock => ({ kind: 'paragraph', text }))),
        ]),
    ],
  }
}

/** Said in a line at the head, so that the whole stays on a page. */
const inTheCover = ['Who', 'How long', 'Starts', 'Ends']

/** Of a table the public reads the first column: the question or the outcome, not the group's working notes beside it. */
const publicLines = (kind: string, lines: readonly string[]): string[] =>
  lines.map((line) => (kind === 'table' ? (line.split(' | ')[0] ?? line) : line))

const answerIn = ({ parts }: TextDraft, key: string): FormAnswer => parts.find((part) => part.key === key)?.words ?? ''

/** Publishes the one page of an approved scope, with the same as a Word document. It takes the place of an earlier one. */
export async function publishScope(work: Work, reference: string, draft: number, council: string): Promise<string> {
  insist(work.actor, 'publish a scope')
  const scope = await readScope(work, reference)
  const { title, blocks, draft: approved } = await publicScope(work, scope)
  if (approved !== draft) throw new NotPossibleNow(`Members have approved draft ${approved} since. Read it first.`)
  const bytes = await writeWord({ title, author: council, header: council, footer: scope.review.reference, blocks })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const address = publicAddress(scope.review.reference)
  const files = [{ name: scopeFile, type, bytes }]
  await publish(work, reviewKind, scope.review, { kind: scopeKind, address, title, council, blocks, files })
  return address
}

/** Withdraws it at once, with the reason that the public reads in its place. */
export async function withdrawScope(work: Work, reference: string, reason: string): Promise<void> {
  const review = await readRecord(work, reviewKind, reference)
  await withdraw(work, reviewKind, review, scopeKind, reason)
}
