import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** One control as the page filled it, seen while the page is rendered. */
export type SeenField = {
  name: string
  label: ComponentChildren
  values: readonly string[]
  /** What stands beside each choice; none where people type. */
  choices?: readonly { value: string; label: ComponentChildren }[] | undefined
  /** A box that nobody ticked sends nothing; anything else that sends nothing was not on the form. */
  absentIsEmpty?: boolean
}

/** What the form round a control knows: it looks at each control, and says what to show in place of the page's own value. */
export type FormDesk = { show: (field: SeenField) => readonly string[] }

/** No form of ours round it: every control shows what its page gives it. */
export const FormValues = createContext<FormDesk>({ show: ({ values }) => values })

/** The text that a control shows: its page's, unless the form round it holds a draft or the words of a refused form. */
export function useShownText(
  name: string,
  label: ComponentChildren,
  value: string | number | undefined,
  choices?: SeenField['choices'],
): string | number | undefined {
  const own = value === undefined ? '' : String(value)
  const shown = useContext(FormValues).show({ name, label, values: [own], choices })[0] ?? own
  return shown === own ? value : shown
}

/** The choices that are made in a group of radios or checkboxes. */
export function useShownChoices(field: SeenField): readonly string[] {
  return useContext(FormValues).show(field)
}
