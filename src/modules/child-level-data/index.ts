export { makeCouncil } from './documents/made-council.ts'
export { plantableChecks } from './rules/generate/plant-faults.ts'
