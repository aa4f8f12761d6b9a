export { countTry, mostFromNetwork } from './count-tries.ts'
