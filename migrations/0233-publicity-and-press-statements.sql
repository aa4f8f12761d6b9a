-- How a review is made known (G37, G39): how much the media will care, who leads communications, and what is said when.
create table publicity_plan (
  id uuid primary key references record (id),
  review_id uuid not null unique references review (id),
  interest text not null check (interest in ('low', 'medium', 'high')),
  interest_reason text not null check (interest_reason <> ''),
  lead_id uuid references person (id),
  media_lines text not null default '',
  -- In order: [{"stage", "what", "due", "who", "done"}].
  steps jsonb not null default '[]',
  check (interest <> 'high' or lead_id is not null)
);
create index publicity_plan_lead on publicity_plan (lead_id);
call access.protect('publicity_plan', 'id');

-- What the press is told of a review (G38). Checked and approved words are those that go out: a change of them begins anew.
create table press_statement (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  words text not null check (words <> ''),
  -- The day and time from which it may be published, in London.
  release_on date not null,
  release_at text not null check (release_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  written_by uuid not null references person (id),
  checked_by uuid references person (id),
  checked_words text not null default '',
  chair_by uuid references person (id),
  communications_by uuid references person (id),
  check (checked_by is distinct from written_by),
  check (chair_by is null or checked_by is not null),
  check (communications_by is null or checked_by is not null)
);
create index press_statement_review on press_statement (review_id);
call access.protect('press_statement', 'id');
