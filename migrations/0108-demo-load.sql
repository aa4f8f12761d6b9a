-- Whether the loading of the fictional council began, and whether it ended. Written outside the load's own transactions, so
-- that a start after a crash can tell half a council from a whole one. No row: nothing was loaded by a program that wrote it.
create table demo_load (
  only_one boolean primary key default true check (only_one),
  began_at timestamptz not null,
  ended_at timestamptz
);
alter table demo_load enable row level security;
alter table demo_load force row level security;
create policy loading on demo_load to sightline_app using ((select access.system()) is not null);
grant select, insert, update on demo_load to sightline_app;
