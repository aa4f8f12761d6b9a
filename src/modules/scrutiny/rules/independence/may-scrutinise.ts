import { Temporal } from 'temporal-polyfill'

/** A time in which somebody sat in the executive; `ends` is the last day, or null while they sit there. */
export type InExecutive = { starts: Temporal.PlainDate; ends: Temporal.PlainDate | null }

export type Independence = { may: true } | { may: false; why: string }

export type Question = {
  name: string
  today: Temporal.PlainDate
  executive: readonly InExecutive[]
  /** Whether they are named as the cabinet member, or the chair of the deciding committee, whose work is looked at. */
  theirOwn: boolean
  /** The first day of what the review looks at, where it is known. */
  looksAtFrom: Temporal.PlainDate | null
}

/**
 * Whether somebody may take part in scrutiny of decisions (LAW-2). Nobody who sits in the executive does. Nobody is a judge of their
 * own decisions either: whoever is named as having taken them is kept out after they have left the executive, and so is whoever sat in
 * it in the time that the review looks at. They may be a witness. A council that decides in committees has no executive (LAW-8): there
 * only what is somebody's own keeps them out.
 */
export function mayScrutinise({ name, today, executive, theirOwn, looksAtFrom }: Question): Independence {
  const sitsNow = executive.some(
    ({ starts, ends }) => notAfter(starts, today) && (ends === null || notAfter(today, ends)),
  )
  if (sitsNow)
    return { may: false, why: `${name} sits in the executive, and nobody who does takes part in scrutiny (LAW-2).` }
  if (theirOwn)
    return { may: false, why: `The review looks at ${name}’s own decisions. They can be a witness (LAW-2).` }
  const satThen = looksAtFrom !== null && executive.some(({ ends }) => ends !== null && notAfter(looksAtFrom, ends))
  if (satThen)
    return {
      may: false,
      why: `${name} sat in the executive in the time that the review looks at. They can be a witness (LAW-2).`,
    }
  return { may: true }
}

const notAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) <= 0
