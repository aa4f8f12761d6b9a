import { NotFound } from '../../../kernel/failures.ts'
import { insist, instantOf, type Work } from '../../access/index.ts'
import { newId } from '../../records/index.ts'
import { type Statement, statementsOf } from '../rules/statements.ts'
import { shipped } from '../shipped.ts'
import { currentFramework } from './current-frameworks.ts'

export interface Confirmation {
  readonly by: string
  readonly at: Date
}

/** A statement with who confirmed it here, where somebody had to. */
export interface ConfirmedStatement extends Statement {
  readonly confirmation: Confirmation | null
}

/** What a framework says, each statement with the person who confirmed it as it stands now. */
export async function readStatements(work: Work, code: string): Promise<ConfirmedStatement[]> {
  const { framework } = await currentFramework(work, code)
  const rows = await work.tx
    .selectFrom('framework_confirmation as c')
    .leftJoin('record as who', 'who.id', 'c.confirmed_by')
    .select(['c.fact', 'c.words', 'c.confirmed_at as at', 'who.title as by'])
    .where('c.code', '=', framework.code)
    .execute()
  return statementsOf(framework, shipped.scales).map((one) => {
    const found = rows.find(({ fact, words }) => fact === one.key && words === one.words)
    return { ...one, confirmation: found ? { by: found.by ?? 'Somebody', at: found.at } : null }
  })
}

/** Says that a fact stands so in the current handbook (domain rules 0.1). It holds for the fact as it is worded now. */
export async function confirmFact(work: Work, code: string, fact: string): Promise<Statement> {
  insist(work.actor, 'confirm a framework')
  const { framework } = await currentFramework(work, code)
  const statement = statementsOf(framework, shipped.scales).find(({ key }) => key === fact)
  if (!statement || !work.actor.person) throw new NotFound('That part of the framework')
  const at = instantOf(work)
  await work.tx
    .insertInto('framework_confirmation')
    .values({
      id: newId(at.getTime()),
      code: framework.code,
      fact,
      words: statement.words,
      confirmed_by: work.actor.person,
      confirmed_at: at,
    })
    .onConflict((conflict) => conflict.columns(['code', 'fact', 'words']).doNothing())
    .execute()
  return statement
}
