-- What a review has learned, entry by entry (G32): which of its questions an entry bears on, which of the five elements it is, where it
-- comes from, and how far members rely on it.
create table evidence_entry (
  id uuid primary key references record (id),
  review_id uuid not null references review (id),
  -- The questions in the words of the scope when the entry was written: a later draft of the scope does not move evidence unseen.
  questions jsonb not null default '[]',
  element text not null check (element in ('data', 'audit', 'inspection', 'workforce', 'service users')),
  source_kind text not null check (source_kind in
    ('document', 'data', 'witness session', 'visit', 'survey', 'peer authority', 'child voice')),
  source text not null check (source <> ''),
  dated date,
  summary text not null check (summary <> ''),
  strength text not null check (strength in ('strong', 'fair', 'weak')),
  strength_because text not null default '',
  reading text not null check (reading in ('reassures', 'worries', 'neither')),
  set_aside_because text not null default ''
);
create index evidence_entry_review on evidence_entry (review_id);

-- What members make of a question's evidence as it stands: why one kind is enough, or how two entries that disagree are weighed. A
-- second look is a second row.
create table evidence_weighing (
  id uuid primary key,
  review_id uuid not null references review (id),
  question text not null check (question <> ''),
  words text not null check (words <> ''),
  weighed_by uuid not null references person (id),
  weighed_at timestamptz not null
);
create index evidence_weighing_review on evidence_weighing (review_id);
create index evidence_weighing_who on evidence_weighing (weighed_by);

call access.protect('evidence_entry', 'id');
call access.protect('evidence_weighing', 'review_id');
revoke update on evidence_weighing from sightline_app;
