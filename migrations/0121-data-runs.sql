-- Monthly runs of child-level data (F02, F03, F14). Figures are kept for good beside their record; rows about children lie in the
-- children schema and go on schedule. A run's rows, row issues and figures are written in one transaction.
create table data_run (
  id uuid primary key references record (id),
  purpose text not null check (purpose in ('monthly test', 'end-to-end test', 'inspection')),
  as_at date not null,
  state text not null check (state in ('reading', 'understood', 'checking', 'checked', 'signed')),
  started_at timestamptz not null,
  checked_at timestamptz,
  signed_at timestamptz,
  known_issues text not null default '',
  -- The long work that reads or checks it; what became of that work is asked of the work itself, so that the two never disagree.
  work_id uuid references run (id),
  -- What it was compared with: the latest checked run before it.
  previous_id uuid references data_run (id),
  rows_disposed_on date
);
create index data_run_as_at on data_run (as_at desc);

create table data_run_file (
  id uuid primary key,
  run_id uuid not null references data_run (id),
  position integer not null,
  name text not null,
  size bigint not null,
  sha256 text not null,
  -- Null once the file has been disposed of.
  sealed_id uuid
);
create index data_run_file_run on data_run_file (run_id, position);

-- Which sheet was taken for which list, before any row is read: the columns met, missing and not known. No list: why it was left out.
create table data_run_sheet (
  run_id uuid not null references data_run (id),
  position integer not null,
  file text not null,
  sheet text not null,
  hidden boolean not null,
  list smallint check (list between 1 and 11),
  found_by text not null,
  layout text not null,
  heading_row integer,
  matched jsonb not null,
  missing jsonb not null,
  unknown jsonb not null,
  clashes jsonb not null,
  words text not null,
  primary key (run_id, position)
);
-- How much each list holds, once its rows have been read.
create table data_run_list (
  run_id uuid not null references data_run (id),
  list smallint not null check (list between 1 and 11),
  rows integer not null,
  children integer not null,
  primary key (run_id, list)
);

-- How many rows fail each check, by list and team, and how that compares with the run before.
create table data_run_check (
  run_id uuid not null references data_run (id),
  check_id text not null,
  list smallint not null,
  team text not null,
  team_id uuid,
  severity text not null check (severity in ('Blocker', 'Error', 'Warning', 'Practice')),
  found integer not null,
  fresh integer not null,
  still integer not null,
  gone integer not null,
  accepted integer not null,
  primary key (run_id, check_id, list, team)
);

-- What each measure came to: `value` is what a trend is drawn of (a count, a percentage, a median), `result` the whole.
create table data_run_measure (
  run_id uuid not null references data_run (id),
  measure text not null,
  list smallint not null,
  kind text not null check (kind in ('count', 'share', 'distribution', 'days')),
  value double precision,
  result jsonb not null,
  primary key (run_id, measure)
);
create table data_run_picture (
  run_id uuid not null references data_run (id),
  picture text not null,
  data jsonb not null,
  primary key (run_id, picture)
);
call access.protect('data_run', 'id');
call access.protect('data_run_file', 'run_id');
call access.protect('data_run_list', 'run_id');
call access.protect('data_run_sheet', 'run_id');
call access.protect('data_run_check', 'run_id');
call access.protect('data_run_measure', 'run_id');
call access.protect('data_run_picture', 'run_id');
create policy may_remove on data_run_sheet for delete to sightline_app using ((select children.working()));
grant delete on data_run_sheet to sightline_app;

-- Tables of the council's own choices about its data: read by the service, written by data officers.
create procedure children.protect_choices(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_read on %s for select to sightline_app using ((select access.system()) is not null or
    (select access.principals())::text[] && array[''role:data-officer'', ''role:team-manager'', ''role:data-protection-lead'',
    ''role:programme-manager'', ''role:director'', ''role:staff'', ''role:administrator''])', target);
  execute format('create policy may_keep on %s to sightline_app using ((select access.system()) is not null or
    ''role:data-officer'' = any ((select access.principals())::text[])) with check ((select access.system()) is not null or
    ''role:data-officer'' = any ((select access.principals())::text[]))', target);
  execute format('create policy reader_sees_all on %s for select to sightline_reader using (true)', target);
  execute format('grant select, insert, update, delete on %s to sightline_app', target);
  execute format('grant select on %s to sightline_reader', target);
end $$;

-- What a council's own headings and sheets mean, said by hand once and remembered. A null leaves the column or sheet out.
create table column_mapping (
  list smallint not null check (list between 1 and 11),
  heading text not null,
  shown text not null,
  field text,
  said_by uuid references person (id),
  said_at timestamptz not null,
  primary key (list, heading)
);
create table sheet_mapping (
  sheet text primary key,
  shown text not null,
  list smallint check (list between 1 and 11),
  said_by uuid references person (id),
  said_at timestamptz not null
);
call children.protect_choices('column_mapping');
call children.protect_choices('sheet_mapping');

-- What a team is called in the data, and which team of the register that is. Null: nobody has said yet.
create table data_team (
  name text primary key,
  shown text not null,
  team_id uuid references team (id),
  first_seen timestamptz not null
);
call children.protect_choices('data_team');

-- The rows themselves: what stood in each cell, in the order of the list's fields; null where the file had no such column. The
-- child's identifier is replaced by the reference unless the council keeps identifiers.
create table children.list_row (
  run_id uuid not null references data_run (id),
  list smallint not null,
  position integer not null,
  row_number integer not null,
  child_id uuid,
  team_id uuid,
  team text not null,
  cells text[] not null,
  primary key (run_id, list, position)
);
create index list_row_child on children.list_row (child_id, run_id);
call children.protect('children.list_row', 'team_id');

create table children.row_issue (
  run_id uuid not null references data_run (id),
  number integer not null,
  check_id text not null,
  list smallint not null,
  severity text not null,
  position integer,
  row_number integer,
  sheet text not null,
  columns text[] not null,
  child_id uuid,
  team_id uuid,
  team text not null,
  value text not null,
  message text not null,
  -- Check, list, child and natural key under one hash: what it is known by from run to run.
  identity text not null,
  -- A hash of the whole row as it stood: an acceptance lasts until the row changes.
  row_hash text not null,
  fresh boolean not null,
  primary key (run_id, number)
);
create index row_issue_check on children.row_issue (run_id, check_id, list, position);
create index row_issue_child on children.row_issue (child_id, run_id);
call children.protect('children.row_issue', 'team_id');

-- Issues of the run before that are not there any more: mended, or left the lists.
create table children.gone_issue (
  run_id uuid not null references data_run (id),
  number integer not null,
  check_id text not null,
  list smallint not null,
  child_id uuid,
  team_id uuid,
  team text not null,
  -- Whether the child is still in the list, so that the issue was mended and did not merely leave.
  mended boolean not null,
  message text not null,
  primary key (run_id, number)
);
call children.protect('children.gone_issue', 'team_id');

create table children.accepted_row_issue (
  identity text primary key,
  row_hash text not null,
  reason text not null check (reason <> ''),
  accepted_by uuid not null references person (id),
  accepted_at timestamptz not null
);
call children.protect('children.accepted_row_issue', null);
create policy may_accept on children.accepted_row_issue to sightline_app using ('all' = any ((select children.scope())::text[]))
  with check ('all' = any ((select children.scope())::text[]));

-- Which rows each measure counts: positions in a list.
create table children.measure_row (
  run_id uuid not null references data_run (id),
  measure text not null,
  -- The part of a distribution; '' of any other measure.
  part text not null,
  list smallint not null,
  positions integer[] not null,
  primary key (run_id, measure, part)
);
call children.protect('children.measure_row', null);
