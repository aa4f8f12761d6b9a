/** What one field of a form got wrong: the field's name and a sentence saying how to mend it. */
export type FieldErrors = Readonly<Record<string, string>>

/**
 * The five ways a deed is refused. Each explains itself and says what to do; platform/http maps them to pages in one
 * place. Anything else that is thrown is a fault of ours.
 */
export abstract class Refusal extends Error {
  abstract readonly kind: 'not found' | 'not allowed' | 'not valid' | 'changed by someone else' | 'not possible now'
}

/** There is no such thing, or this person may not know of it: the two are told alike so that nothing leaks. */
export class NotFound extends Refusal {
  readonly kind = 'not found'
  constructor(what: string) {
    super(`${what} was not found. It may have been moved, or you may not have access to it.`)
  }
}

/** The person may see the thing but not do this to it. */
export class NotAllowed extends Refusal {
  readonly kind = 'not allowed'
}

/** What was typed cannot be accepted; `fields` says which field and why. */
export class NotValid extends Refusal {
  readonly kind = 'not valid'
  readonly fields: FieldErrors
  constructor(fields: FieldErrors) {
    super(Object.values(fields).join(' '))
    this.fields = fields
  }
}

/** Somebody saved another version since this person opened the form. */
export class ChangedBySomeoneElse extends Refusal {
  readonly kind = 'changed by someone else'
  readonly reference: string
  readonly version: number
  /** Who saved it, and when: whoever may change a thing may read its history. */
  readonly saved: { who: string; at: Date }
  constructor(reference: string, version: number, saved: { who: string; at: Date }) {
    super(`${reference} was changed by someone else after you opened it. Nothing of yours has been saved over theirs.`)
    this.reference = reference
    this.version = version
    this.saved = saved
  }
}

/** The thing is not in a state in which this can be done. */
export class NotPossibleNow extends Refusal {
  readonly kind = 'not possible now'
}
