export { type CheckResult, type Severity, worstFirst } from './check-result.ts'
export { ChecksList } from './checks-list.tsx'
