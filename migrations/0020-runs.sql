-- Long work: a run keeps its input, how far it has come and where to go on from. pg-boss only wakes it.
create table run (
  id uuid primary key,
  kind text not null,
  title text not null check (title <> ''),
  input jsonb not null,
  -- Two askings under one key are one run.
  key text not null unique,
  status text not null default 'waiting'
    check (status in ('waiting', 'running', 'done', 'failed', 'cancelled', 'uncertain')),
  checkpoint jsonb,
  done integer not null default 0,
  total integer,
  -- Raised by each taker; a step that carries an older number changes nothing.
  attempt integer not null default 0,
  failures integer not null default 0,
  heartbeat_at timestamptz,
  cancel_asked boolean not null default false,
  messages jsonb not null default '[]',
  started_by uuid references person (id),
  created_at timestamptz not null,
  ended_at timestamptz
);
create index run_unfinished on run (status) where status in ('waiting', 'running');
create index run_kind on run (kind, created_at desc);

alter table run enable row level security;
alter table run force row level security;
create policy may_see on run for select to sightline_app using (
  (select access.system()) is not null or started_by = (select access.person())
  or 'role:administrator' = any ((select access.principals())::text[]));
create policy may_start on run for insert to sightline_app with check (
  (select access.system()) is not null or started_by = (select access.person()));
create policy may_change on run for update to sightline_app using (
  (select access.system()) is not null or started_by = (select access.person())
  or 'role:administrator' = any ((select access.principals())::text[]));
create policy reader_sees_all on run for select to sightline_reader using (true);
grant select, insert, update on run to sightline_app;
grant select on run to sightline_reader;

-- The queue that wakes runs. Heartbeats on: a worker that is killed is noticed within a minute.
select jobs.create_queue('run', '{"policy": "standard", "partition": false, "retryLimit": 3, "retryDelay": 5,
  "expireInSeconds": 86000, "heartbeatSeconds": 30, "deleteAfterSeconds": 86400}');

-- So that the program can tell whether it is newer than the database. The migrator keeps this table, and only its owner
-- writes it.
grant select on kysely_migration to sightline_app;
