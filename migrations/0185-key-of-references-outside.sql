-- The key that makes the same child the same reference each month is kept outside the database (CHILDREN_KEY, or a file in the data
-- folder), so that neither the database nor its backups tell whose reference is whose. The next start moves the key of a database
-- that still holds one; only its name stays, by which another key is recognised.
alter table children.setting alter column reference_key drop not null;
alter table children.setting add column key_name text;

-- What was chosen about how children's data is kept, by whom and when: shown beside the settings, never changed.
create table children.setting_change (
  id uuid primary key,
  changed_at timestamptz not null,
  changed_by uuid references person (id),
  words text not null check (words <> '')
);
create index setting_change_at on children.setting_change (changed_at desc);
alter table children.setting_change enable row level security;
alter table children.setting_change force row level security;
create policy working on children.setting_change to sightline_app using ((select children.working())) with check ((select children.working()));
create policy reader_sees_all on children.setting_change for select to sightline_reader using (true);
grant select, insert on children.setting_change to sightline_app;
grant select on children.setting_change to sightline_reader;
