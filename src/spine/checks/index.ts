export type { CheckResult } from './check-result.ts'
export { ChecksList, checksFile } from './checks-list.tsx'
