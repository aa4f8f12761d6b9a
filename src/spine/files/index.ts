export { FileList } from './file-list.tsx'
export { type KeptUpload, keepUpload } from './keep-upload.ts'
export { attachFile, filesOf, plainName, type StoredFile } from './record-files.ts'
export { routes as fileRoutes } from './routes.ts'
