-- Who leads a record (L09, A05, A22): a person or a post, in a capacity, between dates. An assignment is never deleted;
-- one taken back on the day it was given ends the day before it starts, and so never counts.
create table assignment (
  id uuid primary key,
  record_id uuid not null references record (id),
  person_id uuid references person (id),
  post_id uuid references post (id),
  capacity text not null check (capacity in ('lead', 'co-lead', 'deputy')),
  starts date not null,
  ends date,
  trained boolean not null default false,
  position integer not null default 0,
  check (num_nonnulls(person_id, post_id) = 1),
  check (ends is null or ends >= starts - 1)
);
create index assignment_record on assignment (record_id);
create index assignment_person on assignment (person_id);
create index assignment_post on assignment (post_id);
call access.protect('assignment', 'record_id');

-- Whoever holds a post reads what the post leads, from the day they hold it to the day they give it up: "post:…" joins
-- the principals that access.enter works out.
create or replace function access.enter(person uuid, acting_for uuid, today date) returns text[]
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
    select 'post:' || h.post_id from post_holding h
    where h.person_id in (person, acting_for) and h.starts <= today and (h.ends is null or h.ends >= today)
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
