export { BothVersions, type Difference, differencesOf } from './both-versions.tsx'
export { draftRoutes } from './draft-routes.ts'
export { type FormPage, FormToken, formPage } from './form-page.tsx'
export type { Look } from './layout.tsx'
export { type ListFile, listCsv, listWorkbook } from './list-files.ts'
export { type Notice, noticeShape } from './notice.ts'
export {
  type Answer,
  get,
  type PageAnswer,
  page,
  post,
  type Route,
  redirect,
  type Session,
  startWith,
  type Visit,
} from './route.ts'
export { type Sessions, serveRoutes } from './serve-routes.tsx'
