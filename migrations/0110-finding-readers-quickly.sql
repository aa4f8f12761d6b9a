-- What row-level security costs. Each policy asks for every row whether record_reader has one of the reader's principals
-- for it; the planner answers that row by row, or by hashing all that the person may read, whichever it thinks cheaper.
-- An index on (principal, record_id) made the first look dear (one search for each principal) and be dear (7 µs a row),
-- so that joins were chosen to avoid it. By record alone it is one search of one page, which also holds the answer
-- (2 µs); the other index answers "all that these principals read" without touching the table.
create index record_reader_record on record_reader (record_id) include (principal, until);
drop index record_reader_principal;
create index record_reader_principal on record_reader (principal, record_id) include (until);

-- "3.10" as {3,10}, so that it comes after 3.9; what is not a number comes last. Kept, since working it out for ten
-- thousand items each time a plan is sorted takes longer than sorting them.
alter table action add column number_order integer[] generated always as (
  case when number ~ '^ *[0-9]{1,4}([.][0-9]{1,4})*[.)]? *$'
  then string_to_array(regexp_replace(number, '[^0-9.]|[.)] *$', '', 'g'), '.')::integer[] end) stored;
