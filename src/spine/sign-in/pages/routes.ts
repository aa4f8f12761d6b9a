import { get, post, type Route, type Visit } from '../../web/index.ts'
import { account } from './account.tsx'
import { accountOf, endTheirSessions, makeTheirLink, removeTheirs } from './account-of.tsx'
import { accounts } from './accounts.tsx'
import { changePassword, changePasswordPage } from './change-password.tsx'
import { confirmChange, scanPage, secondFactorPage, startChange } from './change-second-factor.tsx'
import { codePage, sendCode } from './code.tsx'
import { enrolPage, finish, sendFirstCode } from './enrol.tsx'
import { openAccountPage, openOne } from './open-account.tsx'
import { downloadCodes, newCodes, newCodesPage } from './recovery-codes.tsx'
import type { SignInOptions } from './session-cookie.ts'
import { sessionTime, staySignedIn } from './session-time.ts'
import { endAllSessions, endOneSession, signOut } from './sessions.ts'
import { setPasswordPage, useLink } from './set-password.tsx'
import { signIn, signInAsDemo, signInPage } from './sign-in.tsx'

const signing = 'sign in and out'
const changing = 'change own account'

/** Signing in and out, a person's own account, and everyone's accounts for whoever keeps them. */
export function signInRoutes(options: SignInOptions): Route[] {
  const told = (page: (visit: Visit, options: SignInOptions) => ReturnType<Route['handle']>) => (visit: Visit) =>
    page(visit, options)
  return [
    get('/sign-in', 'see the sign-in page', told(signInPage)),
    post('/sign-in', signing, told(signIn)),
    ...(options.demo ? [post('/sign-in/demo', signing, told(signInAsDemo))] : []),
    get('/sign-in/code', signing, codePage),
    post('/sign-in/code', signing, told(sendCode)),
    get('/sign-in/second-factor', signing, enrolPage),
    post('/sign-in/second-factor', signing, sendFirstCode),
    post('/sign-in/second-factor/recovery-codes', signing, downloadCodes),
    post('/sign-in/second-factor/finish', signing, told(finish)),
    post('/sign-out', signing, told(signOut)),
    get('/set-password/:token', signing, setPasswordPage),
    post('/set-password/:token', signing, told(useLink)),

    get('/account', 'see own account', account),
    { ...get('/account/session', 'see own account', sessionTime), unasked: true },
    post('/account/session', 'see own account', staySignedIn),
    get('/account/password', changing, changePasswordPage),
    post('/account/password', changing, told(changePassword)),
    get('/account/second-factor', changing, secondFactorPage),
    post('/account/second-factor', changing, startChange),
    get('/account/second-factor/scan', changing, scanPage),
    post('/account/second-factor/scan', changing, confirmChange),
    get('/account/recovery-codes', changing, newCodesPage),
    post('/account/recovery-codes', changing, newCodes),
    post('/account/recovery-codes/download', changing, downloadCodes),
    post('/account/sessions/:id/end', changing, told(endOneSession)),
    post('/account/sessions/end-all', changing, told(endAllSessions)),

    get('/accounts', 'keep accounts', accounts),
    get('/accounts/open', 'keep accounts', openAccountPage),
    post('/accounts/open', 'keep accounts', openOne),
    get('/accounts/:reference', 'keep accounts', accountOf),
    post('/accounts/:reference/set-password-link', 'keep accounts', makeTheirLink),
    post('/accounts/:reference/remove-second-factor', 'keep accounts', removeTheirs),
    post('/accounts/:reference/end-sessions', 'keep accounts', endTheirSessions),
  ]
}
