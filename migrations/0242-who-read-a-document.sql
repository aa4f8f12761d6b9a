-- Whoever read a document and judged what it claims is named (G27).
alter table document_claim add column read_by_id uuid references person (id);
create index document_claim_read_by on document_claim (read_by_id);
