import { joinWords } from './text.ts'

/**
 * One row of a lifecycle table: who may do a deed, from which states, and where it leads. States, deeds and roles are
 * plain words, since they are shown. `guard` returns null when the facts allow the deed, otherwise a sentence saying
 * what to do first. `message` is said when the deed is done.
 */
export type DeedRow<State extends string, Deed extends string, Role extends string, Facts> = {
  readonly deed: Deed
  readonly from: State | readonly State[]
  readonly to: State
  readonly who: readonly Role[]
  readonly guard?: (facts: Facts) => string | null
  readonly message: string
}

/** A checked lifecycle table. The first state is where a new record begins. */
export type Lifecycle<State extends string, Deed extends string, Role extends string, Facts> = {
  readonly states: readonly State[]
  readonly deeds: readonly DeedRow<State, Deed, Role, Facts>[]
}

/** A deed that a person may see offered: `why` is null when it can be done now, otherwise what must come first. */
export type OpenDeed<Deed extends string> = { readonly deed: Deed; readonly why: string | null }

/** What came of a deed: the new state and what to say, or why not and what to do. */
export type DeedOutcome<State extends string> =
  | { readonly ok: true; readonly state: State; readonly message: string }
  | { readonly ok: false; readonly why: string }

/** A lifecycle table that contradicts itself; thrown when the program starts, never at a person's deed. */
export class InvalidLifecycleError extends Error {
  override readonly name = 'InvalidLifecycleError'
}

/**
 * Checks a lifecycle table and returns it. Throws InvalidLifecycleError where a row names no role or a state that is
 * not listed, where two rows answer the same person's deed from one state, or where a state can never be reached.
 */
export function defineLifecycle<State extends string, Deed extends string, Role extends string, Facts>(
  lifecycle: Lifecycle<State, Deed, Role, Facts>,
): Lifecycle<State, Deed, Role, Facts> {
  const { states, deeds } = lifecycle
  const answered = new Set<string>()
  for (const row of deeds) {
    if (row.who.length === 0) throw new InvalidLifecycleError(`Nobody may “${row.deed}”.`)
    const unknown = [...fromStates(row), row.to].find((state) => !states.includes(state))
    if (unknown !== undefined) throw new InvalidLifecycleError(`“${row.deed}” names the unknown state “${unknown}”.`)
    for (const key of fromStates(row).flatMap((state) => row.who.map((role) => `${state} × ${role} × ${row.deed}`))) {
      if (answered.has(key)) throw new InvalidLifecycleError(`The table answers twice for ${key}.`)
      answered.add(key)
    }
  }
  const lost = states.find((state) => !reachableStates(lifecycle).has(state))
  if (lost !== undefined) throw new InvalidLifecycleError(`No deed ever leads to “${lost}”.`)
  return lifecycle
}

/** The deeds to offer a person holding these roles, in the table's order; guarded ones say what must come first. */
export function deedsOpenTo<State extends string, Deed extends string, Role extends string, Facts>(
  lifecycle: Lifecycle<State, Deed, Role, Facts>,
  state: State,
  roles: readonly Role[],
  facts: Facts,
): readonly OpenDeed<Deed>[] {
  return lifecycle.deeds
    .filter((row) => fromStates(row).includes(state) && row.who.some((role) => roles.includes(role)))
    .filter((row, index, rows) => rows.findIndex(({ deed }) => deed === row.deed) === index)
    .map((row) => ({ deed: row.deed, why: row.guard?.(facts) ?? null }))
}

/** Does a deed by the table: the new state, or an explanation of why not and of what to do. */
export function perform<State extends string, Deed extends string, Role extends string, Facts>(
  lifecycle: Lifecycle<State, Deed, Role, Facts>,
  state: State,
  deed: Deed,
  roles: readonly Role[],
  facts: Facts,
): DeedOutcome<State> {
  const rows = lifecycle.deeds.filter((row) => row.deed === deed)
  if (rows.length === 0) return { ok: false, why: `“${deed}” cannot be done here.` }
  const here = rows.filter((row) => fromStates(row).includes(state))
  const row = here.find(({ who }) => who.some((role) => roles.includes(role)))
  if (row) {
    const why = row.guard?.(facts) ?? null
    return why === null ? { ok: true, state: row.to, message: row.message } : { ok: false, why }
  }
  if (here.length > 0) return { ok: false, why: askSomeoneElse(deed, here) }
  return { ok: false, why: wrongState(deed, state, rows, deedsOpenTo(lifecycle, state, roles, facts)) }
}

function askSomeoneElse<Role extends string>(deed: string, rows: readonly { readonly who: readonly Role[] }[]): string {
  const who = joinWords([...new Set(rows.flatMap((row) => row.who))], 'or')
  return `Only the ${who} can “${deed}”. Ask them to do it.`
}

function wrongState<State extends string, Deed extends string>(
  deed: Deed,
  state: State,
  rows: readonly { readonly from: State | readonly State[] }[],
  open: readonly OpenDeed<Deed>[],
): string {
  const needed = joinWords(
    [...new Set(rows.flatMap(fromStates))].map((name) => `“${name}”`),
    'or',
  )
  const offer = joinWords(
    open.map((next) => `“${next.deed}”`),
    'or',
  )
  const next = offer === '' ? 'Look at it again: someone may have changed it.' : `What you can do now is ${offer}.`
  return `This is “${state}”, and “${deed}” needs it to be ${needed}. ${next}`
}

function fromStates<State extends string>(row: { readonly from: State | readonly State[] }): readonly State[] {
  return typeof row.from === 'string' ? [row.from] : row.from
}

function reachableStates<State extends string>(lifecycle: {
  readonly states: readonly State[]
  readonly deeds: readonly { readonly from: State | readonly State[]; readonly to: State }[]
}): Set<State> {
  const reached = new Set(lifecycle.states.slice(0, 1))
  for (const state of reached) {
    for (const row of lifecycle.deeds) if (fromStates(row).includes(state)) reached.add(row.to)
  }
  return reached
}
