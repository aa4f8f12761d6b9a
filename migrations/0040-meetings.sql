-- Meetings of a body, its cycle of them, and what is written beneath a meeting.

-- How often a body meets in people's own words, and what its meetings have in common.
create table meeting_cycle (
  id uuid primary key references record (id),
  body_id uuid not null unique references body (id),
  repeats text not null,
  first_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null default '',
  -- Working days before the meeting by which papers are due. A committee's are five clear days by law (CAL-3).
  papers_days integer not null check (papers_days between 1 and 30),
  standing_agenda jsonb not null default '[]'
);

create table meeting (
  id uuid primary key references record (id),
  body_id uuid not null references body (id),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null default '',
  status text not null check (status in ('proposed', 'arranged', 'held', 'cancelled')),
  -- Set only where people put the computed date aside, with why (CAL-6).
  papers_due date,
  papers_due_reason text not null default '',
  check (papers_due is null or papers_due_reason <> '')
);
create index meeting_body on meeting (body_id, held_on);

create table meeting_item (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  position integer not null,
  title text not null check (title <> ''),
  unique (meeting_id, position)
);
create table meeting_attendance (
  meeting_id uuid not null references meeting (id),
  person_id uuid not null references person (id),
  capacity text not null,
  attendance text not null check (attendance in ('present', 'apologies', 'absent')),
  primary key (meeting_id, person_id)
);
create table meeting_decision (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  position integer not null,
  words text not null check (words <> ''),
  unique (meeting_id, position)
);

call access.protect('meeting_cycle', 'id');
call access.protect('meeting', 'id');
call access.protect('meeting_item', 'meeting_id');
call access.protect('meeting_attendance', 'meeting_id');
call access.protect('meeting_decision', 'meeting_id');

-- An agenda, an attendance list and a list of decisions are written anew as a whole; what they were is in history.
grant delete on meeting_item, meeting_attendance, meeting_decision to sightline_app;
create policy may_remove on meeting_item for delete to sightline_app using
  (exists (select 1 from meeting m where m.id = meeting_item.meeting_id));
create policy may_remove on meeting_attendance for delete to sightline_app using
  (exists (select 1 from meeting m where m.id = meeting_attendance.meeting_id));
create policy may_remove on meeting_decision for delete to sightline_app using
  (exists (select 1 from meeting m where m.id = meeting_decision.meeting_id));
