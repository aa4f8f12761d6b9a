import type { ComponentChildren } from 'preact'
import { Button } from '../../govuk/components/Button.tsx'
import { FormToken, type Visit } from '../web/index.ts'

type Props = {
  visit: Pick<Visit, 'formToken'>
  /** Where confirming and cancelling go. */
  confirm: string
  cancel: string
  button: string
  /** Choices that go with the confirmation, such as who has left; and nothing to press where there is nothing to do. */
  children?: ComponentChildren
  nothingToDo?: boolean
}

/** The end of a preview: nothing has been saved yet; confirm it or throw the upload away. */
export function ConfirmOrCancel({ visit, confirm, cancel, button, children, nothingToDo }: Props) {
  return (
    <form method="post" action={confirm} noValidate>
      <FormToken visit={visit} />
      {children}
      <p class="govuk-body">
        {nothingToDo ? 'There is nothing to change.' : 'Nothing has been saved yet.'} An upload that is not confirmed is
        thrown away after seven days.
      </p>
      <div class="govuk-button-group">
        {nothingToDo ? null : <Button preventDoubleClick>{button}</Button>}
        <Button variant="secondary" formAction={cancel}>
          Throw this upload away
        </Button>
      </div>
    </form>
  )
}
