export { letAct } from './delegations.ts'
export { delegationRoutes } from './pages/routes.ts'
