export { draftRoutes } from './draft-routes.ts'
export { formKey } from './form-key.ts'
export { type FormPage, formPage } from './form-page.tsx'
export type { Look } from './layout.tsx'
export { type ListFile, listCsv, listWorkbook } from './list-files.ts'
export { type Notice, noticeShape } from './notice.ts'
export { useWaits } from './page-forms.ts'
export { FormToken, PostForm, VersionField } from './post-form.tsx'
export {
  type Answer,
  type Council,
  get,
  type PageAnswer,
  page,
  post,
  type Route,
  redirect,
  type Session,
  type Visit,
} from './route.ts'
export { type Sessions, serveRoutes } from './serve-routes.tsx'
export { wordFile } from './word-file.ts'
