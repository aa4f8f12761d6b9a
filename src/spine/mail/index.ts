export { queueMail, readOutbox, sendAgain } from './outbox.ts'
export { routes as mailRoutes } from './pages/routes.ts'
export { sendMailJob } from './send-mail-job.ts'
