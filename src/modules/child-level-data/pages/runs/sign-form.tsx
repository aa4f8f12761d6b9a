import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { PostForm, VersionField, type Visit } from '../../../../spine/web/index.ts'
import type { CheckTotal } from '../../store/read-checks.ts'
import type { DataRun } from '../../store/read-runs.ts'
import { figure } from '../run-words.tsx'

type Props = { visit: Visit; run: DataRun; totals: readonly CheckTotal[]; errors: FieldErrors }

/** Signing a run: with what is known of the errors that are left. */
export function SignForm({ visit, run, totals, errors }: Props) {
  const left = totals
    .filter(({ severity }) => severity === 'Blocker' || severity === 'Error')
    .reduce((sum, { found, accepted }) => sum + found - accepted, 0)
  return (
    <section aria-labelledby="sign">
      <h2 class="govuk-heading-m" id="sign">
        Sign it
      </h2>
      <TwoThirds>
        <p class="govuk-body">
          {left === 0
            ? 'No error is left that nobody accepted.'
            : `${figure(left)} errors are left that nobody accepted. The run may be signed with issues that are known.`}
        </p>
        <PostForm visit={visit} action={`/child-level-data/${run.reference}/sign`}>
          <VersionField value={run.version} />
          <Input
            name="role"
            label="What do you sign as?"
            hint="Your post"
            value={textOf(visit.typed, 'role')}
            error={errors['role']}
          />
          <Textarea
            name="known"
            label={
              left === 0
                ? 'What should be known of it? (optional)'
                : 'What is known of the errors, and what is being done?'
            }
            rows={3}
            value={textOf(visit.typed, 'known')}
            error={errors['known']}
          />
          <Button preventDoubleClick>Sign the run</Button>
        </PostForm>
      </TwoThirds>
    </section>
  )
}
