-- Names are open to whoever is signed in, so that everyone can say who leads what. The rest of what is kept of a person
-- (how to reach them, what they belong to, their roles, their history) is for the service, the person themselves, and
-- for the members of the same body, team or organisation as far as membership goes.
create policy in_full on person as restrictive for select to sightline_app using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff'])
    or 'person:' || id = any ((select access.principals())::text[]));
create policy in_full on role_holding as restrictive for select to sightline_app using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff'])
    or 'person:' || person_id = any ((select access.principals())::text[]));
create policy in_full on membership as restrictive for select to sightline_app using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff'])
    or 'person:' || person_id = any ((select access.principals())::text[])
    or 'body:' || group_id = any ((select access.principals())::text[])
    or 'team:' || group_id = any ((select access.principals())::text[])
    or 'organisation:' || group_id = any ((select access.principals())::text[]));
create policy people_in_full on event as restrictive for select to sightline_app using
  ((select access.system()) is not null
    or (select access.principals() && array['role:administrator', 'role:programme-manager', 'role:director', 'role:staff'])
    or 'person:' || record_id = any ((select access.principals())::text[])
    or not exists (select 1 from record r where r.id = event.record_id and r.kind = 'PER'));

-- A holding or membership taken back on the day it was given ends the day before it starts, and so never counts.
alter table post_holding drop constraint post_holding_check, add check (ends is null or ends >= starts - 1);
alter table membership drop constraint membership_check, add check (ends is null or ends >= starts - 1);
alter table role_holding add check (ends is null or ends >= starts - 1);
