-- The answer of a step is called by its parts, penalties.
update record set body = replace(body::text, '"sentences":', '"penalties":')::jsonb
where kind = 'P' and body::text like '%"sentences":%';
