-- What is found in a report is a finding, and what a person decides about it a triage (decision 0043): a candidate runs in an election,
-- a judgment is a court's. What the journal kept under the old words stays as it was written.
alter table candidate rename to finding;
alter table finding rename column judgment to triage;
alter table finding rename column judged_by to triaged_by;
alter table finding rename column judged_at to triaged_at;

alter table finding rename constraint candidate_pkey to finding_pkey;
alter table finding rename constraint candidate_accepted_into_a_record to finding_accepted_into_a_record;
alter table finding rename constraint candidate_judged_by_somebody to finding_triaged_by_somebody;
alter table finding rename constraint candidate_judgment_known to finding_triage_known;
alter table finding rename constraint candidate_lies_in_the_text to finding_lies_in_the_text;
alter table finding rename constraint candidate_along_fkey to finding_along_fkey;
alter table finding rename constraint candidate_document_fkey to finding_document_fkey;
alter table finding rename constraint candidate_judged_by_fkey to finding_triaged_by_fkey;
alter table finding rename constraint candidate_record_fkey to finding_record_fkey;

alter index candidate_along rename to finding_along;
alter index candidate_in_order rename to finding_in_order;
alter index candidate_judged_by rename to finding_triaged_by;
alter index candidate_key rename to finding_key;
alter index candidate_record rename to finding_record;
