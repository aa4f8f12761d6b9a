-- Surveys that a review asks of people who need no account (G22): built here, answered at an address nobody can guess, anonymous.
create table review_survey (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  -- What stands in its address; whoever has it can answer, and nothing leads to it.
  token text not null unique check (length(token) >= 20),
  for_whom text not null check (for_whom <> ''),
  intro text not null default '',
  thanks text not null default '',
  questions jsonb not null default '[]',
  -- The survey that it asks anew, with the same questions (SCR-18).
  repeats_id uuid references review_survey (id),
  standing text not null check (standing in ('drafted', 'open', 'closed')),
  opened_on date,
  closes_on date,
  closed_on date,
  check (standing = 'drafted' or opened_on is not null),
  check ((standing = 'closed') = (closed_on is not null))
);
create index review_survey_review on review_survey (review_id);
create index review_survey_repeats on review_survey (repeats_id);
call access.protect('review_survey', 'id');

-- What was answered, and nothing else: no person, no address, no time, and an id that says nothing of the order.
create table review_survey_answer (
  id uuid primary key,
  survey_id uuid not null references review_survey (id),
  answers jsonb not null
);
create index review_survey_answer_survey on review_survey_answer (survey_id);
call access.protect('review_survey_answer', 'survey_id');
revoke update on review_survey_answer from sightline_app;
-- Nobody reads a single answer: figures are made of all of them in a named system read.
drop policy may_read on review_survey_answer;
create policy may_read on review_survey_answer for select to sightline_app using ((select access.system()) is not null);

-- How many answers each survey took in an hour, so that nobody can flood it: a number, not who or when within it.
create table review_survey_hour (
  survey_id uuid not null references review_survey (id),
  hour timestamptz not null,
  count integer not null,
  primary key (survey_id, hour)
);
call access.protect('review_survey_hour', 'survey_id');
