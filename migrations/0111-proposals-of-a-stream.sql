-- The proposals of one work stream, which the list filters by, and those that an action came of.
create index proposal_stream on proposal (stream_id);
create index proposal_action on proposal (action_id);
