-- An action is verified by sample (D08): how many were looked at, and in how many of them it was found to be done. Those
-- verified before this was asked have none.
alter table action add column sample_looked integer check (sample_looked > 0);
alter table action add column sample_held integer check (sample_held between 0 and sample_looked);
