-- Whoever supports scrutiny plans around the meetings of committees, those arranged before now among them. One that is flagged as a
-- safeguarding concern stays shut.
insert into record_reader (record_id, principal)
  select m.id, 'role:scrutiny-officer' from meeting m join body b on b.id = m.body_id
  where b.kind_of = 'committee'
    and not exists (select 1 from record_reader r where r.record_id = m.id and r.principal = 'role:safeguarding-lead')
  on conflict do nothing;
