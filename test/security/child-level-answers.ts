/**
 * What each role gets at the addresses of child-level data, written by hand as in expected-answers.ts, with the three roles that
 * this part brought: public · partner · councillor · staff · programme manager · director · administrator · data officer · team
 * manager · data-protection lead. The sample run is being read. 303 for whoever may see children is the way to their purpose.
 */
export const childLevelColumns = ['data-officer', 'team-manager', 'data-protection-lead'] as const

export const childLevelAnswers: Readonly<Record<string, string>> = {
  'GET /children/purpose': '303 403 403 403 403 200 403 200 200 403',
  'POST /children/purpose': '303 403 403 403 403 422 403 422 422 403',
  'POST /children/purpose/end': '303 403 403 403 403 303 403 303 303 403',
  'GET /children/views': '303 403 403 403 403 200 403 403 403 200',
  'GET /child-level-data': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/new': '303 403 403 403 403 403 403 200 403 403',
  'POST /child-level-data/new': '303 403 403 403 403 403 403 422 403 403',
  'GET /child-level-data/:run': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/:run/understood': '303 403 403 200 200 200 200 200 200 200',
  'POST /child-level-data/:run/map': '303 403 403 403 403 403 403 409 403 403',
  'POST /child-level-data/:run/check': '303 403 403 403 403 403 403 409 403 403',
  'POST /child-level-data/:run/stop': '303 403 403 403 403 403 403 303 403 403',
  'POST /child-level-data/:run/sign': '303 403 403 403 403 409 403 409 403 403',
  'GET /child-level-data/:run/issues': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/:run/issues/:check': '303 403 403 403 403 303 403 303 303 403',
  'POST /child-level-data/:run/issues/:check/accept': '303 403 403 403 403 403 403 303 403 403',
  'GET /child-level-data/issues': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/issues/:issue': '303 403 403 200 200 200 200 200 200 200',
  'POST /child-level-data/issues/:issue/decide': '303 404 404 403 403 403 403 400 403 403',
  'POST /child-level-data/issues/:issue/join': '303 404 404 403 403 403 403 422 403 403',
  'GET /child-level-data/causes': '303 403 403 200 200 200 200 200 200 200',
  'POST /child-level-data/causes/action': '303 403 403 403 422 422 403 422 403 403',
  'GET /child-level-data/my-team': '303 403 403 403 403 403 403 200 200 403',
  'POST /child-level-data/my-team': '303 403 403 403 403 403 403 404 404 403',
  'GET /child-level-data/teams': '303 403 403 200 200 200 200 200 200 200',
  'POST /child-level-data/teams': '303 403 403 403 403 403 403 303 403 403',
  'GET /child-level-data/changes': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/changes/new': '303 403 403 200 200 200 403 200 403 403',
  'POST /child-level-data/changes/new': '303 403 403 422 422 422 403 422 403 403',
  'GET /child-level-data/changes/:change': '303 403 403 200 200 200 200 200 200 200',
  'POST /child-level-data/changes/:change': '303 403 403 422 422 422 403 422 403 403',
  'GET /child-level-data/children': '303 403 403 403 403 303 403 303 303 403',
  'POST /child-level-data/children': '303 403 403 403 403 303 403 303 303 403',
  'GET /child-level-data/children/:child': '303 403 403 403 403 303 403 303 303 403',
  'GET /child-level-data/:run/measures': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/:run/measures/:measure': '303 403 403 404 404 404 404 404 404 404',
  'GET /child-level-data/:run/measures/:measure/rows': '303 403 403 403 403 404 403 404 404 403',
  'GET /child-level-data/:run/pictures': '303 403 403 200 200 200 200 200 200 200',
  'GET /child-level-data/:run/compare': '303 403 403 200 200 200 200 200 200 200',
}

/** The answers of the roles that every address is asked as. */
export const forFirstSeven = (answers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).map(([key, all]) => [key, all.split(' ').slice(0, 7).join(' ')]))
