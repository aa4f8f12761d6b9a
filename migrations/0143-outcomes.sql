-- Published outcomes of every authority, imported as open data (A03, C08). Each import stands as it was; the latest is in force.
create table outcome_import (
  id uuid primary key,
  -- In order of importing, whatever the clock says.
  number integer not null unique,
  file_name text not null,
  source text not null,
  licence text not null,
  imported_by uuid not null references person (id),
  imported_at timestamptz not null
);
create table outcome (
  import_id uuid not null references outcome_import (id),
  la_code text not null,
  authority text not null,
  region text not null,
  framework text not null,
  framework_version text not null,
  starts date not null,
  ends date,
  published date,
  grades jsonb not null,
  report_url text not null,
  notes text not null,
  primary key (import_id, la_code)
);
call access.protect_shared('outcome_import');
call access.protect_shared('outcome');
