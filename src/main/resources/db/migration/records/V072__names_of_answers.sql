-- "standing" was the name of five answers. Each is called what it is: the kind of a status with the state, the origin of an update, our
-- assessment of a claim. A key stands between quotation marks in the text of a body; within a text that a person wrote these are escaped.
update record set body = replace(replace(body::text, '"standing":', '"origin":'), 'standings.standing:', 'statuses.kind:')::jsonb
where kind = 'U' and body::text like '%standing%';

update record set body = jsonb_set(
    body - 'standings',
    '{statuses}',
    (select coalesce(jsonb_agg(one - 'standing' || jsonb_build_object('kind', one -> 'standing') order by n), '[]')
     from jsonb_array_elements(body -> 'standings') with ordinality as each (one, n)))
where kind = 'O' and body -> 'standings' is not null;

update record set body = replace(body::text, '"standing":', '"assessment":')::jsonb
where body::text like '%"standing":%';
