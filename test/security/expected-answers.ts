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
  'GET /sign-in': '200 200 200 200 200 200 200',
  'POST /sign-in': '422 422 422 422 422 422 422',
  'POST /sign-out': '303 303 303 303 303 303 303',
  'GET /runs/:id': '303 404 404 404 404 404 404',
  'POST /runs/:id/cancel': '303 404 404 404 404 404 404',
  'GET /outbox': '303 403 403 403 403 403 200',
  'POST /outbox/:id/send-again': '303 403 403 403 403 403 404',
  'POST /notifications/:id/set-aside': '303 404 404 404 404 404 404',
  'GET /account/notifications': '303 200 200 200 200 200 200',
  'POST /account/notifications': '303 422 422 422 422 422 422',
  'GET /files/:id': '303 404 404 404 404 404 404',
  'GET /settings/health': '303 403 403 403 403 403 200',
  'POST /settings/health/verify-history': '303 403 403 403 403 403 303',
  'GET /risks': '303 403 403 200 200 200 200',
  'GET /risks/raise': '303 403 403 200 200 200 403',
  'POST /risks/raise': '303 403 403 422 422 422 403',
  'GET /risks/:reference': '303 403 403 200 200 200 200',
  'GET /risks/:reference/change': '303 404 404 403 200 200 403',
  'POST /risks/:reference/change': '303 404 404 403 400 400 403',
  'POST /risks/:reference/files': '303 404 404 403 422 422 403',
  'POST /risks/:reference/undo': '303 404 404 403 400 400 403',
}
