-- How it is told whom an attack was aimed at was read out of the words, which only English ones bore out. It is an answer of its own; the
-- words stand without what it says. The journal keeps the words as they were, and AimTold reads them in the same way.
update record set body = jsonb_set(
    body,
    '{attacks}',
    (select jsonb_agg(
         case
             when coalesce(one ->> 'aim', '') = '' or one ->> 'aimTold' is not null then one
             when one ->> 'aim' ~ '^([Ii]nferred( by us)?|[Вв]ыведено нами|[Өө]зіміз қорытқан)([,:]|$)' then
                 one || jsonb_build_object('aimTold', 'INFERRED', 'aim', nullif(regexp_replace(
                     one ->> 'aim', '^([Ii]nferred( by us)?|[Вв]ыведено нами|[Өө]зіміз қорытқан)([,:] *|$)', ''), ''))
             when one ->> 'aim' ~ '\y[Aa]ppear|\y[Aa]pparent|[Вв]идимому|[Вв]идимо|[Пп]охоже|[Сс]ірә|[Шш]амасы|көрін' then
                 one || jsonb_build_object('aimTold', 'APPEARED', 'aim', nullif(regexp_replace(
                     one ->> 'aim',
                     '^([Ii]t appear(ed|s) |[Aa]pparently,? |([Пп]о-)?[Вв]идимо(му)?,? |[Сс]ірә,? |[Шш]амасы,? )', ''), ''))
             else one || jsonb_build_object('aimTold', 'OTHERWISE')
         end order by n)
     from jsonb_array_elements(body -> 'attacks') with ordinality as each (one, n)))
where kind = 'I' and body::text like '%"aim":%' and jsonb_array_length(body -> 'attacks') > 0;
