import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import type { GroupFolder } from '../register/keep-groups.ts'
import { listGroups } from '../store/groups.ts'
import { groupLooks } from './group-folders.ts'
import { peopleNavigation } from './navigation.ts'

/** /people/{teams,bodies,organisations}: the council's own staff. */
export async function groupsPage(visit: Visit, folder: GroupFolder): Promise<Answer> {
  const look = groupLooks[folder]
  const groups = await visit.work((work) => listGroups(work, look.kind))
  return page({
    title: look.many,
    subNavigation: peopleNavigation(visit),
    body: (
      <>
        <div class="sl-list-head">
          <h1 class="govuk-heading-l" id="groups">
            {look.many} <span class="sl-count">({groups.length})</span>
          </h1>
          {may(visit.actor, 'keep people') ? (
            <Button href={`/people/${folder}/add`}>{`Add ${articled(look.one)}`}</Button>
          ) : null}
        </div>
        {groups.length === 0 ? (
          <p class="govuk-body">None yet. Add one here, or import people with their teams and organisations.</p>
        ) : (
          <ScrollRegion labelledBy="groups">
            <Table
              firstCellIsHeader
              head={[
                look.one,
                look.sortLabel,
                ...(look.meets ? ['Meets'] : []),
                { content: 'People now', numeric: true },
              ]}
              rows={groups.map((group) => [
                { content: <a href={`/people/${folder}/${group.reference}`}>{group.title}</a> },
                group.sort,
                ...(look.meets ? [group.meets ?? ''] : []),
                { content: group.members, numeric: true },
              ])}
            />
          </ScrollRegion>
        )}
      </>
    ),
  })
}

/** "a team", "an organisation". */
export const articled = (word: string) => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word.toLowerCase()}`
