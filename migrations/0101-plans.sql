-- The inspection and improvement work plan (A05, A06): streams with a lead and a trained deputy, items that are actions
-- of the one register, the monthly round in which each lead says how theirs are going, and what staff propose.
create table plan (
  id uuid primary key references record (id),
  purpose text not null default '',
  starts date not null,
  ends date,
  status text not null check (status in ('live', 'closed')),
  check (ends is null or ends >= starts)
);
create table work_stream (
  id uuid primary key references record (id),
  plan_id uuid not null references plan (id),
  number text not null,
  position integer not null,
  unique (plan_id, number)
);
-- An action of the one register stands in a stream by its within_id, with the plan's own number.

create table update_round (
  id uuid primary key references record (id),
  plan_id uuid not null references plan (id),
  opens_on date not null,
  closes_on date not null,
  state text not null check (state in ('open', 'closed')),
  check (closes_on >= opens_on)
);
-- One row for each item a lead is asked about; answered_at is set when they, or the programme manager for them, answer.
create table round_question (
  id uuid primary key,
  round_id uuid not null references update_round (id),
  action_id uuid not null references action (id),
  person_id uuid references person (id),
  answered_at timestamptz,
  unique (round_id, action_id)
);
create index round_question_person on round_question (person_id, round_id);

-- Staff-added actions (D03): anyone proposes; a lead accepts, merges or declines, with a reason that is kept.
create table proposal (
  id uuid primary key references record (id),
  plan_id uuid not null references plan (id),
  stream_id uuid references work_stream (id),
  words text not null check (words <> ''),
  why text not null default '',
  arose_in text not null default '',
  arose_on date,
  state text not null check (state in ('proposed', 'accepted', 'merged', 'declined')),
  answer text not null default '',
  action_id uuid references action (id)
);
call access.protect('plan', 'id');
call access.protect('work_stream', 'id');
call access.protect('update_round', 'id');
call access.protect('round_question', 'action_id');
call access.protect('proposal', 'id');
