-- What waits for a person. Written in the transaction of the deed that made it wait.
create table notification (
  id uuid primary key,
  person_id uuid not null references person (id),
  record_id uuid references record (id),
  -- What is asked, as the program names it ("own this risk"); the same asking is not made twice.
  deed text not null check (deed <> ''),
  what text not null check (what <> ''),
  why text not null check (why <> ''),
  href text not null check (href like '/%'),
  until date,
  created_at timestamptz not null,
  read_at timestamptz,
  done_at timestamptz,
  digested_at timestamptz
);
create index notification_waiting on notification (person_id, created_at) where done_at is null;
create index notification_record on notification (record_id) where done_at is null;
create unique index notification_once on notification (person_id, record_id, deed) where done_at is null;
call access.protect_own('notification', 'person_id');
-- Anyone whose deed makes something wait for another may say so.
create policy may_tell on notification for insert to sightline_app with check (
  (select access.person()) is not null or (select access.system()) is not null);

-- How each person wants to hear by e-mail. No row means the defaults.
create table notification_choice (
  person_id uuid primary key references person (id),
  digest text not null check (digest in ('every day', 'working days', 'never')),
  quiet_from smallint not null check (quiet_from between 0 and 23),
  quiet_until smallint not null check (quiet_until between 0 and 23),
  last_digest_on date
);
call access.protect_own('notification_choice', 'person_id');
