-- A child is never named: what they are is chosen, not typed (SCR-15). An interview has somebody who asks and somebody else who
-- writes (G23). Whether somebody is invited or required to attend is recorded (LAW-2).
alter table review_witness
  add column young_as text not null default '',
  add column attendance text not null default 'invited' check (attendance in ('invited', 'required')),
  add column asks_id uuid references person (id),
  add column writes_id uuid references person (id),
  add check (asks_id is null or asks_id <> writes_id);
update review_witness set young_as = 'a young person' where sort = 'young person';
alter table review_witness add check ((sort = 'young person') = (young_as <> ''));
create index review_witness_asks on review_witness (asks_id);
create index review_witness_writes on review_witness (writes_id);
