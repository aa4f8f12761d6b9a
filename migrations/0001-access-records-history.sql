-- Who may read what, records, their history and the threads between them. See docs/architecture.md, "The spine".
--
-- Two roles exist beside the owner: sightline_app, which the program connects as a member of and which row-level
-- security binds; and sightline_reader, which cannot log in and owns the few functions that must see every row.
-- They are made by `sightline migrate` before the first migration runs.

create schema access;
grant usage on schema access, public to sightline_app, sightline_reader;

-- The person, their principals and the day are set for each transaction by access.enter().
create function access.person() returns uuid language sql stable
  return nullif(current_setting('sightline.person', true), '')::uuid;
create function access.principals() returns text[] language sql stable
  return string_to_array(coalesce(current_setting('sightline.principals', true), ''), ' ');
create function access.today() returns date language sql stable
  return coalesce(nullif(current_setting('sightline.today', true), '')::date, date '1900-01-01');
-- The name of the system read or deed under way ("board paper", "sign in"), or null for a person's own transaction.
create function access.system() returns text language sql stable
  return nullif(current_setting('sightline.system', true), '');

create table record (
  id uuid primary key,
  kind text not null,
  number integer not null,
  reference text not null generated always as (kind || '-' || number) stored unique,
  title text not null check (title <> ''),
  owner_id uuid,
  search_text text not null default '',
  search tsvector not null generated always as
    (setweight(to_tsvector('english', title), 'A') || to_tsvector('english', search_text)) stored,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  unique (kind, number)
);
create index record_search on record using gin (search);
create index record_owner on record (owner_id);

-- One row a kind hands out the next reference; its lock makes numbering gapless.
create table reference_counter (kind text primary key, last integer not null);

create table record_reader (
  record_id uuid not null references record (id) on delete cascade,
  principal text not null,
  until date,
  primary key (record_id, principal)
);
create index record_reader_principal on record_reader (principal, record_id);

create table event (
  id uuid primary key,
  record_id uuid not null references record (id),
  version integer not null,
  at timestamptz not null,
  actor_id uuid,
  acting_for_id uuid,
  deed text not null,
  reason text,
  image jsonb not null,
  previous_hash text not null,
  hash text not null,
  unique (record_id, version)
);
create index event_at on event (at);

-- The daily seal: one hash over the last event of every record, chained to the seal before.
create table history_seal (
  day date primary key,
  sealed_at timestamptz not null,
  records integer not null,
  previous_hash text not null,
  hash text not null
);

create table link (
  id uuid primary key,
  from_id uuid not null references record (id),
  to_id uuid not null references record (id),
  relation text not null,
  created_at timestamptz not null,
  created_by uuid,
  unique (from_id, to_id, relation)
);
create index link_to on link (to_id);

create table comment (
  id uuid primary key,
  record_id uuid not null references record (id),
  written_at timestamptz not null,
  written_by uuid not null,
  words text not null check (words <> '')
);
create index comment_record on comment (record_id);

-- Protects a table whose column names the record it belongs to: what may be read is what the record's readers say.
-- The expression is written out in each policy because a function holding a subquery is called once a row.
create procedure access.protect(target regclass, record_column text) language plpgsql as $$
declare
  readable text := format(
    '(select access.system()) is not null or exists (select 1 from public.record_reader r where r.record_id = %s.%I
      and r.principal = any ((select access.principals())::text[])
      and (r.until is null or r.until >= (select access.today())))', target, record_column);
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_read on %s for select to sightline_app using (%s)', target, readable);
  execute format('create policy may_add on %s for insert to sightline_app with check
    ((select access.person()) is not null or (select access.system()) is not null)', target);
  execute format('create policy may_change on %s for update to sightline_app using (%s) with check
    ((select access.person()) is not null or (select access.system()) is not null)', target, readable);
  execute format('create policy reader_sees_all on %s for select to sightline_reader using (true)', target);
  execute format('grant select, insert, update on %s to sightline_app', target);
  execute format('grant select on %s to sightline_reader', target);
end $$;

call access.protect('record', 'id');
call access.protect('event', 'record_id');
call access.protect('comment', 'record_id');
revoke update on event from sightline_app;
revoke update on comment from sightline_app;

-- A link shows only where both of its ends may be read.
call access.protect('link', 'from_id');
create policy other_end on link as restrictive for select to sightline_app using
  ((select access.system()) is not null or exists (select 1 from record r where r.id = link.to_id));
grant delete on link to sightline_app;
create policy may_remove on link for delete to sightline_app using
  (exists (select 1 from record r where r.id = link.from_id));

alter table record_reader enable row level security;
alter table record_reader force row level security;
create policy may_read on record_reader for select to sightline_app using
  ((select access.system()) is not null or principal = any ((select access.principals())::text[]));
create policy reader_keeps_all on record_reader to sightline_reader using (true) with check (true);
grant select on record_reader to sightline_app;
grant select, insert, update, delete on record_reader to sightline_reader;

-- Readers are given and taken only through these two, by someone who may read the record (or has just made it).
-- A policy on record_reader that asked this itself would have to read record_reader, without end.
create function access.may_share(record uuid) returns boolean language sql stable as $$
  select access.system() is not null or (access.person() is not null and (
    not exists (select 1 from public.record_reader r where r.record_id = record)
    or exists (select 1 from public.record_reader r where r.record_id = record and r.principal = any (access.principals())
      and (r.until is null or r.until >= access.today()))))
$$;
create function access.let_read(record uuid, principals text[], until date) returns void
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  if not access.may_share(record) then
    raise exception 'may not share %', record using errcode = 'insufficient_privilege';
  end if;
  insert into record_reader (record_id, principal, until) select record, p, let_read.until from unnest(principals) p
    on conflict (record_id, principal) do update set until = excluded.until;
end $$;
create function access.stop_reading(record uuid, principals text[]) returns void
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  if not access.may_share(record) then
    raise exception 'may not share %', record using errcode = 'insufficient_privilege';
  end if;
  delete from record_reader r where r.record_id = record and r.principal = any (principals);
end $$;
-- Who may read a record, told to whoever may read it.
create function access.readers_of(record uuid) returns table (principal text, until date)
language sql stable security definer set search_path = public, access, pg_temp as $$
  select r.principal, r.until from record_reader r where r.record_id = record and access.may_share(record)
$$;

alter table reference_counter enable row level security;
alter table reference_counter force row level security;
create policy counting on reference_counter to sightline_app using
  ((select access.person()) is not null or (select access.system()) is not null);
grant select, insert, update on reference_counter to sightline_app;

alter table history_seal enable row level security;
alter table history_seal force row level security;
create policy sealing on history_seal to sightline_app using ((select access.system()) is not null);
grant select, insert on history_seal to sightline_app;

-- Search matches the full-text index first and only then asks who may read: through row-level security alone the
-- planner may not use the index, since @@ is not leakproof. Run as sightline_reader, which sees every row.
create function access.search(words text, kinds text[], most integer)
returns table (id uuid, kind text, reference text, title text, excerpt text, rank real)
-- Matches come best first, and asking who may read them stops at the last one wanted. A hash join would instead read
-- every reader of every record.
language sql stable security definer set search_path = public, access, pg_temp
set enable_hashjoin = off set enable_mergejoin = off as $$
  with query as (select websearch_to_tsquery('english', words) as q),
  matched as materialized (
    select r.id, r.kind, r.reference, r.title, r.search_text, ts_rank(r.search, query.q) as rank
    from record r, query
    where r.search @@ query.q and (kinds is null or r.kind = any (kinds))
    order by rank desc, r.reference
  ),
  readable as (
    select m.* from matched m
    where exists (select 1 from record_reader rr where rr.record_id = m.id
      and rr.principal = any ((select access.principals())::text[])
      and (rr.until is null or rr.until >= (select access.today())))
    limit most
  )
  select readable.id, readable.kind, readable.reference, readable.title,
    ts_headline('english', readable.search_text, query.q, 'StartSel="", StopSel="", MaxWords=30, MinWords=12'),
    readable.rank
  from readable, query order by readable.rank desc, readable.reference
$$;
grant create on schema access to sightline_reader;
alter function access.search(text, text[], integer) owner to sightline_reader;
alter function access.let_read(uuid, text[], date) owner to sightline_reader;
alter function access.stop_reading(uuid, text[]) owner to sightline_reader;
alter function access.readers_of(uuid) owner to sightline_reader;
revoke create on schema access from sightline_reader;
revoke all on function access.search(text, text[], integer), access.let_read(uuid, text[], date),
  access.stop_reading(uuid, text[]), access.readers_of(uuid) from public;
grant execute on function access.search(text, text[], integer), access.let_read(uuid, text[], date),
  access.stop_reading(uuid, text[]), access.readers_of(uuid) to sightline_app;
