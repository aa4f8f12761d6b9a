/** What each role gets where anyone may come, and of safeguarding concerns; columns as in expected-answers. */
export const publicSideAnswers: Readonly<Record<string, string>> = {
  'GET /safeguarding/concerns': '303 403 200 200 200 200 200',
  'GET /safeguarding/concerns/:reference': '303 403 404 404 404 404 404',
  'POST /safeguarding/concerns/:reference/decide': '303 403 403 403 403 403 403',
  'GET /safeguarding/flag/:reference': '303 403 200 200 200 200 200',
  'POST /safeguarding/flag/:reference': '303 403 422 422 422 422 422',
}
