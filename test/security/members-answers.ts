/** The members' side: the columns are those of expected-answers.ts. A councillor of another committee is told of none of its records. */
export const membersAnswers: Readonly<Record<string, string>> = {
  'GET /members': '303 403 200 200 200 200 200',
  'GET /members/challenges': '303 403 200 200 200 200 200',
  'GET /members/challenges/list.xlsx': '303 403 200 200 200 200 200',
  'GET /members/challenges/list.csv': '303 403 200 200 200 200 200',
  'GET /members/challenges/sections': '303 403 200 200 200 200 200',
  'GET /members/challenges/challenge.docx': '303 403 200 200 200 200 200',
  'GET /members/challenges/ask': '303 403 200 403 403 403 403',
  'POST /members/challenges/ask': '303 403 422 403 403 403 403',
  'GET /members/challenges/:reference': '303 403 404 200 200 200 200',
  'GET /members/challenges/:reference/answer': '303 404 404 403 200 200 403',
  'POST /members/challenges/:reference/answer': '303 404 404 403 422 422 403',
  'GET /members/challenges/:reference/judge': '303 403 404 403 403 403 403',
  'POST /members/challenges/:reference/judge': '303 403 404 403 403 403 403',
  'GET /members/challenges/:reference/follow-up': '303 404 404 403 200 200 403',
  'POST /members/challenges/:reference/follow-up': '303 404 404 403 422 422 403',
}
