export { makeCouncil } from './documents/made-council.ts'
export { plantableChecks } from './rules/generate/plant-faults.ts'
export { checkInWorker } from './use-cases/check-in-worker.ts'
