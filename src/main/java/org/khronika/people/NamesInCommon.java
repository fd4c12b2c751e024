package org.khronika.people;

import org.khronika.review.DoubleSigns;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/**
 * Two persons may be one when they have a name in common, in whatever spelling or script. The names stand in an index by their key, so
 * that records of one name lie side by side in it, and nothing is compared but what is equal.
 */
@Component
class NamesInCommon implements DoubleSigns {

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    @Override
    public String pairs() {
        return """
                select a.record as one, b.record as other, a.key as key
                from person_name a join person_name b on b.key = a.key and b.record > a.record""";
    }

    @Override
    public String order() {
        return "p.key, p.one, p.other";
    }

    @Override
    public String shared() {
        return """
                select a.key from person_name a join person_name b on b.key = a.key
                where a.record = :one and b.record = :other order by a.key""";
    }
}
