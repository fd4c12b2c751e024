-- What all migrations make together, written by GoldenSchemaTest. Change it by a migration, never here.

create extension pg_trgm;

CREATE OR REPLACE FUNCTION public.double_decision_is_only_added_to()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'Decisions about doubles are only ever added to: number % cannot be changed or removed.', old.id;
end
$function$
;

CREATE OR REPLACE FUNCTION public.journal_is_only_added_to()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'The journal is only ever added to: entry % cannot be changed or removed.', old.id;
end
$function$
;

CREATE OR REPLACE FUNCTION public.kept_file_never_changes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'The kept file % cannot be changed or removed: citations point into it.', old.sha256;
end
$function$
;

CREATE OR REPLACE FUNCTION public.name_decision_is_only_added_to()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'Decisions about names are only ever added to: number % cannot be changed or removed.', old.id;
end
$function$
;

CREATE OR REPLACE FUNCTION public.readers_are_to_be_indexed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into index_task (record, since) values (case tg_op when 'DELETE' then old.record else new.record end, clock_timestamp())
    on conflict (record) do update set since = excluded.since, written = excluded.written, tried = 0, failed = null;
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.record_changes_with_its_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if new.entry = old.entry then
        raise exception 'Record % was changed without a journal entry.', old.address;
    end if;
    return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.record_is_never_removed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'Record % cannot be removed: withdraw it, with a reason.', old.address;
end
$function$
;

CREATE OR REPLACE FUNCTION public.record_is_to_be_indexed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into index_task (record, since) values (new.id, clock_timestamp())
    on conflict (record) do update set since = excluded.since, written = excluded.written, tried = 0, failed = null;
    return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.translation_changes_with_its_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if new.entry = old.entry then
        raise exception 'Translation % was changed without a journal entry.', old.id;
    end if;
    return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.what_an_update_said_is_only_added_to()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'What an edition of an update said is only ever added to: number % of % cannot be changed or removed.', old.id, tg_table_name;
end
$function$
;

create table account_notice (
    id bigint generated always as identity not null,
    kind text not null,
    member bigint not null,
    by_member bigint not null,
    at timestamp with time zone not null,
    reason text not null,
    until timestamp with time zone not null,
    constraint account_notice_pkey PRIMARY KEY (id)
);

create table archive (
    id bigint generated always as identity not null,
    title text not null,
    country text not null,
    day text,
    period text,
    text text not null,
    items jsonb not null,
    member bigint not null,
    at timestamp with time zone not null,
    saved_as bigint,
    constraint archive_has_a_text CHECK (text <> ''::text),
    constraint archive_has_a_title CHECK (title <> ''::text),
    constraint archive_pkey PRIMARY KEY (id)
);

create table archive_answer (
    archive bigint not null,
    item integer not null,
    version integer not null,
    bound_to text,
    reason text,
    member bigint not null,
    at timestamp with time zone not null,
    constraint archive_answer_has_a_reason CHECK (reason <> ''::text),
    constraint archive_answer_is_one CHECK ((bound_to IS NULL) <> (reason IS NULL)),
    constraint archive_answer_pkey PRIMARY KEY (archive, item)
);

create table calendar_key (
    member bigint not null,
    key_hash text not null,
    names boolean not null,
    made_at timestamp with time zone not null,
    constraint calendar_key_pkey PRIMARY KEY (member)
);

create table case_step (
    id bigint generated always as identity not null,
    record bigint not null,
    key text not null,
    case_kind text not null,
    kind text not null,
    family text not null,
    place integer not null,
    earliest date,
    latest date,
    known_from date not null,
    known_to date not null,
    possible boolean not null,
    reached text,
    articles text[] not null,
    articles_from text[] not null,
    direction text,
    people_least bigint not null,
    people_most bigint,
    penalty_kind text,
    penalty_days integer,
    penalties text not null,
    infers text[] default '{}'::text[] not null,
    certainty text default 'REPORTED'::text not null,
    number integer,
    told_from date,
    about text[] default '{}'::text[] not null,
    penalty_codes text default ''::text not null,
    constraint case_step_known CHECK (known_from < known_to),
    constraint case_step_pkey PRIMARY KEY (id)
);

create table citation (
    record bigint not null,
    n integer not null,
    source bigint not null,
    field text,
    start_at integer,
    end_at integer,
    constraint citation_pkey PRIMARY KEY (record, n)
);

create table desk_visit (
    member bigint not null,
    left_at timestamp with time zone,
    seen timestamp with time zone not null,
    constraint desk_visit_pkey PRIMARY KEY (member)
);

create table double_decision (
    id bigint generated always as identity not null,
    one bigint not null,
    other bigint not null,
    answer text not null,
    stays bigint,
    keys text[] not null,
    reason text,
    member bigint not null,
    at timestamp with time zone not null,
    entry bigint not null,
    constraint double_decision_answer_known CHECK (answer = ANY (ARRAY['SAME'::text, 'TWO'::text])),
    constraint double_decision_in_order CHECK (one < other),
    constraint double_decision_one_stays CHECK ((answer = 'SAME'::text) = (stays IS NOT NULL) AND (stays IS NULL OR stays = one OR stays = other)),
    constraint double_decision_pkey PRIMARY KEY (id)
);

create table finding (
    id bigint default ((('x'::text || substr(replace((gen_random_uuid())::text, '-'::text, ''::text), 19, 14)))::bit(56))::bigint not null,
    document bigint not null,
    key text not null,
    kind text not null,
    start_at integer not null,
    end_at integer not null,
    spans jsonb not null,
    proposal jsonb not null,
    by_hand boolean not null,
    edited boolean default false not null,
    triage text default 'OPEN'::text not null,
    version integer default 1 not null,
    triaged_by bigint,
    triaged_at timestamp with time zone,
    reason text,
    record bigint,
    done jsonb,
    along bigint,
    n bigint generated always as identity not null,
    constraint finding_accepted_into_a_record CHECK ((triage = ANY (ARRAY['NEW'::text, 'SAME_AS'::text])) = (record IS NOT NULL)),
    constraint finding_lies_in_the_text CHECK (start_at >= 0 AND end_at > start_at),
    constraint finding_pkey PRIMARY KEY (id),
    constraint finding_triage_known CHECK (triage = ANY (ARRAY['OPEN'::text, 'NEW'::text, 'SAME_AS'::text, 'REJECTED'::text, 'CANNOT_TELL'::text])),
    constraint finding_triaged_by_somebody CHECK ((triage = 'OPEN'::text) = (triaged_by IS NULL))
);

create table form_saving (
    token uuid not null,
    member bigint not null,
    address text,
    at timestamp with time zone not null,
    constraint form_saving_pkey PRIMARY KEY (token)
);

create table handed_over (
    id bigint generated always as identity not null,
    at timestamp with time zone not null,
    by bigint not null,
    of bigint not null,
    to_whom bigint not null,
    reason text not null,
    entry bigint not null,
    constraint handed_over_pkey PRIMARY KEY (id)
);

create table harm_answer (
    id bigint generated always as identity not null,
    record bigint not null,
    key text not null,
    code text not null,
    entry bigint not null,
    constraint harm_answer_pkey PRIMARY KEY (id)
);

create table incident_sign (
    key text collate "C" not null,
    record bigint not null,
    day_from date not null,
    day_to date not null,
    alone boolean not null,
    constraint incident_sign_pkey PRIMARY KEY (key, day_from, record)
);

create table index_task (
    record bigint not null,
    since timestamp with time zone not null,
    tried integer default 0 not null,
    failed text,
    written xid8 default pg_current_xact_id() not null,
    constraint index_task_pkey PRIMARY KEY (record)
);

create table journal_entry (
    id bigint generated always as identity not null,
    at timestamp with time zone not null,
    member bigint not null,
    deed text not null,
    record text,
    version integer,
    reason text,
    before jsonb,
    after jsonb,
    constraint journal_entry_pkey PRIMARY KEY (id)
);

create table kept_again (
    sha256 character(64) not null,
    bytes bytea storage external not null,
    size integer not null,
    name text,
    media_type text not null,
    text text not null,
    kept_at timestamp with time zone not null,
    kept_by bigint not null,
    constraint kept_file_is_what_its_hash_says CHECK (sha256::text = encode(sha256(bytes), 'hex'::text)),
    constraint kept_file_is_whole CHECK (size = octet_length(bytes))
);

create table kept_count (
    id bigint generated always as identity not null,
    member bigint not null,
    name text not null,
    definition text not null,
    shared boolean not null,
    made_at timestamp with time zone not null,
    constraint kept_count_has_a_name CHECK (name <> ''::text),
    constraint kept_count_pkey PRIMARY KEY (id)
);

create table kept_count_said (
    kept_count bigint not null,
    member bigint not null,
    said jsonb,
    at timestamp with time zone not null,
    on_desk boolean default false not null,
    constraint kept_count_said_pkey PRIMARY KEY (kept_count, member)
);

create table kept_file (
    sha256 character(64) not null,
    bytes bytea storage external not null,
    size integer not null,
    name text,
    media_type text not null,
    text text not null,
    kept_at timestamp with time zone not null,
    kept_by bigint not null,
    constraint kept_file_is_what_its_hash_says CHECK (sha256::text = encode(sha256(bytes), 'hex'::text)),
    constraint kept_file_is_whole CHECK (size = octet_length(bytes)),
    constraint kept_file_pkey PRIMARY KEY (sha256)
);

create table kept_form (
    id uuid not null,
    member bigint not null,
    page bytea not null,
    answers bytea not null,
    kept_at timestamp with time zone not null,
    saved boolean default false not null,
    constraint kept_form_pkey PRIMARY KEY (id)
);

create table known_device (
    token_hash text not null,
    member bigint not null,
    seen_at timestamp with time zone not null,
    constraint known_device_pkey PRIMARY KEY (token_hash)
);

create table left_out_of_update (
    of_update bigint not null,
    record bigint not null,
    entry bigint not null,
    constraint left_out_of_update_pkey PRIMARY KEY (of_update, record)
);

create table legal_status (
    id bigint generated always as identity not null,
    record bigint not null,
    subject integer not null,
    who bigint,
    group_words text,
    people_least bigint not null,
    people_most bigint,
    case_kind text not null,
    from_day date not null,
    to_day date not null,
    known_from date not null,
    known_to date not null,
    alternatives integer not null,
    liberty text not null,
    deprived boolean not null,
    stage text not null,
    reached text,
    since_from date,
    since_to date,
    held_least bigint not null,
    facility text,
    stage_from date,
    stage_to date,
    charges text not null,
    penalty text not null,
    words text not null,
    followed_to date,
    who_address text,
    days daterange generated always as (daterange(from_day, to_day)) stored,
    certainty text default 'REPORTED'::text not null,
    since_inferred boolean default false not null,
    hedges text default ''::text not null,
    stage_inferred boolean default false not null,
    state_from date,
    state_to date,
    since_about text[] default '{}'::text[] not null,
    stage_about text[] default '{}'::text[] not null,
    state_about text[] default '{}'::text[] not null,
    penalty_codes text default ''::text not null,
    constraint legal_status_days CHECK (from_day < to_day),
    constraint legal_status_known CHECK (known_from < known_to),
    constraint legal_status_pkey PRIMARY KEY (id)
);

create table legal_status_made (
    record bigint not null,
    rules text not null,
    version integer not null,
    constraint legal_status_made_pkey PRIMARY KEY (record)
);

create table list_columns (
    member bigint not null,
    kind text not null,
    columns text[] not null,
    constraint list_columns_pkey PRIMARY KEY (member, kind)
);

create table member (
    id bigint generated always as identity not null,
    email text not null,
    name text not null,
    roles text[] not null,
    password_hash text,
    blocked boolean default false not null,
    created_at timestamp with time zone not null,
    blocked_reason text,
    one_time_until timestamp with time zone,
    era integer default 0 not null,
    version integer default 1 not null,
    sight_closed_until timestamp with time zone,
    administered_at timestamp with time zone,
    language text default 'en'::text not null,
    constraint member_email_is_lower_case CHECK (email = lower(email)),
    constraint member_has_a_name CHECK (length(TRIM(BOTH FROM name)) > 0),
    constraint member_language CHECK (language ~ '^[a-z]{2,8}$'::text),
    constraint member_pkey PRIMARY KEY (id)
);

create table name_decision (
    id bigint generated always as identity not null,
    protecting text not null,
    name text not null,
    folded text not null,
    answer text not null,
    stands_in text[] not null,
    everywhere boolean not null,
    reason text not null,
    member bigint not null,
    at timestamp with time zone not null,
    entry bigint not null,
    constraint name_decision_answer_known CHECK (answer = ANY (ARRAY['HIDE'::text, 'ASK'::text, 'MAY_STAND'::text, 'TAKEN_BACK'::text])),
    constraint name_decision_pkey PRIMARY KEY (id)
);

create table person_name (
    key text collate "C" not null,
    record bigint not null,
    constraint person_name_pkey PRIMARY KEY (key, record)
);

create table reading (
    document bigint not null,
    at timestamp with time zone not null,
    by bigint not null,
    rules text not null,
    marks jsonb not null,
    constraint reading_pkey PRIMARY KEY (document)
);

create table record (
    id bigint generated always as identity not null,
    address text not null,
    kind character(1) not null,
    version integer not null,
    sensitivity text not null,
    review text not null,
    author bigint not null,
    created_at timestamp with time zone not null,
    changed_by bigint not null,
    changed_at timestamp with time zone not null,
    title text not null,
    words text not null,
    sort_from date,
    sort_to date,
    body jsonb not null,
    citations jsonb not null,
    entry bigint not null,
    reviewed_entry bigint,
    reviewed_version integer,
    accepted_for text,
    constraint record_accepted_for_known CHECK (accepted_for = ANY (ARRAY['PUBLIC'::text, 'TEAM'::text, 'RESTRICTED'::text])),
    constraint record_accepted_for_somebody CHECK ((accepted_for IS NULL) = (reviewed_entry IS NULL)),
    constraint record_pkey PRIMARY KEY (id),
    constraint record_published_is_seen CHECK (accepted_for IS DISTINCT FROM 'PUBLIC'::text OR sensitivity = 'PUBLIC'::text),
    constraint record_review_known CHECK (review = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'REVIEWED'::text, 'WITHDRAWN'::text])),
    constraint record_sensitivity_known CHECK (sensitivity = ANY (ARRAY['PUBLIC'::text, 'TEAM'::text, 'RESTRICTED'::text]))
);

create table record_assignment (
    record bigint not null,
    member bigint not null,
    assigned_by bigint not null,
    assigned_at timestamp with time zone not null,
    constraint record_assignment_pkey PRIMARY KEY (record)
);

create table record_label (
    record bigint not null,
    label text not null,
    labelled_by bigint not null,
    labelled_at timestamp with time zone not null,
    constraint record_label_pkey PRIMARY KEY (record, label)
);

create table record_link (
    from_record bigint not null,
    path text not null,
    to_record bigint not null,
    constraint record_link_pkey PRIMARY KEY (from_record, path)
);

create table record_reader (
    record bigint not null,
    member bigint not null,
    constraint record_reader_pkey PRIMARY KEY (record, member)
);

create table release (
    number integer not null,
    at timestamp with time zone not null,
    published_by bigint not null,
    note text,
    manifest_sha256 text not null,
    live boolean not null,
    entry bigint not null,
    languages text[] not null,
    withholds text,
    looked_through_for text,
    made_by text,
    searched_for text,
    constraint release_is_in_a_language CHECK (cardinality(languages) > 0),
    constraint release_pkey PRIMARY KEY (number)
);

create table release_file (
    path text not null,
    rests_on text not null,
    constraint release_file_pkey PRIMARY KEY (path)
);

create table release_item (
    release integer not null,
    address text not null,
    version integer not null,
    status text not null,
    title text not null,
    sha256 text not null,
    content text,
    changes text not null,
    first_in integer not null,
    withdrawn_in integer,
    reason text,
    constraint release_item_pkey PRIMARY KEY (release, address),
    constraint release_item_says_something CHECK ((content IS NULL) = (withdrawn_in IS NOT NULL)),
    constraint release_item_status_known CHECK (status = ANY (ARRAY['NEW'::text, 'CHANGED'::text, 'WITHDRAWN'::text, 'SAME'::text]))
);

create table release_numbers (
    release integer not null,
    language text not null,
    numbers text not null,
    constraint release_numbers_pkey PRIMARY KEY (release, language)
);

create table release_withheld (
    release integer not null,
    path text not null,
    rows integer[],
    constraint release_withheld_pkey PRIMARY KEY (release, path)
);

create table release_words (
    release integer not null,
    address text not null,
    language text not null,
    title text not null,
    content text,
    changes text not null,
    reason text,
    constraint release_words_pkey PRIMARY KEY (release, address, language)
);

create table saved_search (
    id bigint generated always as identity not null,
    member bigint not null,
    name text not null,
    query text not null,
    made_at timestamp with time zone not null,
    found text[] not null,
    key_hash text,
    names boolean default false not null,
    constraint saved_search_pkey PRIMARY KEY (id)
);

create table second_word (
    id uuid default gen_random_uuid() not null,
    record bigint not null,
    kind text not null,
    sensitivity text,
    readers bigint[] default '{}'::bigint[] not null,
    reason text not null,
    proposed_by bigint not null,
    proposed_at timestamp with time zone not null,
    proposed_entry bigint not null,
    outcome text,
    decided_by bigint,
    decided_at timestamp with time zone,
    decided_reason text,
    decided_entry bigint,
    constraint second_word_decided_whole CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_entry IS NULL)),
    constraint second_word_is_anothers CHECK (outcome IS NULL OR (outcome = 'TAKEN_BACK'::text) = (decided_by = proposed_by)),
    constraint second_word_kind_known CHECK (kind = ANY (ARRAY['AUDIENCE'::text, 'WITHDRAWAL'::text])),
    constraint second_word_outcome_known CHECK (outcome = ANY (ARRAY['AGREED'::text, 'REFUSED'::text, 'TAKEN_BACK'::text])),
    constraint second_word_pkey PRIMARY KEY (id),
    constraint second_word_says_for_whom CHECK ((kind = 'AUDIENCE'::text) = (sensitivity IS NOT NULL)),
    constraint second_word_sensitivity_known CHECK (sensitivity = ANY (ARRAY['PUBLIC'::text, 'TEAM'::text, 'RESTRICTED'::text]))
);

create table sign_in (
    id bigint generated always as identity not null,
    member bigint not null,
    at timestamp with time zone not null,
    worked boolean not null,
    constraint sign_in_pkey PRIMARY KEY (id)
);

create table stray_sign_in (
    day date not null,
    attempts integer not null,
    constraint stray_sign_in_pkey PRIMARY KEY (day)
);

create table translation (
    id bigint generated always as identity not null,
    record bigint not null,
    language text not null,
    question text not null,
    place text not null,
    original text not null,
    text text not null,
    version integer not null,
    review text not null,
    changed_by bigint not null,
    changed_at timestamp with time zone not null,
    writers bigint[] not null,
    entry bigint not null,
    constraint translation_pkey PRIMARY KEY (id),
    constraint translation_review_known CHECK (review = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'REVIEWED'::text]))
);

create table translation_accepted (
    translation bigint not null,
    entry bigint not null,
    at timestamp with time zone not null,
    text text not null,
    taken_back bigint,
    constraint translation_accepted_pkey PRIMARY KEY (translation, entry)
);

create table update_binding (
    id bigint generated always as identity not null,
    record bigint not null,
    version integer not null,
    n integer not null,
    section integer not null,
    paragraph integer not null,
    sentence integer not null,
    words text not null,
    bound_to text not null,
    said jsonb not null,
    constraint update_binding_pkey PRIMARY KEY (id)
);

create table update_sentence_answer (
    id bigint generated always as identity not null,
    record bigint not null,
    key text not null,
    entry bigint not null,
    constraint update_sentence_answer_pkey PRIMARY KEY (id)
);

create table update_still_right (
    id bigint generated always as identity not null,
    binding bigint not null,
    said jsonb not null,
    reason text not null,
    member bigint not null,
    at timestamp with time zone not null,
    entry bigint not null,
    constraint update_still_right_has_a_reason CHECK (reason <> ''::text),
    constraint update_still_right_pkey PRIMARY KEY (id)
);

CREATE INDEX account_notice_by ON account_notice USING btree (by_member);
CREATE INDEX account_notice_member ON account_notice USING btree (member);
CREATE INDEX account_notice_until ON account_notice USING btree (until);
CREATE INDEX archive_member ON archive USING btree (member);
CREATE INDEX archive_newest ON archive USING btree (at DESC);
CREATE INDEX archive_saved_as ON archive USING btree (saved_as);
CREATE INDEX archive_answer_member ON archive_answer USING btree (member);
CREATE INDEX case_step_articles ON case_step USING gin (articles);
CREATE INDEX case_step_direction ON case_step USING btree (direction) WHERE direction IS NOT NULL;
CREATE INDEX case_step_kind ON case_step USING btree (kind, earliest);
CREATE INDEX case_step_officials ON case_step USING btree (record, place) WHERE case_kind = 'OFFICIALS'::text;
CREATE INDEX case_step_record ON case_step USING btree (record);
CREATE INDEX citation_source ON citation USING btree (source, start_at);
CREATE UNIQUE INDEX double_decision_entry ON double_decision USING btree (entry);
CREATE INDEX double_decision_member ON double_decision USING btree (member);
CREATE INDEX double_decision_newest ON double_decision USING btree (one, other, id DESC);
CREATE INDEX double_decision_other ON double_decision USING btree (other);
CREATE INDEX double_decision_stays ON double_decision USING btree (stays);
CREATE INDEX finding_along ON finding USING btree (along);
CREATE INDEX finding_in_order ON finding USING btree (document, start_at, n);
CREATE UNIQUE INDEX finding_key ON finding USING btree (document, key);
CREATE INDEX finding_record ON finding USING btree (record);
CREATE INDEX finding_triaged_by ON finding USING btree (triaged_by);
CREATE INDEX form_saving_at ON form_saving USING btree (at);
CREATE INDEX form_saving_member ON form_saving USING btree (member);
CREATE INDEX handed_over_by ON handed_over USING btree (by);
CREATE INDEX handed_over_entry ON handed_over USING btree (entry);
CREATE INDEX handed_over_of ON handed_over USING btree (of);
CREATE INDEX handed_over_to ON handed_over USING btree (to_whom, at);
CREATE UNIQUE INDEX harm_answer_entry ON harm_answer USING btree (entry);
CREATE UNIQUE INDEX harm_answer_key ON harm_answer USING btree (key);
CREATE INDEX harm_answer_record ON harm_answer USING btree (record);
CREATE INDEX incident_sign_record ON incident_sign USING btree (record);
CREATE INDEX index_task_order ON index_task USING btree (tried, since);
CREATE INDEX journal_entry_at ON journal_entry USING btree (at);
CREATE INDEX journal_entry_confirmed_clock ON journal_entry USING btree (id) WHERE deed = 'ConfirmClock'::text;
CREATE INDEX journal_entry_for_named_members ON journal_entry USING btree (at) WHERE (after ->> 'sensitivity'::text) = 'RESTRICTED'::text;
CREATE INDEX journal_entry_in_document ON journal_entry USING btree ((after ->> 'document'::text)) WHERE deed = ANY (ARRAY['TriageFinding'::text, 'CorrectFinding'::text, 'TagPassage'::text, 'JudgeCandidate'::text, 'CorrectCandidate'::text]);
CREATE INDEX journal_entry_member ON journal_entry USING btree (member);
CREATE INDEX journal_entry_record ON journal_entry USING btree (record, version);
CREATE INDEX kept_count_member ON kept_count USING btree (member);
CREATE INDEX kept_count_said_member ON kept_count_said USING btree (member);
CREATE INDEX kept_file_kept_by ON kept_file USING btree (kept_by);
CREATE INDEX kept_form_member ON kept_form USING btree (member, kept_at DESC);
CREATE INDEX known_device_member ON known_device USING btree (member);
CREATE INDEX left_out_entry ON left_out_of_update USING btree (entry);
CREATE INDEX left_out_record ON left_out_of_update USING btree (record);
CREATE INDEX legal_status_deprived ON legal_status USING gist (days) WHERE deprived;
CREATE INDEX legal_status_on_trial ON legal_status USING gist (days) WHERE stage = ANY (ARRAY['SENT_TO_COURT'::text, 'TRIAL'::text]);
CREATE INDEX legal_status_posthumous ON legal_status USING gist (days) WHERE case_kind = 'POSTHUMOUS'::text;
CREATE INDEX legal_status_record ON legal_status USING btree (record);
CREATE INDEX legal_status_who ON legal_status USING btree (who);
CREATE UNIQUE INDEX member_email ON member USING btree (email);
CREATE INDEX name_decision_entry ON name_decision USING btree (entry);
CREATE INDEX name_decision_member ON name_decision USING btree (member);
CREATE INDEX name_decision_newest ON name_decision USING btree (protecting, folded, id DESC);
CREATE INDEX person_name_record ON person_name USING btree (record);
CREATE INDEX reading_by ON reading USING btree (by);
CREATE UNIQUE INDEX record_address ON record USING btree (address);
CREATE INDEX record_answers ON record USING gin (body jsonb_path_ops);
CREATE INDEX record_author ON record USING btree (author);
CREATE INDEX record_changed_at ON record USING btree (changed_at DESC);
CREATE INDEX record_changed_by ON record USING btree (changed_by);
CREATE UNIQUE INDEX record_entry ON record USING btree (entry);
CREATE INDEX record_kind_sort ON record USING btree (kind, sort_from DESC NULLS LAST, id DESC);
CREATE INDEX record_review ON record USING btree (review, changed_at);
CREATE INDEX record_reviewed_entry ON record USING btree (reviewed_entry);
CREATE INDEX record_sight ON record USING btree (id) INCLUDE (address, sensitivity, author);
CREATE INDEX record_words ON record USING gin (words gin_trgm_ops);
CREATE INDEX record_assignment_assigned_by ON record_assignment USING btree (assigned_by);
CREATE INDEX record_assignment_member ON record_assignment USING btree (member);
CREATE INDEX record_label_label ON record_label USING btree (label);
CREATE INDEX record_label_labelled_by ON record_label USING btree (labelled_by);
CREATE INDEX record_link_to ON record_link USING btree (to_record);
CREATE INDEX record_reader_member ON record_reader USING btree (member);
CREATE INDEX release_entry ON release USING btree (entry);
CREATE UNIQUE INDEX release_one_is_live ON release USING btree (live) WHERE live;
CREATE INDEX release_published_by ON release USING btree (published_by);
CREATE INDEX release_item_address ON release_item USING btree (address, release);
CREATE UNIQUE INDEX saved_search_name ON saved_search USING btree (member, lower(name));
CREATE INDEX second_word_decided_by ON second_word USING btree (decided_by);
CREATE INDEX second_word_decided_entry ON second_word USING btree (decided_entry);
CREATE UNIQUE INDEX second_word_open ON second_word USING btree (record, kind) WHERE outcome IS NULL;
CREATE INDEX second_word_proposed_by ON second_word USING btree (proposed_by, decided_at);
CREATE INDEX second_word_proposed_entry ON second_word USING btree (proposed_entry);
CREATE INDEX second_word_record ON second_word USING btree (record);
CREATE INDEX sign_in_member ON sign_in USING btree (member, at DESC);
CREATE INDEX translation_changed_by ON translation USING btree (changed_by);
CREATE INDEX translation_entry ON translation USING btree (entry);
CREATE UNIQUE INDEX translation_of_words ON translation USING btree (record, language, question, md5(original));
CREATE INDEX translation_review ON translation USING btree (review, language);
CREATE INDEX translation_accepted_entry ON translation_accepted USING btree (entry);
CREATE INDEX translation_accepted_taken_back ON translation_accepted USING btree (taken_back);
CREATE UNIQUE INDEX update_binding_of_edition ON update_binding USING btree (record, version, n);
CREATE UNIQUE INDEX update_sentence_answer_entry ON update_sentence_answer USING btree (entry);
CREATE UNIQUE INDEX update_sentence_answer_key ON update_sentence_answer USING btree (record, key);
CREATE UNIQUE INDEX update_still_right_entry ON update_still_right USING btree (entry);
CREATE INDEX update_still_right_member ON update_still_right USING btree (member);
CREATE INDEX update_still_right_newest ON update_still_right USING btree (binding, id DESC);

alter table account_notice add constraint account_notice_by_member_fkey FOREIGN KEY (by_member) REFERENCES member(id);
alter table account_notice add constraint account_notice_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table archive add constraint archive_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table archive add constraint archive_saved_as_fkey FOREIGN KEY (saved_as) REFERENCES record(id);
alter table archive_answer add constraint archive_answer_archive_fkey FOREIGN KEY (archive) REFERENCES archive(id) ON DELETE CASCADE;
alter table archive_answer add constraint archive_answer_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table calendar_key add constraint calendar_key_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table case_step add constraint case_step_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table citation add constraint citation_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table citation add constraint citation_source_fkey FOREIGN KEY (source) REFERENCES record(id);
alter table desk_visit add constraint desk_visit_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table double_decision add constraint double_decision_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table double_decision add constraint double_decision_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table double_decision add constraint double_decision_one_fkey FOREIGN KEY (one) REFERENCES record(id);
alter table double_decision add constraint double_decision_other_fkey FOREIGN KEY (other) REFERENCES record(id);
alter table double_decision add constraint double_decision_stays_fkey FOREIGN KEY (stays) REFERENCES record(id);
alter table finding add constraint finding_along_fkey FOREIGN KEY (along) REFERENCES finding(id);
alter table finding add constraint finding_document_fkey FOREIGN KEY (document) REFERENCES record(id);
alter table finding add constraint finding_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table finding add constraint finding_triaged_by_fkey FOREIGN KEY (triaged_by) REFERENCES member(id);
alter table form_saving add constraint form_saving_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table handed_over add constraint handed_over_by_fkey FOREIGN KEY (by) REFERENCES member(id);
alter table handed_over add constraint handed_over_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table handed_over add constraint handed_over_of_fkey FOREIGN KEY (of) REFERENCES member(id);
alter table handed_over add constraint handed_over_to_whom_fkey FOREIGN KEY (to_whom) REFERENCES member(id);
alter table harm_answer add constraint harm_answer_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table harm_answer add constraint harm_answer_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table incident_sign add constraint incident_sign_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table index_task add constraint index_task_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table journal_entry add constraint journal_entry_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table kept_count add constraint kept_count_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table kept_count_said add constraint kept_count_said_kept_count_fkey FOREIGN KEY (kept_count) REFERENCES kept_count(id) ON DELETE CASCADE;
alter table kept_count_said add constraint kept_count_said_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table kept_file add constraint kept_file_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES member(id);
alter table kept_form add constraint kept_form_member_fkey FOREIGN KEY (member) REFERENCES member(id) ON DELETE CASCADE;
alter table known_device add constraint known_device_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table left_out_of_update add constraint left_out_of_update_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table left_out_of_update add constraint left_out_of_update_of_update_fkey FOREIGN KEY (of_update) REFERENCES record(id) ON DELETE CASCADE;
alter table left_out_of_update add constraint left_out_of_update_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE;
alter table legal_status add constraint legal_status_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table legal_status add constraint legal_status_who_fkey FOREIGN KEY (who) REFERENCES record(id);
alter table legal_status_made add constraint legal_status_made_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table list_columns add constraint list_columns_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table name_decision add constraint name_decision_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table name_decision add constraint name_decision_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table name_decision add constraint name_decision_protecting_fkey FOREIGN KEY (protecting) REFERENCES record(address);
alter table person_name add constraint person_name_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table reading add constraint reading_by_fkey FOREIGN KEY (by) REFERENCES member(id);
alter table reading add constraint reading_document_fkey FOREIGN KEY (document) REFERENCES record(id);
alter table record add constraint record_author_fkey FOREIGN KEY (author) REFERENCES member(id);
alter table record add constraint record_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES member(id);
alter table record add constraint record_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table record add constraint record_reviewed_entry_fkey FOREIGN KEY (reviewed_entry) REFERENCES journal_entry(id);
alter table record_assignment add constraint record_assignment_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES member(id);
alter table record_assignment add constraint record_assignment_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table record_assignment add constraint record_assignment_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table record_label add constraint record_label_labelled_by_fkey FOREIGN KEY (labelled_by) REFERENCES member(id);
alter table record_label add constraint record_label_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table record_link add constraint record_link_from_record_fkey FOREIGN KEY (from_record) REFERENCES record(id);
alter table record_link add constraint record_link_to_record_fkey FOREIGN KEY (to_record) REFERENCES record(id);
alter table record_reader add constraint record_reader_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table record_reader add constraint record_reader_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table release add constraint release_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table release add constraint release_published_by_fkey FOREIGN KEY (published_by) REFERENCES member(id);
alter table release_item add constraint release_item_address_fkey FOREIGN KEY (address) REFERENCES record(address);
alter table release_item add constraint release_item_release_fkey FOREIGN KEY (release) REFERENCES release(number);
alter table release_numbers add constraint release_numbers_release_fkey FOREIGN KEY (release) REFERENCES release(number);
alter table release_withheld add constraint release_withheld_release_fkey FOREIGN KEY (release) REFERENCES release(number);
alter table release_words add constraint release_words_release_address_fkey FOREIGN KEY (release, address) REFERENCES release_item(release, address);
alter table saved_search add constraint saved_search_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table second_word add constraint second_word_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES member(id);
alter table second_word add constraint second_word_decided_entry_fkey FOREIGN KEY (decided_entry) REFERENCES journal_entry(id);
alter table second_word add constraint second_word_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES member(id);
alter table second_word add constraint second_word_proposed_entry_fkey FOREIGN KEY (proposed_entry) REFERENCES journal_entry(id);
alter table second_word add constraint second_word_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table sign_in add constraint sign_in_member_fkey FOREIGN KEY (member) REFERENCES member(id);
alter table translation add constraint translation_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES member(id);
alter table translation add constraint translation_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table translation add constraint translation_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table translation_accepted add constraint translation_accepted_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table translation_accepted add constraint translation_accepted_taken_back_fkey FOREIGN KEY (taken_back) REFERENCES journal_entry(id);
alter table translation_accepted add constraint translation_accepted_translation_fkey FOREIGN KEY (translation) REFERENCES translation(id);
alter table update_binding add constraint update_binding_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table update_sentence_answer add constraint update_sentence_answer_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table update_sentence_answer add constraint update_sentence_answer_record_fkey FOREIGN KEY (record) REFERENCES record(id);
alter table update_still_right add constraint update_still_right_binding_fkey FOREIGN KEY (binding) REFERENCES update_binding(id);
alter table update_still_right add constraint update_still_right_entry_fkey FOREIGN KEY (entry) REFERENCES journal_entry(id);
alter table update_still_right add constraint update_still_right_member_fkey FOREIGN KEY (member) REFERENCES member(id);

CREATE TRIGGER double_decision_is_only_added_to BEFORE DELETE OR UPDATE ON double_decision FOR EACH ROW EXECUTE FUNCTION double_decision_is_only_added_to();
CREATE TRIGGER journal_is_only_added_to BEFORE DELETE OR UPDATE ON journal_entry FOR EACH ROW EXECUTE FUNCTION journal_is_only_added_to();
CREATE TRIGGER kept_file_never_changes BEFORE DELETE OR UPDATE ON kept_file FOR EACH ROW EXECUTE FUNCTION kept_file_never_changes();
CREATE TRIGGER name_decision_is_only_added_to BEFORE DELETE OR UPDATE ON name_decision FOR EACH ROW EXECUTE FUNCTION name_decision_is_only_added_to();
CREATE TRIGGER record_changes_with_its_entry BEFORE UPDATE ON record FOR EACH ROW EXECUTE FUNCTION record_changes_with_its_entry();
CREATE TRIGGER record_is_never_removed BEFORE DELETE ON record FOR EACH ROW EXECUTE FUNCTION record_is_never_removed();
CREATE TRIGGER record_is_to_be_indexed AFTER INSERT OR UPDATE ON record FOR EACH ROW EXECUTE FUNCTION record_is_to_be_indexed();
CREATE TRIGGER assignments_are_to_be_indexed AFTER INSERT OR DELETE OR UPDATE ON record_assignment FOR EACH ROW EXECUTE FUNCTION readers_are_to_be_indexed();
CREATE TRIGGER labels_are_to_be_indexed AFTER INSERT OR DELETE ON record_label FOR EACH ROW EXECUTE FUNCTION readers_are_to_be_indexed();
CREATE TRIGGER readers_are_to_be_indexed AFTER INSERT OR DELETE OR UPDATE ON record_reader FOR EACH ROW EXECUTE FUNCTION readers_are_to_be_indexed();
CREATE TRIGGER translation_changes_with_its_entry BEFORE UPDATE ON translation FOR EACH ROW EXECUTE FUNCTION translation_changes_with_its_entry();
CREATE TRIGGER update_binding_is_only_added_to BEFORE DELETE OR UPDATE ON update_binding FOR EACH ROW EXECUTE FUNCTION what_an_update_said_is_only_added_to();
CREATE TRIGGER update_sentence_answer_is_only_added_to BEFORE DELETE OR UPDATE ON update_sentence_answer FOR EACH ROW EXECUTE FUNCTION what_an_update_said_is_only_added_to();
CREATE TRIGGER update_still_right_is_only_added_to BEFORE DELETE OR UPDATE ON update_still_right FOR EACH ROW EXECUTE FUNCTION what_an_update_said_is_only_added_to();
