-- The report of a review as a thing of its own (G41): what only it says, who checked its facts, and what members agreed. What was
-- found and recommended stays where it is; the numbered drafts of the whole are text_draft.
create table review_report (
  id uuid primary key references record (id),
  review_id uuid not null unique references review (id),
  foreword text not null default '',
  conclusions text not null default '',
  -- What the public version leaves out, and in a line what it was about, so that recommendations are still understood (LAW-7).
  left_out text not null default '',
  checked_with text not null default '',
  sent_on date,
  due_on date,
  back_on date,
  -- Why its facts were not sent to anybody.
  unchecked_because text not null default '',
  agreed_on date,
  agreed_words text not null default '',
  agreed_draft integer,
  check ((agreed_on is null) = (agreed_draft is null)),
  check (back_on is null or sent_on is not null)
);

-- A point of fact: what the report says, what is said to be right, and what was made of it. Its words are never altered.
create table report_fact (
  id uuid primary key,
  report_id uuid not null references review_report (id),
  about text not null check (about <> ''),
  says text not null check (says <> ''),
  rests_on text not null check (rests_on <> ''),
  draft integer,
  raised_by uuid not null references person (id),
  raised_at timestamptz not null,
  outcome text check (outcome in ('put right', 'left as it is')),
  outcome_words text not null default '',
  decided_by uuid references person (id),
  decided_at timestamptz,
  check ((outcome is null) = (decided_at is null)),
  check (outcome is null or outcome_words <> '')
);
create index report_fact_report on report_fact (report_id);
create index report_fact_raiser on report_fact (raised_by);
create index report_fact_decider on report_fact (decided_by);

-- What a member holds who does not agree, in their own words. A second word is a second row; one taken back stays, marked.
create table minority_view (
  id uuid primary key,
  report_id uuid not null references review_report (id),
  about text not null check (about <> ''),
  words text not null check (words <> ''),
  held_by uuid not null references person (id),
  held_at timestamptz not null,
  taken_back_at timestamptz
);
create index minority_view_report on minority_view (report_id);
create index minority_view_holder on minority_view (held_by);

call access.protect('review_report', 'id');
call access.protect('report_fact', 'report_id');
call access.protect('minority_view', 'report_id');
revoke update on report_fact from sightline_app;
grant update (outcome, outcome_words, decided_by, decided_at) on report_fact to sightline_app;
revoke update on minority_view from sightline_app;
grant update (taken_back_at) on minority_view to sightline_app;
