-- What a round says to those it asks, who answered each question (the lead, or somebody for them) and who was reminded.
alter table update_round add column message text not null default '';
alter table round_question add column answered_by_id uuid references person (id);
alter table round_question add column reminded_at timestamptz;
create index update_round_plan on update_round (plan_id);
create index proposal_plan on proposal (plan_id);
-- Who proposed, so that they are told and can be asked.
alter table proposal add column proposed_by_id uuid references person (id);
