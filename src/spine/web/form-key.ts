import { type Typed, textOf } from '../../platform/http/form.ts'

/** What every form of ours carries for the mechanism's own use; no handler sees it, and no draft holds it. */
const ours = /^(_token|_page|_form|_opened|_keep-.*|_theirs-.*)$/

/**
 * Which form it is: the address it is sent to, and which part of the page where several are sent to one address. Drafts
 * are kept under it.
 */
export const formKey = (action: string, part = ''): string => (part === '' ? action : `${action}#${part}`)

/** An address of ours begins with one slash and goes nowhere else. */
export const isFormKey = (key: string): boolean => /^\/(?![/\\])[\w/.~?=&%+,:-]{0,300}(#[\w-]{1,60})?$/.test(key)

/** Which form was sent: one of several on a page, or one whose other button goes elsewhere, says so itself. */
export function formSent(address: string, sent: Typed): string {
  const said = textOf(sent, '_form')
  return isFormKey(said) && mayBeKept(address) ? said : address
}

/** Forms that hold secrets, and the drafts' own. */
const secret = /^\/(sign-|set-password|drafts|account\/(?!delegation))/

/** The page that a form says it stands on: an address of ours, or nothing. */
export const pageSaid = (sent: Typed): string | null => {
  const said = textOf(sent, '_page')
  return isFormKey(said) && !said.includes('#') ? said : null
}

/** Whether what is typed into a form may be kept. */
export const mayBeKept = (key: string): boolean => isFormKey(key) && !secret.test(key)

/**
 * What was typed, with the choices of somebody who was shown both versions carried out: where they chose the other's,
 * the other's words take the place of theirs. What is only for the mechanism is left out.
 */
export function chosenOf(sent: Typed): Typed {
  const typed = Object.fromEntries(Object.entries(sent).filter(([name]) => !ours.test(name) || name === '_token'))
  for (const name of Object.keys(sent).filter((field) => field.startsWith('_keep-'))) {
    const field = name.slice('_keep-'.length)
    if (textOf(sent, name) === 'theirs') typed[field] = sent[`_theirs-${field}`] ?? ''
  }
  return typed
}
