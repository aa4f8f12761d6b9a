-- What education, early help and targeted work know of the children of a run (F10), matched by identifier. Figures are kept beside the
-- run; the rows lie with the other rows about children and go with them.
create table data_run_other_system (
  run_id uuid not null references data_run (id),
  other_system text not null check (other_system in ('education', 'early help', 'targeted work')),
  file_name text not null,
  sha256 text not null,
  brought_at timestamptz not null,
  brought_by uuid references person (id),
  -- The lists whose children are expected to be known there.
  wanted integer[] not null,
  -- Headings of the other system's columns, without that of the identifier.
  headings text[] not null,
  rows integer not null,
  matched integer not null,
  only_there integer not null,
  repeated integer not null,
  only_here integer not null,
  figures jsonb not null,
  primary key (run_id, other_system)
);
call access.protect('data_run_other_system', 'run_id');
grant delete on data_run_other_system to sightline_app;
create policy may_replace on data_run_other_system for delete to sightline_app using ((select children.working()));

create table children.other_system_row (
  run_id uuid not null references data_run (id),
  other_system text not null,
  position integer not null,
  -- The row in the other system's file; null for a child that it does not have.
  row_number integer,
  standing text not null check (standing in ('matched', 'only there', 'repeated', 'only here')),
  child_id uuid,
  team_id uuid,
  lists integer[] not null,
  cells text[] not null,
  primary key (run_id, other_system, position)
);
create index other_system_row_standing on children.other_system_row (run_id, other_system, standing, position);
create index other_system_row_child on children.other_system_row (child_id, run_id);
call children.protect('children.other_system_row', 'team_id');
