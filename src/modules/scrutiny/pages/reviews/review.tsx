import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Tag } from '../../../../govuk/components/Tag.tsx'
import { TaskList } from '../../../../govuk/components/TaskList.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { formatDate } from '../../../../kernel/text.ts'
import { may, type Work } from '../../../../spine/access/index.ts'
import { type FilledSection, isAnswered, ownsSection, standingFor } from '../../../../spine/forms/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { publicationsOf } from '../../../../spine/publications/index.ts'
import { HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { commentsOn } from '../../../../spine/texts/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { reviewsLike } from '../../store/list-reviews.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import { pointsOf } from '../../store/review-points.ts'
import { keepsReview, lookAtScope, readScope, type Scope } from '../../use-cases/scope.ts'
import { reviewNavigation, Standing } from '../scrutiny-words.tsx'
import { DraftsOfScope } from './drafts-of-scope.tsx'
import { Points } from './points.tsx'
import { ScopeLookedAt } from './scope-looked-at.tsx'
import { Signatures } from './signatures.tsx'

/** /scrutiny/reviews/:reference: whoever may read it. The scope part by part, its voices, its drafts, what was said against it. */
export async function reviewPage(visit: Visit): Promise<Answer> {
  const shown = await visit.work((work) => readInFull(work, visit.params['reference'] ?? ''))
  return page({
    title: `${shown.review.reference} ${shown.review.title}`,
    subNavigation: reviewNavigation(shown.review.reference, 'Scope'),
    body: <ReviewRecord visit={visit} {...shown} />,
  })
}

async function readInFull(work: Work, reference: string) {
  const scope = await readScope(work, reference)
  const { review } = scope
  const { body_id, officer_id, deputy_id, cabinet_member_id } = review.state
  const names = await namesOf(work, [body_id, officer_id, deputy_id, cabinet_member_id, review.ownerId])
  return {
    ...scope,
    names,
    points: await pointsOf(work, review.id),
    comments: await commentsOn(work, review.id),
    published: await publicationsOf(work, review.id),
    like: await reviewsLike(work, review.title, review.id),
    thread: await threadOf(work, review.id),
    history: await historyOf(work, review.id),
  }
}

type Shown = Awaited<ReturnType<typeof readInFull>>

function ReviewRecord(props: Shown & { visit: Visit }) {
  const { visit, review, filled, names, thread, history, points } = props
  const { state } = review
  const href = `/scrutiny/reviews/${review.reference}`
  const keeps = keepsReview(visit, review)
  const decides = may(visit.actor, 'decide on a review', {
    member: visit.actor.principals.has(`body:${state.body_id}`),
  })
  const owns = filled.sections.some((section) => ownsSection(visit, section))
  const named = (id: string | null) => (id ? (names.get(id) ?? 'Somebody') : null)
  const standing = props.published.find(({ replacedAt }) => replacedAt === null)
  return (
    <RecordPage
      kind="Scrutiny review"
      reference={review.reference}
      title={review.title}
      status={<Standing word={state.standing} />}
      owner={[named(review.ownerId), state.proposer_office].filter(Boolean).join(', ')}
      facts={[
        { label: 'Committee', value: named(state.body_id) },
        { label: 'Scrutiny officer', value: named(state.officer_id) ?? 'Nobody yet' },
        { label: 'Deputy', value: named(state.deputy_id) },
        { label: 'Officer’s time', value: state.officer_weeks === null ? null : `${state.officer_weeks} weeks` },
        { label: 'Cabinet member', value: cabinetWords(named(state.cabinet_member_id), state.portfolio) },
        { label: 'Decided', value: state.decided_on ? formatDate(Temporal.PlainDate.from(state.decided_on)) : null },
      ]}
      actions={
        <div class="govuk-button-group">
          <Button variant="secondary" href={`${href}/scope.docx`}>
            The scope as a Word document
          </Button>
          {may(visit.actor, 'change a review') ? (
            <Button variant="secondary" href={`${href}/change`}>
              Change who takes part
            </Button>
          ) : null}
          {decides ? (
            <Button variant="secondary" href={`${href}/decide`}>
              Record what members decided
            </Button>
          ) : null}
        </div>
      }
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      history={<HistoryList entries={history} />}
    >
      {state.decision_words ? <p class="govuk-inset-text">Members: {state.decision_words}</p> : null}
      <section>
        <h2 class="govuk-heading-m">The scope</h2>
        <p class="govuk-body">
          {filled.form.title}, edition {filled.edition}. Each part is answered and signed by its own hand.
        </p>
        <TaskList items={filled.sections.map((section) => taskOf(props, section, href))} />
      </section>
      <ScopeLookedAt {...lookAtScope(filled, visit.ground.clock.today())} />
      <Signatures scope={props} />
      <DraftsOfScope visit={visit} scope={props} comments={props.comments} keeps={keeps} />
      <Points
        reference={review.reference}
        points={points}
        decides={decides}
        raises={may(visit.actor, 'object to a review', { owner: owns })}
      />
      <section>
        <h2 class="govuk-heading-m">Publicity</h2>
        <p class="govuk-body">
          <a class="govuk-link" href={`${href}/publicity`}>
            How it is made known, and press statements
          </a>
        </p>
      </section>
      <PublicStanding href={href} published={standing ?? null} approved={state.standing === 'approved'} />
      {props.like.length > 0 ? <Alike like={props.like} /> : null}
    </RecordPage>
  )
}

const cabinetWords = (name: string | null, portfolio: string) =>
  name ? [name, portfolio].filter(Boolean).join(', ') : null

function taskOf(scope: Scope, section: FilledSection, href: string) {
  const answered = section.questions.filter(({ key }) => isAnswered(section.answers[key])).length
  const signature = standingFor(scope.signed, section.who)
  const status = signature ? (
    <Tag tone={signature.view === 'dissents' ? 'red' : 'green'}>
      {signature.view === 'dissents' ? 'Signed in dissent' : 'Signed'}
    </Tag>
  ) : (
    `${answered} of ${section.questions.length} answered`
  )
  return {
    title: section.heading,
    href: `${href}/sections/${section.key}`,
    hint: `${section.who}: ${section.owner ?? 'nobody named yet'}`,
    status,
  }
}

type PublicProps = {
  href: string
  approved: boolean
  published: { publishedAt: Date; withdrawnAt: Date | null; address: string } | null
}

/** Whether the public can read of it, and where that is looked at and changed. */
function PublicStanding({ href, approved, published }: PublicProps) {
  return (
    <section>
      <h2 class="govuk-heading-m">The public version</h2>
      <p class="govuk-body">
        {published === null
          ? 'Nothing is published.'
          : published.withdrawnAt
            ? 'What was published has been withdrawn.'
            : 'One page is published.'}{' '}
        {published && !published.withdrawnAt ? (
          <a class="govuk-link" href={`/public/${published.address}`}>
            What the public reads
          </a>
        ) : null}{' '}
        {approved ? (
          <a class="govuk-link" href={`${href}/public`}>
            Look at the public version
          </a>
        ) : (
          'A scope can be published once members have approved it.'
        )}
      </p>
    </section>
  )
}

function Alike({ like }: { like: readonly { reference: string; title: string }[] }) {
  return (
    <section>
      <h2 class="govuk-heading-m">Reviews with similar names</h2>
      <ul class="govuk-list">
        {like.map(({ reference, title }) => (
          <li>
            <a class="govuk-link" href={`/scrutiny/reviews/${reference}`}>
              {title}
            </a>{' '}
            <span class="sl-no-wrap">{reference}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
