-- A text that is translated is named by the question that it answers: source claims have their own name now.
update translation
set question = 'sourceClaims' || substr(question, 9), place = regexp_replace(place, '^accounts', 'sourceClaims')
where question ~ '^accounts(\.|$)';
