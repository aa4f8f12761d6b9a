-- What a paper's figures are drawn from where there is a choice: by the datasets' parameter, such as {"plan": "PLAN-2"}.
-- A paper begun before there was a choice has none, and draws on the oldest live plan as it did.
alter table paper add column draws_on jsonb not null default '{}';
