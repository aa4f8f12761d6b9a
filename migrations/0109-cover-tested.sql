-- When the cover of a work stream was last tested (A22): the deputy did the work while its lead stood aside. Noted by whom.
-- A change of deputy takes it away, since it says nothing of somebody else.
alter table work_stream
  add column cover_tested_on date,
  add column cover_noted_by_id uuid references person (id),
  add check (cover_tested_on is not null or cover_noted_by_id is null);
