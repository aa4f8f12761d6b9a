-- What others said of scrutiny is a finding that the committee owns, with where it stands (C12).
alter table committee_aim
  add column criticism text not null default '',
  add column said_in text not null default '',
  add check ((criticism = '') = (said_in = ''));
