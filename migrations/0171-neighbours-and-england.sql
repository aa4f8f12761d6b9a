-- What published outcomes are held beside (A03, C08): who an authority's statistical neighbours are, and England's figures as they were
-- published. Both are imported and neither ships. Each import stands as it was; the latest of its kind is in force.
create table comparison_import (
  id uuid primary key,
  kind text not null check (kind in ('neighbours', 'england')),
  -- In order of importing, whatever the clock says.
  number integer not null unique,
  file_name text not null,
  source text not null,
  licence text not null,
  imported_by uuid not null references person (id),
  imported_at timestamptz not null
);
create index comparison_import_latest on comparison_import (kind, number);
create table statistical_neighbour (
  import_id uuid not null references comparison_import (id),
  la_code text not null,
  neighbour_code text not null,
  primary key (import_id, la_code, neighbour_code)
);
create table england_value (
  import_id uuid not null references comparison_import (id),
  framework_version text not null,
  judgement text not null,
  grade text not null,
  as_at date not null,
  authorities integer not null check (authorities >= 0),
  primary key (import_id, framework_version, judgement, grade, as_at)
);
call access.protect_shared('comparison_import');
call access.protect_shared('statistical_neighbour');
call access.protect_shared('england_value');
