-- What a review found and on what it rests, what it recommends, to whom notice was given, what was answered, and what came of it.
create table review_finding (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  words text not null check (words <> ''),
  -- What it rests on: nothing is found without evidence.
  evidence jsonb not null check (jsonb_array_length(evidence) > 0),
  -- Why it stands on one kind of evidence alone, where it does (SCR-13).
  thin_because text not null default '',
  -- The ways to go on that members weighed before they recommended one.
  options jsonb not null default '[]'
);
create index review_finding_review on review_finding (review_id);

create table recommendation_notice (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  addressee text not null check (addressee in ('executive', 'council', 'committee', 'partner', 'health partner', 'board')),
  to_name text not null check (to_name <> ''),
  received_on date not null,
  -- By when the law wants an answer, and why; none where no law does (LAW-5, LAW-8, LAW-9).
  due_on date,
  due_why text not null check (due_why <> ''),
  replied_on date,
  reply_words text not null default '',
  considered_on date,
  considered_words text not null default '',
  check (considered_on is null or replied_on is not null)
);
create index recommendation_notice_review on recommendation_notice (review_id);

create table recommendation (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  -- Nothing is recommended without a finding.
  finding_id uuid not null references review_finding (id),
  notice_id uuid references recommendation_notice (id),
  number text not null unique,
  words text not null check (words <> ''),
  -- As the committee agreed it, where that is not as it was recommended.
  agreed_words text not null default '',
  addressee text not null check (addressee in ('executive', 'council', 'committee', 'partner', 'health partner', 'board')),
  success text not null default '',
  lead text not null default '',
  target_on date,
  cost text not null default '',
  standing text not null check (standing in ('drafted', 'notified', 'answered', 'closed', 'superseded')),
  answer text not null default '' check (answer in ('', 'accepted', 'accepted in part', 'rejected')),
  answer_reasons text not null default '',
  answer_lead text not null default '',
  answer_due date,
  answered_on date,
  progress text not null default '' check (progress in ('', 'achieved', 'on track', 'slipped', 'not achieved')),
  check ((answer = '') = (answered_on is null)),
  check (standing <> 'notified' or notice_id is not null)
);
create index recommendation_review on recommendation (review_id);
create index recommendation_finding on recommendation (finding_id);
create index recommendation_notice_of on recommendation (notice_id);
create index recommendation_standing on recommendation (standing, answer);

-- A look at what came of a recommendation: what was reported, on what evidence, and what members said of it. Never altered.
create table recommendation_look (
  id uuid primary key,
  recommendation_id uuid not null references recommendation (id),
  looked_on date not null,
  progress text not null check (progress in ('achieved', 'on track', 'slipped', 'not achieved')),
  evidence text not null default '',
  effect text not null default '',
  verdict text not null check (verdict in ('satisfied', 'look again', 'not satisfied')),
  verdict_words text not null default '',
  closes boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  -- Closing needs evidence of effect, not of completion alone (SCR-22).
  check (not closes or effect <> '')
);
create index recommendation_look_of on recommendation_look (recommendation_id, looked_on);
create index recommendation_look_by on recommendation_look (recorded_by);

-- What a whole review changed, at its close and a year on. A second look is a second row.
create table review_evaluation (
  id uuid primary key,
  review_id uuid not null references review (id),
  stage text not null check (stage in ('at its close', 'a year on')),
  evaluated_on date not null,
  changed text not null check (changed <> ''),
  known_by text not null check (known_by <> ''),
  added_value text not null default '',
  goes_on boolean not null,
  officer_days integer not null check (officer_days >= 0),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index review_evaluation_review on review_evaluation (review_id, evaluated_on);
create index review_evaluation_by on review_evaluation (recorded_by);

call access.protect('review_finding', 'id');
call access.protect('recommendation_notice', 'id');
call access.protect('recommendation', 'id');
call access.protect('recommendation_look', 'recommendation_id');
call access.protect('review_evaluation', 'review_id');
revoke update on recommendation_look from sightline_app;
revoke update on review_evaluation from sightline_app;
