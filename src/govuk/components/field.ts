import type { ComponentChildren } from 'preact'
import type { TextSize } from './text-size.ts'

/** What every form control takes. Ids are computed: the control's is `id ?? name`, its hint's and error's follow from it. */
export type FieldProps = {
  name: string
  /** Only where two controls on one page share a name. */
  id?: string | undefined
  label: ComponentChildren
  labelSize?: TextSize | undefined
  /** The label is the page's h1: a page that asks one question. */
  labelIsPageHeading?: boolean | undefined
  /** Spoken but not shown: only where the words beside the control say the same. */
  labelHidden?: boolean | undefined
  hint?: ComponentChildren
  /** The error's words; its presence marks the control as wrong. */
  error?: ComponentChildren
  /** Ids of further text that describes the control. */
  describedBy?: string | undefined
  labelClass?: string | undefined
  /** Extra class of the form group. */
  groupClass?: string | undefined
  /** Extra class of the control. */
  class?: string | undefined
}

export const present = (content: ComponentChildren): boolean =>
  content !== undefined && content !== null && content !== false && content !== ''

/** The ids that `aria-describedby` lists: further text first, then hint, then error, as in the Design System. */
export function describedByIds(
  id: string,
  field: { describedBy?: string | undefined; hint?: ComponentChildren; error?: ComponentChildren },
): string | undefined {
  const ids = [field.describedBy, present(field.hint) && `${id}-hint`, present(field.error) && `${id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}
