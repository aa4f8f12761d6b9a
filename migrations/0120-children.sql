-- Children (own schema): who a row is about, under a reference that says nothing; why somebody looks, that they looked, and
-- what is left when it has been disposed of. Row-level security needs a role of one's own and a purpose given: both are
-- proved in children.look(), which writes the log in the same breath as it opens the rows.
create schema children;
grant usage on schema children to sightline_app, sightline_reader;

-- Work that the program does by itself on children's data is named "child-level data: …".
create function children.working() returns boolean language sql stable as $$
  select coalesce(access.system() like 'child-level data%', false)
$$;
-- What this transaction may see: 'all', or the ids of teams, or nothing. Set by children.look() alone.
create function children.scope() returns text[] language sql stable as $$
  select string_to_array(coalesce(current_setting('sightline.children', true), ''), ' ')
$$;

-- Protects a table of children's rows; team_column names the team whose manager may see the row, or is null for none.
create procedure children.protect(target regclass, team_column text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_see on %s for select to sightline_app using
    ((select children.working()) or ''all'' = any ((select children.scope())::text[])%s)', target,
    case when team_column is null then '' else format(' or %I::text = any ((select children.scope())::text[])', team_column) end);
  execute format('create policy may_work on %s to sightline_app using ((select children.working())) with check ((select children.working()))', target);
  execute format('create policy reader_sees_all on %s for select to sightline_reader using (true)', target);
  execute format('grant select, insert, update, delete on %s to sightline_app', target);
  execute format('grant select on %s to sightline_reader', target);
end $$;

-- The council's choices, and the key that makes the same child the same reference each month. One row.
create table children.setting (
  one boolean primary key default true check (one),
  reference_key bytea not null,
  -- Whether the case system's own identifier is kept beside the reference. No by default: only its keyed hash is.
  keep_identifiers boolean not null default false,
  purpose_minutes integer not null default 60 check (purpose_minutes between 5 and 480),
  keep_months integer not null default 12 check (keep_months between 1 and 120),
  smallest_number integer not null default 5 check (smallest_number between 1 and 20)
);
alter table children.setting enable row level security;
alter table children.setting force row level security;
create policy working on children.setting to sightline_app using ((select children.working())) with check ((select children.working()));
create policy reader_sees_all on children.setting for select to sightline_reader using (true);
grant select, insert, update on children.setting to sightline_app;
grant select on children.setting to sightline_reader;

create table children.child (
  id uuid primary key,
  reference text not null unique,
  identifier_hash text not null unique,
  identifier text,
  first_seen timestamptz not null,
  last_seen timestamptz not null
);
-- Which teams a child is with, as the latest data says.
create table children.child_team (
  child_id uuid not null references children.child (id) on delete cascade,
  team_id uuid not null,
  primary key (child_id, team_id)
);
call children.protect('children.child', null);
call children.protect('children.child_team', 'team_id');
create policy may_see_of_team on children.child for select to sightline_app using
  (exists (select 1 from children.child_team t where t.child_id = child.id));

-- Why somebody looks. Theirs alone, and only for a while.
create table children.purpose_given (
  id uuid primary key,
  person_id uuid not null references person (id),
  purpose text not null check (purpose <> ''),
  words text not null default '',
  given_at timestamptz not null,
  expires_at timestamptz not null
);
create index purpose_given_person on children.purpose_given (person_id, expires_at desc);
call access.protect_own('children.purpose_given', 'person_id');
revoke update on children.purpose_given from sightline_app;
grant update (expires_at) on children.purpose_given to sightline_app;

-- Every view: who, for whom, why, of which child or list, when. Written by children.look() alone and never changed.
create table children.view (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid not null,
  acting_for_id uuid,
  purpose text not null,
  purpose_words text not null,
  about text not null check (about <> ''),
  child_id uuid,
  child_reference text
);
create index view_at on children.view (at desc);
create index view_child on children.view (child_id, at desc);
alter table children.view enable row level security;
alter table children.view force row level security;
create policy may_see on children.view for select to sightline_app using (
  (select children.working()) or (person_id = (select access.person()))
  or 'role:data-protection-lead' = any ((select access.principals())::text[])
  or 'role:director' = any ((select access.principals())::text[]));
create policy reader_writes on children.view to sightline_reader using (true) with check (true);
grant select on children.view to sightline_app;
grant select, insert on children.view to sightline_reader;

-- What is left of what was disposed of.
create table children.tombstone (
  id uuid primary key,
  what text not null,
  rows integer not null,
  hash text not null,
  rule text not null,
  disposed_at timestamptz not null
);
alter table children.tombstone enable row level security;
alter table children.tombstone force row level security;
create policy may_see on children.tombstone for select to sightline_app using
  ((select access.person()) is not null or (select children.working()));
create policy may_add on children.tombstone for insert to sightline_app with check ((select children.working()));
create policy reader_sees_all on children.tombstone for select to sightline_reader using (true);
grant select, insert on children.tombstone to sightline_app;
grant select on children.tombstone to sightline_reader;

-- The bytes of files about children are kept enciphered, each under a key of its own: the same workbook given by two people is
-- two files, and a file whose key is gone is gone.
create table children.sealed_file (
  id uuid primary key,
  name text not null,
  type text not null,
  size bigint not null,
  sha256 text not null,
  stored_hash text not null,
  cipher_key bytea not null,
  iv bytea not null,
  tag bytea not null,
  kept_at timestamptz not null,
  kept_by uuid references person (id)
);
call children.protect('children.sealed_file', null);

-- The roles that see children: all of them, or those of the teams that their holder is a member of. A part of the work that
-- brings a role of its own adds its row.
create table children.seeing_role (
  role text primary key,
  sees text not null check (sees in ('all', 'own teams'))
);
insert into children.seeing_role values ('data-officer', 'all'), ('director', 'all'), ('team-manager', 'own teams');
alter table children.seeing_role enable row level security;
alter table children.seeing_role force row level security;
create policy reader_sees_all on children.seeing_role for select to sightline_reader using (true);
grant select on children.seeing_role to sightline_reader;

-- Looks: checks that the purpose is the person's own and still lasts, works out from roles that they hold themselves (acting for
-- somebody passes nothing on) what they may see, writes the log, and opens the rows for this transaction. Returns the scope.
create function children.look(given uuid, view_id uuid, at timestamptz, acting_for uuid, about text, looked_at uuid) returns text
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
declare
  who uuid := access.person();
  today date := access.today();
  why record;
  seen text;
begin
  select p.purpose, p.words into why from children.purpose_given p
    where p.id = given and p.person_id = who and p.expires_at > at;
  if not found then return null; end if;
  if exists (select 1 from role_holding h join children.seeing_role r on r.role = h.role and r.sees = 'all'
      where h.person_id = who and h.over_id is null and h.starts <= today and (h.ends is null or h.ends >= today)) then
    seen := 'all';
  elsif exists (select 1 from role_holding h join children.seeing_role r on r.role = h.role and r.sees = 'own teams'
      where h.person_id = who and h.starts <= today and (h.ends is null or h.ends >= today)) then
    select string_agg(m.group_id::text, ' ') into seen from membership m join team t on t.id = m.group_id
      where m.person_id = who and m.starts <= today and (m.ends is null or m.ends >= today);
  end if;
  if seen is null then
    raise exception 'no role that sees children' using errcode = 'insufficient_privilege';
  end if;
  insert into children.view (id, at, person_id, acting_for_id, purpose, purpose_words, about, child_id, child_reference)
    values (view_id, look.at, who, (select d.from_id from delegation d where d.to_id = who
      and d.from_id = acting_for and today between d.starts and d.ends limit 1),
      why.purpose, why.words, look.about, looked_at, (select c.reference from children.child c where c.id = looked_at));
  perform set_config('sightline.children', seen, true);
  return seen;
end $$;
grant create on schema children to sightline_reader;
alter function children.look(uuid, uuid, timestamptz, uuid, text, uuid) owner to sightline_reader;
revoke create on schema children from sightline_reader;
revoke all on function children.look(uuid, uuid, timestamptz, uuid, text, uuid) from public;
grant execute on function children.look(uuid, uuid, timestamptz, uuid, text, uuid) to sightline_app;
