/**
 * What each role gets at each address, written by hand: the second opinion on the policy table. A route that is missing
 * here fails the test, and so does a row for a route that is gone. Columns, in order:
 * public · partner · councillor · staff · programme manager · director · administrator.
 *
 * 303 for the public is the way to the sign-in page. A POST is sent with a good form token and nothing filled in, so 422
 * means "you may, but mend the form" and 403 "you may not". 404 is what a record looks like that one may not know of.
 */
export const columns = [
  'public',
  'partner',
  'councillor',
  'staff',
  'programme-manager',
  'director',
  'administrator',
] as const

export const expectedAnswers: Readonly<Record<string, string>> = {
  'GET /': '303 200 200 200 200 200 200',
  'GET /search': '303 200 200 200 200 200 200',
  'GET /sign-in': '200 200 200 200 200 200 200',
  'POST /sign-in': '422 422 422 422 422 422 422',
  'POST /sign-out': '303 303 303 303 303 303 303',
  'GET /sign-in/code': '303 303 303 303 303 303 303',
  'POST /sign-in/code': '303 303 303 303 303 303 303',
  'GET /sign-in/second-factor': '303 303 303 303 303 303 303',
  'POST /sign-in/second-factor': '303 303 303 303 303 303 303',
  'POST /sign-in/second-factor/recovery-codes': '303 409 409 409 409 409 409',
  'POST /sign-in/second-factor/finish': '303 303 303 303 303 303 303',
  'GET /set-password/:token': '410 410 410 410 410 410 410',
  'POST /set-password/:token': '410 410 410 410 410 410 410',
  'GET /account': '303 200 200 200 200 200 200',
  'GET /account/password': '303 200 200 200 200 200 200',
  'POST /account/password': '303 422 422 422 422 422 422',
  'GET /account/second-factor': '303 200 200 200 200 200 200',
  'POST /account/second-factor': '303 422 422 422 422 422 422',
  'GET /account/second-factor/scan': '303 303 303 303 303 303 303',
  'POST /account/second-factor/scan': '303 303 303 303 303 303 303',
  'GET /account/recovery-codes': '303 200 200 200 200 200 200',
  'POST /account/recovery-codes': '303 422 422 422 422 422 422',
  'POST /account/recovery-codes/download': '303 409 409 409 409 409 409',
  'POST /account/sessions/:id/end': '303 404 404 404 404 404 404',
  'POST /account/sessions/end-all': '303 303 303 303 303 303 303',
  'GET /account/delegation': '303 200 200 200 200 200 200',
  'POST /account/delegation': '303 422 422 422 422 422 422',
  'POST /account/delegation/:id/end': '303 404 404 404 404 404 404',
  'POST /account/acting-for': '303 409 409 409 409 409 409',
  'POST /account/stop-acting': '303 303 303 303 303 303 303',
  'GET /accounts': '303 403 403 403 403 403 200',
  'GET /accounts/open': '303 403 403 403 403 403 200',
  'POST /accounts/open': '303 403 403 403 403 403 422',
  'GET /accounts/:reference': '303 403 403 403 403 403 404',
  'POST /accounts/:reference/set-password-link': '303 403 403 403 403 403 404',
  'POST /accounts/:reference/remove-second-factor': '303 403 403 403 403 403 404',
  'POST /accounts/:reference/end-sessions': '303 403 403 403 403 403 404',
  'GET /risks': '303 403 403 200 200 200 200',
  'GET /risks/raise': '303 403 403 200 200 200 403',
  'POST /risks/raise': '303 403 403 422 422 422 403',
  'GET /risks/:reference': '303 403 403 200 200 200 200',
  'GET /risks/:reference/change': '303 404 404 403 200 200 403',
  'POST /risks/:reference/change': '303 404 404 403 400 400 403',
  'POST /risks/:reference/undo': '303 404 404 403 400 400 403',
}
