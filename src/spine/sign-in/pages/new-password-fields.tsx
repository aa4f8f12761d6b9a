import { PasswordInput } from '../../../govuk/components/PasswordInput.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { shortest } from '../password-rules.ts'

/** The new password, with the e-mail address beside it so that a password manager keeps the two together. */
export function NewPasswordField({ email, errors }: { email: string; errors: FieldErrors }) {
  return (
    <>
      <input type="text" name="username" value={email} autocomplete="username" hidden readOnly />
      <PasswordInput
        name="new-password"
        label="New password"
        hint={`At least ${shortest} characters. Three or four words that have nothing to do with you are good. No mixture of characters is asked for.`}
        autocomplete="new-password"
        error={errors['new-password']}
      />
    </>
  )
}
