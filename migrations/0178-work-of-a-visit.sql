-- What a monitoring visit needs of whom by when (C10, ILACS-M4).
alter table monitoring_visit add column tasks jsonb not null default '[]';
