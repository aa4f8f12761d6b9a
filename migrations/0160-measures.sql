-- Measures (F17): what is counted and how to read it, with their values by period, what they are held against, and what
-- is said of them.
create table measure (
  id uuid primary key references record (id),
  strand text not null check (strand in ('help and protection', 'care', 'care leavers', 'practice', 'workforce', 'voice')),
  definition text not null,
  numerator text not null default '',
  denominator text not null default '',
  source text not null,
  polarity text not null check (polarity in ('higher', 'lower', 'neither')),
  unit text not null check (unit in ('number', 'percent', 'per 10,000', 'days', 'pounds', 'score')),
  period text not null check (period in ('month', 'quarter', 'year')),
  caveats text not null default '',
  how_to_read text not null default '',
  looks_good text not null default '',
  question text not null default '',
  -- Whether its figures count people, so that small ones are hidden in anything public (F21).
  counts_people boolean not null default true,
  -- Whether it is one of the few that scrutiny is shown (F18).
  for_scrutiny boolean not null default false,
  status text not null default 'in use' check (status in ('in use', 'retired')),
  -- Where its values come from of their own accord: a dataset, the row of it and the column that holds the figure.
  dataset_key text not null default '',
  dataset_version integer not null default 1,
  dataset_row text not null default '',
  dataset_column text not null default ''
);
call access.protect('measure', 'id');

-- A value of a period, of the whole service or of a team, with how it is known to be right (F20). One that is corrected
-- stays, and says when and why it stood no longer.
create table measure_value (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  team_id uuid references team (id),
  starts_on date not null,
  numerator float8,
  denominator float8,
  value float8 not null,
  source text not null default '',
  source_on date,
  verified_by text not null default '',
  confidence text not null default 'not said' check (confidence in ('high', 'medium', 'low', 'not said')),
  note text not null default '',
  entered_at timestamptz not null,
  entered_by uuid references person (id),
  corrected_at timestamptz,
  corrected_because text not null default ''
);
create unique index measure_value_stands on measure_value
  (measure_id, coalesce(team_id, '00000000-0000-0000-0000-000000000000'), starts_on) where corrected_at is null;
create index measure_value_measure on measure_value (measure_id, starts_on);
call access.protect('measure_value', 'measure_id');

-- What a measure is held against from a day on: its target, statistical neighbours, England. None ships.
create table measure_yardstick (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  against text not null check (against in ('target', 'statistical neighbours', 'England')),
  from_on date not null,
  value float8 not null,
  source text not null default '',
  unique (measure_id, against, from_on)
);
call access.protect('measure_yardstick', 'measure_id');
grant delete on measure_yardstick to sightline_app;
create policy may_remove on measure_yardstick for delete to sightline_app using
  (exists (select 1 from measure m where m.id = measure_yardstick.measure_id));

-- What is said of a measure in a period, of the whole service or of a team (D30): what is behind the figure, and what is
-- being done.
create table measure_commentary (
  id uuid primary key,
  measure_id uuid not null references measure (id),
  team_id uuid references team (id),
  starts_on date not null,
  behind text not null,
  doing text not null default '',
  by_id uuid references person (id),
  written_at timestamptz not null
);
create unique index measure_commentary_one on measure_commentary
  (measure_id, coalesce(team_id, '00000000-0000-0000-0000-000000000000'), starts_on);
call access.protect('measure_commentary', 'measure_id');
grant delete on measure_commentary to sightline_app;
create policy may_remove on measure_commentary for delete to sightline_app using
  (exists (select 1 from measure m where m.id = measure_commentary.measure_id));
