import { z } from 'zod'
import { NotValid } from '../../../../kernel/failures.ts'
import type { Work } from '../../../../spine/access/index.ts'
import type { Datasets } from '../../../../spine/datasets/index.ts'
import { newForm, ownerField, wordsForm } from '../../../../spine/record-forms/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { addressees, addresseesFor, addresseeWords } from '../../rules/findings/recommendation-words.ts'
import { noticeKind } from '../../store/recommendation-kinds.ts'
import { considerReply, giveNotice, recordReply } from '../../use-cases/give-notice.ts'
import { hasExecutive } from '../../use-cases/has-executive.ts'

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''
const given = z.object({
  addressee: z.enum(addressees, { error: 'Choose to whom' }),
  ownerId: z
    .string()
    .transform((id) => id || null)
    .pipe(z.uuid({ error: 'Choose somebody from the list' }).nullable()),
})

/** /scrutiny/reviews/:reference/notices/give: scrutiny officers (G42). */
export const giveNoticeForm = (datasets: Datasets) =>
  newForm({
    heading: 'Give notice of recommendations',
    button: 'Give notice',
    back: (visit) => ({ href: `/scrutiny/reviews/${reviewIn(visit)}/response`, text: 'Response' }),
    fields: (visit) =>
      visit.work(async (work) => {
        const to = addresseesFor(await hasExecutive(work, datasets))
        return [
          {
            name: 'addressee',
            label: 'To whom?',
            hint: 'Every recommendation to them that waits is in it.',
            kind: 'choice' as const,
            choices: to.map((one) => [one, addresseeWords[one]] as const),
          },
          { name: 'to_name', label: 'Their name', hint: 'Such as the cabinet, a trust, or the safeguarding partners' },
          { name: 'received_on', label: 'On which day do they get it?', kind: 'day' as const },
          ownerField('Who sees to the answer?', 'They are told by when.'),
        ]
      }),
    begins: (visit) => ({ received_on: visit.ground.clock.today().toString() }),
    save: async (work, words, visit) => {
      const read = given.safeParse(words)
      if (!read.success)
        throw new NotValid(Object.fromEntries(read.error.issues.map((one) => [String(one.path[0]), one.message])))
      const made = await giveNotice(work, reviewIn(visit), {
        ...read.data,
        toName: words['to_name'] ?? '',
        receivedOn: words['received_on'] ?? '',
      })
      return { to: noticeKind.path(made.reference), what: `${made.reference} has been given.` }
    },
  })

/** /scrutiny/notices/:reference/reply: whoever answers for the executive, and officers where it came on paper. */
export const replyForm = wordsForm({
  kind: noticeKind,
  deed: 'answer recommendations',
  heading: 'It has been answered',
  fields: () => [
    { name: 'replied_on', label: 'On which day was it answered?', hint: 'Today unless you say another', kind: 'day' },
    { name: 'reply_words', label: 'What was said beside the answers? (optional)', kind: 'text' },
  ],
  save: (work: Work, reference, version, words) =>
    recordReply(work, reference, version, {
      replied_on: words['replied_on'] || null,
      reply_words: words['reply_words'] ?? '',
    }),
})

/** /scrutiny/notices/:reference/consider: scrutiny officers (G44). */
export const considerForm = wordsForm({
  kind: noticeKind,
  deed: 'give notice of recommendations',
  heading: 'What the committee made of the answer',
  fields: () => [
    { name: 'considered_on', label: 'On which day did it meet?', kind: 'day' },
    { name: 'considered_words', label: 'What did it say?', kind: 'text' },
  ],
  save: (work: Work, reference, version, words) =>
    considerReply(work, reference, version, {
      considered_on: words['considered_on'] || null,
      considered_words: words['considered_words'] ?? '',
    }),
})
