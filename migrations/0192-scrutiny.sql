-- Scrutiny: what might be looked into, and reviews while they are scoped. What a review says of itself is a filled form
-- (form_section) with numbered drafts (text_draft) and signatures on them (sign_off).
create table topic (
  id uuid primary key references record (id),
  why text not null default '',
  evidence text not null default '',
  source text not null check (source in ('member', 'officer', 'public')),
  -- Who suggested it, in words, with their office at the time; the public may leave it empty.
  suggested_by text not null default '',
  standing text not null check (standing in ('suggested', 'listed', 'taken up', 'not taken up', 'set aside')),
  -- Why not, by the key of the list and in words.
  reason text not null default '',
  reason_words text not null default '',
  decided_on date,
  body_id uuid references body (id)
);
create index topic_body on topic (body_id);

-- How somebody scored a topic on a sheet. Scores order topics; they decide nothing, and so are never altered: a second look is a
-- second row.
create table topic_score (
  id uuid primary key,
  topic_id uuid not null references topic (id),
  sheet text not null,
  edition text not null,
  scores jsonb not null,
  total integer not null,
  out_of integer not null,
  notes text not null default '',
  scored_by uuid not null references person (id),
  scored_at timestamptz not null
);
create index topic_score_topic on topic_score (topic_id);
create index topic_score_who on topic_score (scored_by);

-- A scoring sheet of the council's own, beside those that ship as content.
create table scoring_sheet (
  id uuid primary key references record (id),
  code text not null unique,
  own_version integer not null check (own_version > 0),
  content jsonb not null
);

create table review (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  standing text not null check (standing in ('scoping', 'approved', 'not going ahead')),
  -- The office of the member who proposes it, as it was on the day.
  proposer_office text not null default '',
  officer_id uuid references person (id),
  deputy_id uuid references person (id),
  officer_weeks integer,
  cabinet_member_id uuid references person (id),
  portfolio text not null default '',
  -- What members decided of the scope: on which draft, when and why.
  decided_draft integer,
  decided_on date,
  decision_words text not null default ''
);
create index review_body on review (body_id);
create index review_officer on review (officer_id);

-- What was said against a review, and what was offered instead. Both stay as they were said; what members decided stands beside them.
create table review_point (
  id uuid primary key,
  review_id uuid not null references review (id),
  kind text not null check (kind in ('objection', 'offer')),
  words text not null check (words <> ''),
  raised_by uuid not null references person (id),
  raised_as text not null check (raised_as <> ''),
  raised_on date not null,
  draft integer,
  decision text,
  decision_words text not null default '',
  decided_on date,
  decided_by uuid,
  recorded_at timestamptz,
  check ((decision is null) = (decided_on is null)),
  check (decision is null or decision_words <> '')
);
create index review_point_review on review_point (review_id);
create index review_point_raiser on review_point (raised_by);

call access.protect('topic', 'id');
call access.protect('topic_score', 'topic_id');
call access.protect('scoring_sheet', 'id');
call access.protect('review', 'id');
call access.protect('review_point', 'review_id');
revoke update on topic_score from sightline_app;
revoke update on review_point from sightline_app;
grant update (decision, decision_words, decided_on, decided_by, recorded_at) on review_point to sightline_app;

-- The second lock: a decision once recorded stands.
create function refuse_second_decision() returns trigger language plpgsql as $$
begin
  if old.decision is not null then raise exception 'what members decided is not changed'; end if;
  return new;
end $$;
create trigger decided_point before update on review_point for each row execute function refuse_second_decision();

-- Whoever supports scrutiny names members and officers for its reviews, and so sees people as the service does.
alter policy in_full on person using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff',
      'role:scrutiny-officer'])
    or 'person:' || id = any ((select access.principals())::text[]));
alter policy in_full on role_holding using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff',
      'role:scrutiny-officer'])
    or 'person:' || person_id = any ((select access.principals())::text[]));
alter policy in_full on membership using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff',
      'role:scrutiny-officer'])
    or 'person:' || person_id = any ((select access.principals())::text[])
    or 'body:' || group_id = any ((select access.principals())::text[])
    or 'team:' || group_id = any ((select access.principals())::text[])
    or 'organisation:' || group_id = any ((select access.principals())::text[]));
alter policy people_in_full on event using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff',
      'role:scrutiny-officer'])
    or 'person:' || record_id = any ((select access.principals())::text[])
    or not exists (select 1 from record r where r.id = event.record_id and r.kind = 'PER'));
