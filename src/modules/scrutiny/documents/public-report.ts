import { NotPossibleNow } from '../../../kernel/failures.ts'
import { publisherOf } from '../../../spine/publications/index.ts'
import { reportKind } from '../store/report-kind.ts'
import { reportByReference } from '../use-cases/report.ts'
import { reportBlocks } from './report-document.ts'

/** The report of a review for the public (LAW-7): the words that members agreed, and no others. What was answered is published apart. */
export const reportPublisher = publisherOf(reportKind, {
  what: 'report',
  section: 'reports',
  make: async (work, { reference, state, id }) => {
    const found = await reportByReference(work, reference)
    const { review, committee, standing } = found
    if (standing.word !== 'Agreed')
      throw new NotPossibleNow(`Only what members agreed is published. It stands at: ${standing.word.toLowerCase()}.`)
    const data = {
      type: 'report',
      id,
      name: review.title,
      review: review.reference,
      committee,
      agreed_on: state.agreed_on,
    }
    return { title: `Report: ${review.title}`, blocks: reportBlocks(found, false), data }
  },
})
