-- A delegation can be ended at once, and one from somebody who has left gives nothing.
alter table delegation add column made_at timestamptz not null;
alter table delegation add column ended_at timestamptz;
create index delegation_to on delegation (to_id);
create index delegation_from on delegation (from_id);
grant update (ended_at) on delegation to sightline_app;

-- Enters a transaction as a person: works out from dated memberships, roles and organisations whom they may read as.
-- Acting for someone adds that person's own principals and nobody else's: what was delegated to them does not pass on.
-- Returns the principals, so that the program decides on the same list.
create or replace function access.enter(person uuid, acting_for uuid, today date) returns text[]
language plpgsql volatile security definer set search_path = public, access, pg_temp as $$
declare
  principals text[];
begin
  if acting_for is not null and not exists (select 1 from delegation d where d.from_id = acting_for and d.to_id = person
      and today between d.starts and d.ends and d.ended_at is null
      and exists (select 1 from person giver where giver.id = d.from_id and (giver.left_on is null or giver.left_on > today)))
  then
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
