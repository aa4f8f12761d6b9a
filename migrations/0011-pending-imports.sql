-- What somebody has uploaded and not yet confirmed: parsed rows, seen by that person alone, kept for seven days. Once
-- confirmed, the rows go and what was done stays, so that pressing twice, or a page sent again, does nothing more.
create table pending_import (
  id uuid primary key,
  person_id uuid not null references person (id),
  kind text not null,
  file_name text not null,
  sha256 text not null,
  data jsonb,
  created_at timestamptz not null,
  expires_on date not null,
  confirmed_at timestamptz,
  outcome text,
  check ((confirmed_at is null) = (data is not null)),
  check ((confirmed_at is null) = (outcome is null))
);
create index pending_import_person on pending_import (person_id, kind);
call access.protect_own('pending_import', 'person_id');
grant delete on pending_import to sightline_app;
