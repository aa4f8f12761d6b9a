-- A delegation can be ended at once. It then ends the day before, or the day before it starts where it was given today or
-- is still to come, and so no longer counts; `ended_at` keeps the moment.
alter table delegation drop constraint delegation_check;
alter table delegation add constraint delegation_dates check (ends >= starts - 1);
alter table delegation add column made_at timestamptz not null;
alter table delegation add column ended_at timestamptz;
create index delegation_to on delegation (to_id);
create index delegation_from on delegation (from_id);
grant update (ended_at) on delegation to sightline_app;
