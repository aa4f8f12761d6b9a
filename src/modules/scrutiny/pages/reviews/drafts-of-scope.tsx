import { Button } from '../../../../govuk/components/Button.tsx'
import { Details } from '../../../../govuk/components/Details.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { ordinal, plural } from '../../../../kernel/text.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { textOf } from '../../../../platform/http/form.ts'
import type { TextComment, TextDraft } from '../../../../spine/texts/index.ts'
import { PostForm, useWaits, type Visit } from '../../../../spine/web/index.ts'
import type { Scope } from '../../use-cases/scope.ts'

type Props = { visit: Visit; scope: Scope; comments: readonly TextComment[]; keeps: boolean }

/** The numbered drafts (G06): what each said, what was said of it, and any two of them compared. */
export function DraftsOfScope({ visit, scope, comments, keeps }: Props) {
  const { review, drafts, hash } = scope
  const href = `/scrutiny/reviews/${review.reference}`
  const changed = drafts[0]?.hash !== hash
  return (
    <section>
      <h2 class="govuk-heading-m" id="drafts">
        Drafts
      </h2>
      {drafts.length === 0 ? (
        <p class="govuk-body">No draft has been numbered yet.</p>
      ) : (
        <ScrollRegion labelledBy="drafts">
          <Table
            caption="Drafts"
            captionHidden
            firstCellIsHeader
            head={['Draft', 'Numbered', 'By', 'Note', 'Comments', 'Compare']}
            rows={drafts.map((draft) => rowOf(draft, drafts, comments, href))}
          />
        </ScrollRegion>
      )}
      {drafts.length > 0 && changed ? (
        <p class="govuk-body">Something has been written since draft {drafts[0]?.number}.</p>
      ) : null}
      {keeps && changed ? <NumberForm visit={visit} href={href} next={(drafts[0]?.number ?? 0) + 1} /> : null}
    </section>
  )
}

function rowOf(draft: TextDraft, drafts: readonly TextDraft[], comments: readonly TextComment[], href: string) {
  const on = comments.filter((one) => one.draft === draft.number)
  const open = on.filter(({ standing }) => standing === 'open').length
  const before = drafts.find(({ number }) => number < draft.number)
  return [
    {
      content: (
        <a class="govuk-link" href={`${href}/drafts/${draft.number}`}>
          {ordinal(draft.number)} draft
        </a>
      ),
    },
    { content: momentOf(draft.savedAt), class: 'sl-no-wrap' },
    draft.savedBy,
    draft.note || 'None',
    on.length === 0 ? 'None' : `${plural(on.length, 'comment')}, ${open} open`,
    {
      content: before ? (
        <a class="govuk-link" href={`${href}/compare?from=${before.number}&to=${draft.number}`}>
          With draft {before.number}
        </a>
      ) : (
        'The first'
      ),
    },
  ]
}

function NumberForm({ visit, href, next }: { visit: Visit; href: string; next: number }) {
  const action = `${href}/drafts`
  return (
    <Details summary={`Number it as draft ${next}`} open={useWaits(action)}>
      <PostForm visit={visit} action={action}>
        <Input
          name="note"
          label="What is new in it? (optional)"
          hint="Whoever comes back to it reads this first."
          value={textOf(visit.typed, 'note')}
        />
        <Button variant="secondary" preventDoubleClick>
          Number it as draft {next}
        </Button>
      </PostForm>
    </Details>
  )
}
