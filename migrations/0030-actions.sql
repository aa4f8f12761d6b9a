-- The one action register. A milestone is an action marked key. What is due is kept as people said it (due) beside what
-- it can be taken to mean (due_earliest, due_latest), which lists sort by.
create table action (
  id uuid primary key references record (id),
  words text not null check (words <> ''),
  key boolean not null default false,
  -- Where it stands: in the record that holds it (a work stream), under a number of its own there ("3.10"), kept as
  -- people wrote it. An action that stands nowhere is on the register all the same.
  within_id uuid references record (id),
  number text not null default '',
  position integer not null default 0,
  state text not null check (state in ('open', 'done', 'verified', 'effect known', 'withdrawn')),
  due jsonb not null,
  due_earliest date,
  due_latest date,
  evidence_wanted text not null default '',
  partner_id uuid references organisation (id),
  -- What it costs (D29). "None" needs a named person of finance who says so.
  cost_kind text not null default 'not said' check (cost_kind in ('not said', 'none', 'one-off', 'ongoing', 'saving')),
  cost_pence bigint check (cost_pence >= 0),
  funding text not null default '',
  cost_agreed_by_id uuid references person (id),
  done_on date,
  done_words text not null default '',
  verified_on date,
  verified_by_id uuid references person (id),
  verified_words text not null default '',
  effect_words text not null default '',
  effect_evidence text not null default '',
  review_effect_on date,
  -- A status set by hand, with its reason, beside the one worked out from the facts.
  override_status text check (override_status in ('on track', 'at risk', 'late')),
  override_reason text,
  check ((override_status is null) = (override_reason is null))
);
create index action_due on action (due_latest);
create index action_within on action (within_id, position);
create index action_partner on action (partner_id);

-- What was said of an action and when: plain rows beneath it, never changed.
create table action_update (
  id uuid primary key,
  action_id uuid not null references action (id),
  said_at timestamptz not null,
  said_on date not null,
  said_by_id uuid references person (id),
  words text not null,
  confidence text not null check (confidence in ('on track', 'at risk', 'late')),
  -- The round, meeting or other record that asked for it.
  asked_in_id uuid references record (id)
);
create index action_update_action on action_update (action_id, said_at desc);

-- What shows that an action is done: words, and where it can be seen. Nothing is deleted; what was attached by mistake is
-- taken back.
create table action_evidence (
  id uuid primary key,
  action_id uuid not null references action (id),
  words text not null check (words <> ''),
  address text not null default '',
  added_at timestamptz not null,
  added_by_id uuid references person (id),
  taken_back_at timestamptz,
  taken_back_by_id uuid references person (id)
);
create index action_evidence_action on action_evidence (action_id);

call access.protect('action', 'id');
call access.protect('action_evidence', 'action_id');
revoke update on action_evidence from sightline_app;
grant update (taken_back_at, taken_back_by_id) on action_evidence to sightline_app;
call access.protect('action_update', 'action_id');
revoke update on action_update from sightline_app;
