-- A text that somebody flagged because a child may be at risk. It is restricted at once: from that transaction on it is read by
-- safeguarding leads alone, until one of them lifts the restriction or keeps it.
create table concern (
  id uuid primary key references record (id),
  -- The record whose text it is: a record itself, or what one of its drafts or comments hangs on.
  about_id uuid not null references record (id),
  what text not null check (what in ('record', 'draft', 'comment')),
  why text not null check (why <> ''),
  standing text not null check (standing in ('open', 'kept', 'lifted')),
  flagged_by uuid not null references person (id),
  decided_words text not null default '',
  decided_by uuid references person (id),
  decided_on date,
  check ((standing = 'open') = (decided_by is null)),
  check (standing = 'open' or decided_words <> '')
);
create index concern_about on concern (about_id);
create index concern_flagger on concern (flagged_by);
call access.protect('concern', 'id');

-- The words as they stood when they were flagged: for leads alone, never in any history.
create table concern_text (
  concern_id uuid primary key references concern (id),
  words text not null
);
alter table concern_text enable row level security;
alter table concern_text force row level security;
create policy for_leads on concern_text to sightline_app using (
  (select access.system()) is not null or 'role:safeguarding-lead' = any ((select access.principals())::text[]))
  with check ((select access.system()) is not null);
grant select, insert on concern_text to sightline_app;

-- What is restricted, by its id alone: a record, a draft or a comment.
create table restricted_text (
  concern_id uuid not null references concern (id),
  target_id uuid not null,
  is_record boolean not null,
  primary key (concern_id, target_id)
);
create index restricted_text_target on restricted_text (target_id);
alter table restricted_text enable row level security;
alter table restricted_text force row level security;
create policy known_to_policies on restricted_text for select to sightline_app using (true);
create policy kept_by_system on restricted_text to sightline_app using ((select access.system()) is not null)
  with check ((select access.system()) is not null);
create policy reader_sees_all on restricted_text for select to sightline_reader using (true);
grant select, insert, delete on restricted_text to sightline_app;
grant select on restricted_text to sightline_reader;

-- Who could read a record before it was restricted, and who was given to read it since: they read it again once that is lifted.
create table set_aside_reader (
  record_id uuid not null references record (id) on delete cascade,
  principal text not null,
  until date,
  primary key (record_id, principal)
);
alter table set_aside_reader enable row level security;
alter table set_aside_reader force row level security;
create policy reader_keeps_all on set_aside_reader to sightline_reader using (true) with check (true);
grant select, insert, update, delete on set_aside_reader to sightline_reader;

-- Drafts and comments hang on a record that others go on reading: each is shut by itself.
create procedure access.restrict_parts(target regclass) language plpgsql as $$
begin
  execute format('create policy not_restricted on %s as restrictive for select to sightline_app using (
    (select access.system()) is not null or ''role:safeguarding-lead'' = any ((select access.principals())::text[])
    or not exists (select 1 from public.restricted_text t where t.target_id = %s.id))', target, target);
end $$;
call access.restrict_parts('text_draft');
call access.restrict_parts('text_comment');

-- A record is shut by its readers, since everything beneath it goes by them. Done by the system's deed alone.
create function access.restrict_record(record uuid) returns void
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  if access.system() is null then raise exception 'may not restrict %', record using errcode = 'insufficient_privilege'; end if;
  insert into set_aside_reader (record_id, principal, until)
    select r.record_id, r.principal, r.until from record_reader r where r.record_id = record
      and r.principal <> 'role:safeguarding-lead' on conflict do nothing;
  delete from record_reader r where r.record_id = record;
  insert into record_reader (record_id, principal, until) values (record, 'role:safeguarding-lead', null);
end $$;
create function access.open_record(record uuid) returns void
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  if access.system() is null then raise exception 'may not open %', record using errcode = 'insufficient_privilege'; end if;
  if exists (select 1 from restricted_text t where t.target_id = record and t.is_record) then return; end if;
  delete from record_reader r where r.record_id = record and r.principal = 'role:safeguarding-lead';
  insert into record_reader (record_id, principal, until)
    select s.record_id, s.principal, s.until from set_aside_reader s where s.record_id = record on conflict do nothing;
  delete from set_aside_reader s where s.record_id = record;
end $$;

-- Whoever is given to read a restricted record meanwhile waits with the others.
create or replace function access.let_read(record uuid, principals text[], until date) returns void
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
begin
  if not access.may_share(record) then
    raise exception 'may not share %', record using errcode = 'insufficient_privilege';
  end if;
  if exists (select 1 from restricted_text t where t.target_id = record and t.is_record) then
    insert into set_aside_reader (record_id, principal, until) select record, p, let_read.until from unnest(principals) p
      on conflict (record_id, principal) do update set until = excluded.until;
    return;
  end if;
  insert into record_reader (record_id, principal, until) select record, p, let_read.until from unnest(principals) p
    on conflict (record_id, principal) do update set until = excluded.until;
end $$;

grant create on schema access to sightline_reader;
alter function access.restrict_record(uuid) owner to sightline_reader;
alter function access.open_record(uuid) owner to sightline_reader;
revoke create on schema access from sightline_reader;
revoke all on function access.restrict_record(uuid), access.open_record(uuid) from public;
grant execute on function access.restrict_record(uuid), access.open_record(uuid) to sightline_app;
