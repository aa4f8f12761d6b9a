import { serviceReaders } from '../../../spine/access/index.ts'

/** Members, those who support them, and the service that is looked at: everything of scrutiny that is not yet public. */
export const scrutinyReaders: readonly string[] = ['role:councillor', 'role:scrutiny-officer', ...serviceReaders]

/** What came from outside and nobody has looked at yet: a person could have written anything into it. */
export const moderators: readonly string[] = ['role:scrutiny-officer']
