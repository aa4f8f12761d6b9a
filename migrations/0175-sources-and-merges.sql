-- Where a plan's actions come from beside inspection reports (D02): an audit, a learning review, a peer review, scrutiny,
-- a workshop of staff. What it found are records of their own, from which actions arise.
create table source (
  id uuid primary key references record (id),
  sort text not null check (sort in
    ('audit', 'learning review', 'peer review', 'scrutiny', 'workshop', 'survey', 'complaint', 'other')),
  held_on date,
  by_whom text not null,
  address text not null,
  words text not null
);
call access.protect('source', 'id');

create table finding (
  id uuid primary key references record (id),
  source_id uuid not null references source (id),
  number text not null,
  position integer not null,
  words text not null check (words <> ''),
  theme text not null,
  -- Why nothing is to be done about it; empty where something is.
  no_action text not null
);
create index finding_source on finding (source_id);
call access.protect('finding', 'id');

-- Two actions that say the same, merged: which was withdrawn in favour of which, and what the other was joined to by it,
-- so that it can be undone. Nothing is deleted; what was undone says when.
create table action_merge (
  id uuid primary key,
  action_id uuid not null references action (id),
  into_id uuid not null references action (id),
  version integer not null,
  joins jsonb not null,
  words text not null,
  merged_at timestamptz not null,
  merged_by uuid references person (id),
  undone_at timestamptz,
  undone_by uuid references person (id)
);
create unique index action_merge_stands on action_merge (action_id) where undone_at is null;
create index action_merge_into on action_merge (into_id);
call access.protect('action_merge', 'action_id');

-- Two actions that somebody looked at and found not to be the same, so that they are not proposed again.
create table action_told_apart (
  id uuid primary key,
  one_id uuid not null references action (id),
  other_id uuid not null references action (id),
  at timestamptz not null,
  by_id uuid references person (id),
  unique (one_id, other_id)
);
call access.protect('action_told_apart', 'one_id');
