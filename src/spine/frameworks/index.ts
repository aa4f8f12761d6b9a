export type { Framework, Judgement } from './framework.ts'
