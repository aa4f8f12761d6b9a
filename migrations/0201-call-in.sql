-- A decision called in (H25): who, on which grounds, and what came of it (CALL-1 to CALL-4).
create table call_in (
  id uuid primary key references record (id),
  decision_id uuid not null references planned_decision (id),
  received_on date not null,
  received_at text not null check (received_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- Each with person_id, name and seat: members call in as what they were on the day.
  callers jsonb not null,
  grounds jsonb not null,
  words text not null,
  state text not null check (state in ('received', 'accepted', 'not accepted', 'withdrawn', 'heard', 'settled')),
  refused_because text not null default '',
  meeting_id uuid references meeting (id),
  outcome text check (outcome in ('no action', 'refer back', 'refer to council')),
  outcome_reasons text not null default '',
  heard_on date,
  came_of text not null default '',
  settled_on date,
  check (outcome is null or heard_on is not null)
);
create index call_in_decision on call_in (decision_id);
create index call_in_meeting on call_in (meeting_id);
create index call_in_callers on call_in using gin (callers);
call access.protect('call_in', 'id');
