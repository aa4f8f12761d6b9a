import { z } from 'zod'
import type { Work } from '../../access/index.ts'
import { queueMail } from '../../mail/index.ts'
import { defineJob, type Job, startRun } from '../../runs/index.ts'

const kind = 'tell followers'
const first = '00000000-0000-0000-0000-000000000000'

/** Has whoever follows a publication told of it once the deed that published it commits. */
export async function tellFollowers(work: Work, publicationId: string): Promise<void> {
  const input = { publication: publicationId }
  await startRun(work, { kind, title: 'Tell followers what was published', input, key: `${kind} ${publicationId}` })
}

/**
 * Writes to everybody who follows everything, the part of the site or the publication itself: once to each address, however many of
 * these it follows. What was withdrawn before its turn came is told to nobody. Every message says how to stop.
 */
export const tellFollowersJob = (address: string): Job =>
  defineJob({
    kind,
    input: z.object({ publication: z.uuid() }),
    checkpoint: z.object({ after: z.string(), told: z.number() }),
    perform: async (task) => {
      let told = task.checkpoint?.told ?? 0
      for (let after = task.checkpoint?.after ?? ''; ; ) {
        const reached: { email: string | null } = { email: null }
        await task.step(async (work) => {
          const found = await standing(work, task.input.publication)
          const next = found ? await nextFollower(work, found.address, after) : undefined
          if (found && next) {
            await queueMail(work, letter(found, next, address))
            told += 1
          }
          reached.email = next?.email ?? null
          return { checkpoint: { after: reached.email ?? after, told } }
        })
        if (reached.email === null) return `${told} ${told === 1 ? 'follower was' : 'followers were'} told.`
        after = reached.email
      }
    },
  })

type Found = { address: string; title: string }

function standing(work: Work, id: string): Promise<Found | undefined> {
  return work.tx
    .selectFrom('publication')
    .select(['address', 'title'])
    .where('id', '=', z.uuid().catch(first).parse(id))
    .where('withdrawn_at', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
}

/** The next address in order, with one of the ways in which it follows. */
function nextFollower(work: Work, published: string, after: string) {
  const [section = ''] = published.split('/')
  return work.tx
    .selectFrom('follower')
    .select(['email', 'token'])
    .where('follows', 'in', ['', section, published])
    .where('confirmed_at', 'is not', null)
    .where('email', '>', after)
    .orderBy('email')
    .limit(1)
    .executeTakeFirst()
}

const letter = (found: Found, { email, token }: { email: string; token: string }, address: string) => ({
  personId: null,
  to: email,
  subject: `Published: ${found.title}`,
  words: [
    `${found.title}`,
    `${address}/public/${found.address}`,
    '',
    `To be told no longer: ${address}/public/follow/stop/${token}`,
  ].join('\n'),
})
