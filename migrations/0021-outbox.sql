-- E-mail on its way out. Without a mail server messages stay here, where an administrator can read them.
create table outbox (
  id uuid primary key,
  person_id uuid references person (id),
  to_address text not null check (to_address <> ''),
  subject text not null,
  words text not null,
  -- uncertain: interrupted while it was being handed over. Nobody knows whether it went, so it is never sent again by itself.
  status text not null default 'waiting' check (status in ('waiting', 'sending', 'sent', 'kept', 'failed', 'uncertain')),
  tries integer not null default 0,
  fault text,
  created_at timestamptz not null,
  settled_at timestamptz
);
create index outbox_created on outbox (created_at desc);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy kept_by_administrators on outbox to sightline_app using (
  (select access.system()) is not null or 'role:administrator' = any ((select access.principals())::text[]));
create policy may_write_to on outbox for insert to sightline_app with check (
  (select access.person()) is not null or (select access.system()) is not null);
create policy reader_sees_all on outbox for select to sightline_reader using (true);
grant select, insert, update on outbox to sightline_app;
grant select on outbox to sightline_reader;
