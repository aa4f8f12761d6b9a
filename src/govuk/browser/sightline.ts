// Progressive enhancement only: every page works without this.
import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend'
import { keepDrafts } from './drafts.ts'
import { moveByDragging } from './drag.ts'
import { refreshWhileUnderWay } from './refresh.ts'
import { warnBeforeSessionEnds } from './session-end.ts'

// The Design System sets these classes in an inline script, which our content security policy forbids. A browser that
// runs this module supports all that the components need.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

createAll(Button, { preventDoubleClick: true })
for (const component of [Checkboxes, Radios, ServiceNavigation, SkipLink]) createAll(component)
for (const component of [CharacterCount, ErrorSummary, FileUpload, NotificationBanner, PasswordInput]) {
  createAll(component)
}

// "Print" leads to the list with all its rows; where they are all here already it prints at once.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-module="sl-print"]')) {
  link.addEventListener('click', (event) => {
    if (document.querySelector('.govuk-pagination')) return
    event.preventDefault()
    window.print()
  })
}

refreshWhileUnderWay()
keepDrafts()
moveByDragging()
warnBeforeSessionEnds()
