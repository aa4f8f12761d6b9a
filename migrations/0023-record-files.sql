-- Files attached to records. The bytes lie outside the database under the hash of what is in them; whoever may read the
-- record may read its files.
create table record_file (
  id uuid primary key,
  record_id uuid not null references record (id),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  name text not null check (name <> ''),
  type text not null,
  size bigint not null check (size >= 0),
  attached_at timestamptz not null,
  attached_by uuid references person (id),
  removed_at timestamptz,
  removed_by uuid references person (id)
);
create index record_file_record on record_file (record_id);
call access.protect('record_file', 'record_id');
