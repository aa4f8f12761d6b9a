-- Persons, posts, teams, bodies and organisations (named as Popolo names them), roles, delegation, accounts, sessions.

create table organisation (
  id uuid primary key references record (id),
  kind_of text not null check (kind_of in ('council', 'police', 'health', 'school', 'voluntary', 'partnership', 'other')),
  predecessor_id uuid references organisation (id)
);
create table team (
  id uuid primary key references record (id),
  organisation_id uuid not null references organisation (id)
);
create table body (
  id uuid primary key references record (id),
  kind_of text not null check (kind_of in ('working group', 'officer board', 'committee', 'partnership board', 'improvement board')),
  meets text not null default '',
  predecessor_id uuid references body (id)
);
-- A person with no account is a contact: somebody named in a plan or a paper who cannot sign in.
create table person (
  id uuid primary key references record (id),
  email text not null default '',
  telephone text not null default '',
  left_on date
);
create table post (
  id uuid primary key references record (id),
  team_id uuid references team (id)
);
create table post_holding (
  id uuid primary key,
  post_id uuid not null references post (id),
  person_id uuid not null references person (id),
  starts date not null,
  ends date,
  interim boolean not null default false,
  check (ends is null or ends >= starts)
);
create index post_holding_person on post_holding (person_id);
create index post_holding_post on post_holding (post_id);

-- Membership of a body, a team or an organisation, in a capacity, by date.
create table membership (
  id uuid primary key,
  person_id uuid not null references person (id),
  group_id uuid not null references record (id),
  capacity text not null,
  starts date not null,
  ends date,
  check (ends is null or ends >= starts)
);
create index membership_person on membership (person_id);
create index membership_group on membership (group_id);

-- A role is held over something (chair of a body, manager of a team) or, where over_id is null, over the whole service.
create table role_holding (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null,
  over_id uuid references record (id),
  starts date not null,
  ends date
);
create index role_holding_person on role_holding (person_id);

create table delegation (
  id uuid primary key,
  from_id uuid not null references person (id),
  to_id uuid not null references person (id),
  starts date not null,
  ends date not null,
  reason text not null default '',
  check (ends >= starts),
  check (from_id <> to_id)
);

create table account (
  person_id uuid primary key references person (id),
  email text not null unique,
  password_hash text,
  totp_secret text,
  totp_last_step bigint,
  failures integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null
);
create table recovery_code (
  id uuid primary key,
  person_id uuid not null references person (id),
  code_hash text not null,
  used_at timestamptz
);
create table session (
  token_hash text primary key,
  id uuid not null unique,
  person_id uuid references person (id),
  acting_for_id uuid references person (id),
  stage text not null check (stage in ('waiting for code', 'enrolling', 'signed in')),
  browser text not null default '',
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  notice jsonb
);
create index session_person on session (person_id);

call access.protect('organisation', 'id');
call access.protect('team', 'id');
call access.protect('body', 'id');
call access.protect('person', 'id');
call access.protect('post', 'id');
call access.protect('post_holding', 'post_id');
call access.protect('membership', 'group_id');
call access.protect('role_holding', 'person_id');

-- What only the person concerned may see or change; signing in is the one named system deed that reads it before there
-- is a person.
create procedure access.protect_own(target regclass, person_column text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy own on %s to sightline_app using
    (%I = (select access.person()) or (select access.system()) is not null)', target, person_column);
  execute format('create policy reader_sees_all on %s for select to sightline_reader using (true)', target);
  execute format('grant select, insert, update on %s to sightline_app', target);
  execute format('grant select on %s to sightline_reader', target);
end $$;
call access.protect_own('account', 'person_id');
call access.protect_own('recovery_code', 'person_id');
call access.protect_own('session', 'person_id');
call access.protect_own('delegation', 'from_id');
create policy receiver on delegation for select to sightline_app using (to_id = (select access.person()));
grant delete on recovery_code to sightline_app;
revoke update on delegation from sightline_app;
grant update (ends) on delegation to sightline_app;

-- Enters a transaction as a person: works out from dated memberships, roles and organisations whom they may read as.
-- Acting for someone adds that person's own principals. Returns them, so that the program decides on the same list.
create function access.enter(person uuid, acting_for uuid, today date) returns text[]
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
declare
  principals text[];
begin
  if acting_for is not null and not exists (select 1 from delegation d where d.from_id = acting_for and d.to_id = person
      and today between d.starts and d.ends) then
    acting_for := null;
  end if;
  select array_agg(distinct p.principal order by p.principal) into principals from (
    select 'public' as principal
    union all select 'signed-in' where person is not null
    union all select 'person:' || who.id from (values (person), (acting_for)) who (id) where who.id is not null
    union all
    select case when g.kind = 'BODY' then 'body:' when g.kind = 'TEAM' then 'team:' else 'organisation:' end || m.group_id
    from membership m join record g on g.id = m.group_id
    where m.person_id in (person, acting_for) and m.starts <= today and (m.ends is null or m.ends >= today)
    union all
    select 'role:' || h.role || coalesce('@' || h.over_id, '') from role_holding h
    where h.person_id in (person, acting_for) and h.starts <= today and (h.ends is null or h.ends >= today)
  ) p;
  perform set_config('sightline.person', coalesce(person::text, ''), true),
    set_config('sightline.principals', array_to_string(principals, ' '), true),
    set_config('sightline.today', today::text, true),
    set_config('sightline.system', '', true);
  return principals;
end $$;
grant create on schema access to sightline_reader;
alter function access.enter(uuid, uuid, date) owner to sightline_reader;
revoke create on schema access from sightline_reader;
revoke all on function access.enter(uuid, uuid, date) from public;
grant execute on function access.enter(uuid, uuid, date) to sightline_app;
