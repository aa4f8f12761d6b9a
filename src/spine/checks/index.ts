export type { CheckResult } from './check-result.ts'
export { ChecksList } from './checks-list.tsx'
