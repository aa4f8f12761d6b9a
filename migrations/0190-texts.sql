-- Versioned text: drafts of a record's words, numbered and never altered, and comments beside them. A comment is anchored to a
-- passage of one draft and is never part of the words; whoever answers or resolves it leaves what was written as it is.
create table text_draft (
  id uuid primary key,
  record_id uuid not null references record (id),
  number integer not null check (number > 0),
  -- In order: [{"key", "heading", "words"}].
  parts jsonb not null,
  hash text not null,
  note text not null default '',
  saved_by uuid,
  acting_for_id uuid,
  saved_at timestamptz not null,
  unique (record_id, number)
);

create table text_comment (
  id uuid primary key,
  record_id uuid not null references record (id),
  draft_id uuid not null references text_draft (id),
  part text not null,
  -- The passage as it stood and where it began; empty and 0 for a comment on the whole part.
  passage text not null default '',
  starts integer not null default 0,
  words text not null check (words <> ''),
  written_by uuid not null,
  written_at timestamptz not null,
  standing text not null default 'open' check (standing in ('open', 'answered', 'resolved')),
  answer text not null default '',
  closed_by uuid,
  closed_at timestamptz,
  check (standing <> 'answered' or answer <> ''),
  check ((standing = 'open') = (closed_at is null))
);
create index text_comment_record on text_comment (record_id);
create index text_comment_draft on text_comment (draft_id);

call access.protect('text_draft', 'record_id');
call access.protect('text_comment', 'record_id');
revoke update on text_draft from sightline_app;
revoke update on text_comment from sightline_app;
grant update (standing, answer, closed_by, closed_at) on text_comment to sightline_app;
