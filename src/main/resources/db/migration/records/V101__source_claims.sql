-- What sources claim was kept under "accounts", which is the word for two other things: what happened, told, and what a member signs in
-- with. A key stands between quotation marks in the text of a body; within a text that a person wrote these are escaped.
update record set body = replace(body::text, '"accounts":', '"sourceClaims":')::jsonb
where body ? 'accounts';

-- Citations and links are bound to answers by name; those of the statuses of an organisation were forgotten when they were renamed.
update record set citations = (
    select jsonb_agg(
        case when one ->> 'field' ~ '^(accounts|standings)(\[|$)'
             then jsonb_set(one, '{field}', to_jsonb(
                 regexp_replace(regexp_replace(one ->> 'field', '^accounts', 'sourceClaims'), '^standings', 'statuses')))
             else one end
        order by n)
    from jsonb_array_elements(citations) with ordinality as each (one, n))
where citations::text ~ '"(accounts|standings)';

update citation
set field = regexp_replace(regexp_replace(field, '^accounts', 'sourceClaims'), '^standings', 'statuses')
where field ~ '^(accounts|standings)(\[|$)';

update record_link
set path = regexp_replace(regexp_replace(path, '^accounts', 'sourceClaims'), '^standings', 'statuses')
where path ~ '^(accounts|standings)(\[|$)';
