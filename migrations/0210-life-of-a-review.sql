-- A review goes on after its scope: it is under way, reports, is answered, is monitored and is closed.
alter table review drop constraint review_standing_check;
alter table review add constraint review_standing_check check
  (standing in ('scoping', 'approved', 'not going ahead', 'under way', 'reported', 'answered', 'monitored', 'closed'));
