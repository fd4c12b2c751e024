-- What a candidate would record is kept as the body of the record, as far as the text says it, and beside it the names of which nobody
-- has said yet which records they are. Before, each kind of candidate kept it in fields of its own. Judgments stay as they are.
update candidate set proposal = jsonb_strip_nulls(case kind
  when 'incident' then jsonb_build_object(
    'body', jsonb_build_object(
      'title', proposal -> 'title', 'when', proposal -> 'when', 'acts', proposal -> 'acts',
      'freedoms', proposal -> 'freedoms', 'outcome', proposal -> 'outcome',
      'parties',
        case when coalesce(proposal ->> 'group', proposal ->> 'count') is null then '[]'::jsonb
          else jsonb_build_array(jsonb_build_object(
            'group', coalesce(proposal ->> 'group', 'people'), 'count', proposal -> 'count', 'role', 'VICTIM')) end
        || case when proposal ->> 'perpetrator' is null then '[]'::jsonb
          else jsonb_build_array(jsonb_build_object(
            'group', proposal -> 'perpetrator', 'role', 'ALLEGED_PERPETRATOR',
            'belongsTo', case when proposal ->> 'perpetrator'
              ~* '\y(police|officers?|officials?|authorit|security|court|prosecutor|guard|akimat)' then 'STATE' end)) end),
    'named', jsonb_build_object(
      'persons', proposal -> 'persons', 'subjects', proposal -> 'subjects', 'organisations', proposal -> 'organisations',
      'place', proposal -> 'place' -> 'name', 'placeKey', proposal -> 'place' -> 'key'))
  when 'proceeding-step' then jsonb_build_object(
    'body', jsonb_build_object(
      'title', proposal -> 'title',
      'kind', case
        when jsonb_path_exists(proposal, '$.articles[*] ? (@ starts with "CAO-")') then 'ADMINISTRATIVE'
        when proposal ->> 'step' = 'ADMINISTRATIVE_ARREST' then 'PENALTY'
        else 'CRIMINAL' end,
      'steps', jsonb_build_array(jsonb_build_object(
        'kind', proposal -> 'step', 'when', proposal -> 'when', 'possible', proposal -> 'possible',
        'articles', proposal -> 'articles', 'court', proposal -> 'court', 'sentences', proposal -> 'sentences',
        'until', proposal -> 'until'))),
    'named', jsonb_build_object(
      'persons', proposal -> 'persons', 'subjects', proposal -> 'subjects',
      'place', proposal -> 'place' -> 'name', 'placeKey', proposal -> 'place' -> 'key'))
  when 'figure' then jsonb_build_object(
    'body', jsonb_build_object(
      'measure', proposal -> 'measure', 'value', proposal -> 'value', 'of', proposal -> 'of', 'asOf', proposal -> 'when',
      'speaker', proposal -> 'speaker', 'parts', proposal -> 'parts', 'partsOverlap', false,
      'speakerKind', case
        when proposal ->> 'speaker' ~* '\y(party|parties)\y' then null
        when proposal ->> 'speaker'
          ~* '\y(courts?|tribunal|police|security (committee|service)|national guard|militsiya)\y' then 'OFFICIAL'
        when proposal ->> 'speaker'
          ~* '\y(un|united nations|osce|odihr|european|council of europe|international|human rights committee)\y' then 'INTERNATIONAL'
        when proposal ->> 'speaker'
          ~* '\y(ministry|minister|agency|committee|commission|akimat|prosecutor|parliament|senate|mazhilis)\y'
          or proposal ->> 'speaker' ~* '\y(government|prison|colony|council|department|office of the)\y' then 'OFFICIAL'
        when proposal ->> 'speaker'
          ~* '\y(telegram|youtube|channel|blog|media|newspaper|news|outlet|website|tv|television|radio|times|journal)\y'
          or proposal ->> 'speaker' ~* '\y(magazine|press|broadcaster|portal)\y' then 'MEDIA'
        when proposal ->> 'speaker'
          ~* '\y(movement|initiative|ngo|foundation|fund|union|association|bureau|coalition|society|centre|center)\y'
          or proposal ->> 'speaker' ~* '\y(institute|alliance|non-governmental organisation|group)\y' then 'NGO' end),
    'named', '{}'::jsonb)
  when 'person' then jsonb_build_object(
    'body', jsonb_build_object(
      'names', jsonb_build_array(jsonb_build_object('text', proposal -> 'name', 'kind', 'MAIN')),
      'roles', jsonb_path_query_array(proposal, '$.roles[*]')),
    'named', jsonb_build_object('within', proposal -> 'organisation'))
  when 'organisation' then jsonb_build_object(
    'body', jsonb_build_object(
      'names', jsonb_build_array(jsonb_build_object('text', proposal -> 'name', 'kind', 'MAIN'))
        || case when coalesce(proposal ->> 'abbreviation', proposal ->> 'name') = proposal ->> 'name' then '[]'::jsonb
          else jsonb_build_array(jsonb_build_object('text', proposal -> 'abbreviation', 'kind', 'ALIAS')) end,
      'kind', proposal -> 'organisationKind'),
    'named', '{}'::jsonb)
  end);

-- A role is an answer with others beside it.
update candidate set proposal = jsonb_set(proposal, '{body,roles}', (
    select coalesce(jsonb_agg(jsonb_build_object('role', role) order by at), '[]')
    from jsonb_array_elements_text(proposal -> 'body' -> 'roles') with ordinality as roles (role, at)))
where kind = 'person';
