import type { ComponentChildren } from 'preact'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import type { Typed } from '../../../../platform/http/form.ts'
import type { Framework } from '../../framework.ts'
import type { Fields } from './read-fields.ts'

export type PartProps = { framework: Framework; typed: Typed; errors: FieldErrors }

/** One part of a framework as a form of its own: a whole framework on one page would be a hundred fields. */
export interface PartForm {
  /** The tail of its address; empty for the first. */
  key: string
  title: string
  /** Where what is wrong with the framework as a whole is told. */
  firstField: string
  /** The form filled with a framework as it stands. */
  typedOf: (framework: Framework) => Typed
  /** Reads the form onto the framework that it was opened with. What it does not ask stays as it was. */
  read: (fields: Fields, before: Framework) => Framework
  Fields: (props: PartProps) => ComponentChildren
}

/** What every field of a form is given: its name, what was typed and what is wrong with it. */
export const field =
  ({ typed, errors }: Pick<PartProps, 'typed' | 'errors'>) =>
  (name: string) => {
    const value = typed[name]
    return { name, value: typeof value === 'string' ? value : (value?.[0] ?? ''), error: errors[name] }
  }
