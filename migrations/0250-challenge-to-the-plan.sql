-- What members ask of a section of an improvement plan, what was answered, what they saw of it, how sure they are (G58).
create table plan_challenge (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  -- The plan's reference and the name of its section as members saw it: a section renamed later does not change what was asked.
  plan text not null,
  section text not null check (section <> ''),
  question text not null check (question <> ''),
  asked_by_id uuid references person (id),
  asked_on date not null,
  answer text not null default '',
  answered_on date,
  evidence text not null default '',
  confidence text not null default '' check (confidence in ('', 'sure', 'partly', 'not sure')),
  because text not null default '',
  judged_on date,
  follow_up text not null default '',
  follow_up_by date,
  followed_up_on date,
  follow_up_words text not null default '',
  check ((answer = '') = (answered_on is null)),
  check ((confidence = '') = (judged_on is null)),
  check (confidence = '' or because <> '')
);
create index plan_challenge_body on plan_challenge (body_id, asked_on);
create index plan_challenge_section on plan_challenge (plan, section);
create index plan_challenge_asked_by on plan_challenge (asked_by_id);
call access.protect('plan_challenge', 'id');
