import { Button } from '../../../govuk/components/Button.tsx'
import { Details } from '../../../govuk/components/Details.tsx'
import { FileUpload } from '../../../govuk/components/FileUpload.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { textOf } from '../../../platform/http/form.ts'
import type { StoredRecord } from '../../../spine/records/index.ts'
import { FormToken, PostForm, useWaits, VersionField, type Visit } from '../../../spine/web/index.ts'
import type { RiskState } from '../store/risk-kind.ts'

type Props = { visit: Visit; risk: StoredRecord<RiskState>; errors: FieldErrors }

/** The monthly review: said today, in a sentence. */
export function ReviewForm({ visit, risk, errors }: Props) {
  return (
    <section aria-labelledby="review">
      <h2 class="govuk-heading-m" id="review">
        Review it
      </h2>
      <TwoThirds>
        <PostForm visit={visit} action={`/risks/${risk.reference}/review`}>
          <VersionField value={risk.version} />
          <Textarea
            name="note"
            label="How does the risk stand today?"
            hint="Monthly. If its likelihood or impact has changed, change the risk first."
            rows={3}
            value={textOf(visit.typed, 'note')}
            error={errors['note']}
          />
          <Button variant="secondary" preventDoubleClick>
            Say that it was reviewed today
          </Button>
        </PostForm>
      </TwoThirds>
    </section>
  )
}

/** Closing it, or opening it again, with the reason. */
export function CloseForm({ visit, risk, errors }: Props) {
  const open = risk.state.status === 'open'
  const action = `/risks/${risk.reference}/${open ? 'close' : 'reopen'}`
  const unfolded = useWaits(action) || errors['reason'] !== undefined
  return (
    <Details summary={open ? 'Close this risk' : 'Open this risk again'} open={unfolded}>
      <PostForm visit={visit} action={action}>
        <VersionField value={risk.version} />
        <Textarea
          name="reason"
          label={open ? 'Why is it a risk no longer?' : 'Why is it a risk again?'}
          rows={2}
          value={textOf(visit.typed, 'reason')}
          error={errors['reason']}
        />
        <Button variant="secondary" preventDoubleClick>
          {open ? 'Close it' : 'Open it again'}
        </Button>
      </PostForm>
    </Details>
  )
}

/** Evidence that a control works. */
export function AttachForm({ visit, risk, errors }: Props) {
  return (
    <form method="post" action={`/risks/${risk.reference}/files`} encType="multipart/form-data" noValidate>
      <FormToken visit={visit} />
      <FileUpload
        name="file"
        label="Attach evidence that a control works"
        hint="Word, Excel, OpenDocument, PDF, CSV or text, or a picture; at most 50 MB."
        error={errors['file']}
      />
      <Button variant="secondary">Attach the file</Button>
    </form>
  )
}
