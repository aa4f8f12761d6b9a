-- Whether a value was taken from a source of its own accord, so that one entered by hand is never put over unseen; and
-- from which record: the run of the child-level data, for instance.
alter table measure_value add column taken boolean not null default false;
alter table measure_value add column taken_from uuid references record (id);
