-- Whoever supports scrutiny asks for documents on behalf of a review (G24), and so reads what members ask for, as the service does.
insert into record_reader (record_id, principal)
  select q.id, 'role:scrutiny-officer' from information_request q
  where not exists (select 1 from record_reader r where r.record_id = q.id and r.principal = 'role:safeguarding-lead')
  on conflict do nothing;
