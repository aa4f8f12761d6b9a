export { type Notice, noticeShape } from './notice.ts'
export { type Answer, get, type PageAnswer, page, post, type Route, redirect, type Session, type Visit } from './route.ts'
