import { actionState } from './action-kind.ts'
import type { StatusColumns } from './status-facts.ts'

const shape = actionState.pick({ state: true, due: true, override_status: true, override_reason: true })

/** The columns that a status is worked out from, as the database gives them. */
export const readStatusColumns = (row: { state: string; due: unknown }): StatusColumns => shape.parse(row)
