-- What a council calls late, long or too many, where that is not what ships (content/annex-a/limits.yaml): a dated copy of each limit
-- that it set, over what shipped then. Added to, never changed; a null goes back to what ships.
create table data_limit (
  id uuid primary key,
  limit_key text not null,
  value double precision,
  starts_on date not null,
  reason text not null check (reason <> ''),
  shipped_value double precision not null,
  shipped_version integer not null,
  set_by uuid not null references person (id),
  set_at timestamptz not null
);
create index data_limit_key on data_limit (limit_key, starts_on desc, set_at desc);
call children.protect_choices('data_limit');
revoke update, delete on data_limit from sightline_app;

-- The limits that a run went by: what it says late is stays late, whatever is set afterwards.
create table data_run_limits (
  run_id uuid primary key references data_run (id),
  shipped_version integer not null,
  limits jsonb not null
);
call access.protect('data_run_limits', 'run_id');
