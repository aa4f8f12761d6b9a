-- Who sees to it that the monthly data is made, who stands in and is trained for it (F23), on which day (F03). One record.
create table data_supply (
  id uuid primary key references record (id),
  day_of_month smallint not null check (day_of_month between 1 and 28),
  deputy_id uuid references person (id),
  deputy_trained_on date,
  deputy_tested_on date,
  council_name text not null,
  -- Children under 18 in the area, for rates.
  child_population integer check (child_population > 0)
);
call access.protect('data_supply', 'id');

-- A full test of all three strands (F14): booked for a date, each strand timed, signed, with what was learnt.
create table end_to_end_test (
  id uuid primary key references record (id),
  booked_for date not null,
  standing text not null check (standing in ('booked', 'under way', 'finished', 'signed')),
  run_id uuid references data_run (id),
  strands jsonb not null,
  lessons text not null,
  signed_on date
);
call access.protect('end_to_end_test', 'id');

-- A step-by-step check that staff follow a procedure (F16), with how many did not.
create table process_check (
  id uuid primary key references record (id),
  procedure text not null,
  team_id uuid references team (id),
  checked_on date,
  steps jsonb not null,
  conclusion text not null
);
call access.protect('process_check', 'id');

-- What was made of a run's files to be taken away or given to inspectors: frozen bytes with their hash, and a receipt. "marked" is the
-- council's own workbook with a comment on each faulty cell.
create table supplied_pack (
  id uuid primary key,
  run_id uuid not null references data_run (id),
  shape text not null check (shape in ('annex-a', 'chat', 'ssd', 'marked')),
  name text not null,
  size bigint not null,
  sha256 text not null,
  -- Null once it has been disposed of.
  sealed_id uuid,
  made_at timestamptz not null,
  made_by uuid references person (id),
  given_to text not null,
  given_at timestamptz,
  receipt text not null
);
create index supplied_pack_run on supplied_pack (run_id, made_at);
call access.protect('supplied_pack', 'run_id');

-- Strand one (F11): planned multi-agency meetings about children. Strand two (F12): the cases chosen, by reference and codes only.
create table children.planned_meeting (
  id uuid primary key,
  child_id uuid not null references children.child (id) on delete cascade,
  team_id uuid references team (id),
  kind text not null,
  held_on date not null,
  starts_at text not null,
  place text not null,
  chair text not null,
  consent text not null check (consent in ('yes', 'no', 'not asked')),
  added_at timestamptz not null,
  added_by uuid not null references person (id),
  cancelled_at timestamptz
);
create index planned_meeting_day on children.planned_meeting (held_on);
call children.protect('children.planned_meeting', 'team_id');
create policy may_arrange on children.planned_meeting to sightline_app using ('all' = any ((select children.scope())::text[]))
  with check ('all' = any ((select children.scope())::text[]));

-- Who may be drawn from a run, with the strata that each falls in: worked out when the lists are checked.
create table children.frame_child (
  run_id uuid not null references data_run (id),
  child_id uuid not null references children.child (id) on delete cascade,
  strata text[] not null,
  team text not null,
  team_id uuid,
  primary key (run_id, child_id)
);
call children.protect('children.frame_child', 'team_id');

-- A sample of children (E04): how it was drawn, so that it can be drawn again, and who is in it.
create table data_sample (
  id uuid primary key references record (id),
  run_id uuid not null references data_run (id),
  kind_of text not null check (kind_of in ('stratified', 'chosen')),
  seed text not null,
  frame integer not null,
  wanted integer not null,
  drawn integer not null,
  strata jsonb not null,
  excluded jsonb not null,
  words text not null
);
call access.protect('data_sample', 'id');
create table children.sample_child (
  sample_id uuid not null references data_sample (id),
  position integer not null,
  child_id uuid not null references children.child (id) on delete cascade,
  team_id uuid references team (id),
  stratum text not null,
  reasons text[] not null,
  primary key (sample_id, position)
);
call children.protect('children.sample_child', 'team_id');
create policy may_draw on children.sample_child for insert to sightline_app with check ('all' = any ((select children.scope())::text[]));
