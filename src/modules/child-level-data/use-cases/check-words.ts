import { allChecks } from '../rules/checks/registry.ts'

const rationales = new Map(allChecks.map(({ id, rationale }) => [id, rationale]))

/** Why a check matters, in a sentence; its id where it is not one of ours any more. */
export const checkWords = (checkId: string): string => rationales.get(checkId) ?? checkId
