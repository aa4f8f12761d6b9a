-- What a committee should look at in a paper (H07): four prompts answered by an officer, and what members want to ask.
create table scrutiny_focus (
  id uuid primary key references record (id),
  meeting_id uuid not null references meeting (id),
  paper_id uuid references paper (id),
  understand text not null default '',
  contribute text not null default '',
  role text not null default '',
  expect text not null default ''
);
create index scrutiny_focus_meeting on scrutiny_focus (meeting_id);
create index scrutiny_focus_paper on scrutiny_focus (paper_id);
call access.protect('scrutiny_focus', 'id');

create table focus_question (
  id uuid primary key,
  focus_id uuid not null references scrutiny_focus (id),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  words text not null check (words <> ''),
  unique (focus_id, asked_by, words)
);
call access.protect('focus_question', 'focus_id');
revoke update on focus_question from sightline_app;

-- What the members of a body have agreed that papers to them must show (H29).
create table paper_expectations (
  id uuid primary key references record (id),
  body_id uuid not null unique references body (id),
  agreed_on date,
  -- In order, each with its heading and what is meant.
  items jsonb not null
);
call access.protect('paper_expectations', 'id');

-- What a member said after the meeting of how a paper met them. The words of the expectations are kept as they stood.
create table expectation_feedback (
  paper_id uuid not null references paper (id),
  person_id uuid not null references person (id),
  given_at timestamptz not null,
  answers jsonb not null,
  words text not null default '',
  primary key (paper_id, person_id)
);
call access.protect('expectation_feedback', 'paper_id');

-- The terms of a board, as members need them to hold it to account (H28).
create table board_terms (
  id uuid primary key references record (id),
  body_id uuid not null unique references body (id),
  purpose text not null,
  powers text not null,
  answers_to text not null,
  relation_to_scrutiny text not null,
  reviewed_on date
);
call access.protect('board_terms', 'id');
