-- The issues log (F04 to F06): what a check finds in a list from month to month, who mends it and how. A team's dated tick (F05).
create table data_issue (
  id uuid primary key references record (id),
  check_id text not null,
  list smallint not null,
  severity text not null,
  team_id uuid references team (id),
  cause text not null check (cause in ('not said', 'recording', 'case system', 'report', 'practice', 'guidance')),
  cause_words text not null,
  decision text not null check (decision in ('undecided', 'mend at source', 'accepted')),
  decision_words text not null,
  first_run_id uuid not null references data_run (id),
  last_run_id uuid not null references data_run (id),
  found integer not null,
  unique (check_id, list)
);
call access.protect('data_issue', 'id');

create table team_check (
  id uuid primary key,
  run_id uuid not null references data_run (id),
  team_id uuid not null references team (id),
  checked_on date not null,
  checked_at timestamptz not null,
  checked_by uuid not null references person (id),
  acting_for uuid references person (id),
  words text not null,
  open_issues integer not null,
  unique (run_id, team_id)
);
call access.protect('team_check', 'run_id');

-- What is asked of the case system's supplier (F15): which indicator or finding needs it, how urgently, where it stands, how one
-- makes do meanwhile.
create table change_request (
  id uuid primary key references record (id),
  wanted text not null,
  needed_by text not null,
  urgency text not null check (urgency in ('before the next inspection', 'this quarter', 'when convenient')),
  standing text not null check (standing in ('asked', 'agreed', 'in a release', 'refused', 'done')),
  supplier_words text not null,
  workaround text not null
);
call access.protect('change_request', 'id');
