import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { insist, type Work } from '../../access/index.ts'
import { changeRecord, createRecord } from '../../records/index.ts'
import type { Framework } from '../framework.ts'
import { faultsOfFrameworks, frameworkShape } from '../framework-shape.ts'
import { shipped } from '../shipped.ts'
import { frameworkKind } from '../store/framework-kind.ts'
import { type CurrentFramework, currentFramework, currentFrameworks } from './current-frameworks.ts'

/** Everybody signed in may read what inspections are made of (A44). */
const readers = ['signed-in']

/**
 * Amends a framework: a copy of the council's own, with the version it is based on. `version` is that of the copy the person
 * had before them, 0 where there was none. Nothing that was done under it before changes.
 */
export async function amendFramework(work: Work, code: string, version: number, content: Framework): Promise<void> {
  insist(work.actor, 'keep frameworks')
  const before = await currentFramework(work, code)
  await check(work, content)
  if (!before.copy) {
    if (version !== 0) throw new NotPossibleNow('This framework stands as it ships again. Open it once more.')
    const state = { code: before.framework.code, own_version: 1, base_version: before.framework.version, content }
    await createRecord(work, frameworkKind, { title: content.name, ownerId: null, readers, state }, { deed: 'amended' })
    return
  }
  const state = { content, own_version: before.copy.state.own_version + 1 }
  await changeRecord(work, frameworkKind, before.copy.id, { version, title: content.name, state }, { deed: 'amended' })
}

export interface NewFramework {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly family: string
  /** The code of one to start from, or empty. */
  readonly like: string
}

/** Adds a framework as a draft: empty, or a copy of another to begin from. A draft is never chosen for an inspection. */
export async function addFramework(work: Work, wanted: NewFramework): Promise<string> {
  insist(work.actor, 'keep frameworks')
  const all = await currentFrameworks(work)
  if (all.some(({ framework }) => framework.code === wanted.code))
    throw new NotValid({ framework: `There is a framework ${wanted.code} already. Choose another code` })
  const { code, name, shortName, family, like } = wanted
  const from = like === '' ? empty : (await currentFramework(work, like)).framework
  const { validFrom: _from, validTo: _to, ...rest } = from
  const content: Framework = { ...rest, code, name, shortName, family, version: 1, draft: true, confirmed: false }
  await check(work, content)
  const state = { code, own_version: 1, base_version: null, content }
  await createRecord(work, frameworkKind, { title: name, ownerId: null, readers, state }, { deed: 'added' })
  return code
}

/** Says what is done with a new shipped version: the council's stays and has been compared, or what ships is taken. */
export async function answerUpgrade(work: Work, code: string, version: number, take: boolean): Promise<void> {
  insist(work.actor, 'keep frameworks')
  const { copy, shipped: ships } = await currentFramework(work, code)
  if (!copy || !ships) throw new NotPossibleNow('Nothing of the council’s stands beside what ships.')
  const state = {
    base_version: ships.version,
    own_version: copy.state.own_version + 1,
    ...(take ? { content: frameworkShape.parse(ships) } : {}),
  }
  const deed = take ? 'took what ships' : 'kept the council’s own'
  await changeRecord(
    work,
    frameworkKind,
    copy.id,
    { version, state, title: state.content?.name ?? copy.title },
    { deed },
  )
}

async function check(work: Work, content: Framework): Promise<void> {
  const others = (await currentFrameworks(work)).map(({ framework }: CurrentFramework) => framework)
  const all = [...others.filter(({ code }) => code !== content.code), content]
  const faults = faultsOfFrameworks(
    all,
    shipped.scales.map(({ key }) => key),
  )
  if (faults.length > 0) throw new NotValid({ framework: faults.join(' ') })
}

const empty: Framework = {
  code: '',
  version: 1,
  name: '',
  shortName: '',
  family: '',
  inspectorates: ['Ofsted'],
  rule: 'FW-1',
  explains: { judged: 'Not yet said.', lookedAt: [], affects: [] },
  judgements: [],
  events: [],
  phases: [],
  requests: [],
  publication: [],
  duties: [],
}
