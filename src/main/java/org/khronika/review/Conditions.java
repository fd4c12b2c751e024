package org.khronika.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** A {@link RecordQuery} as SQL conditions on {@code record r}; the reader's own condition always stands among them. */
final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    Conditions(RecordQuery query, Reader reader) {
        add(Reader.SEES, "reader", reader.member());
        if (!query.kinds().isEmpty()) {
            add(
                    "r.kind in (:kinds)",
                    "kinds",
                    query.kinds().stream().map(Conditions::letter).toList());
        }
        if (!query.review().isEmpty()) {
            add(
                    "r.review in (:review)",
                    "review",
                    query.review().stream().map(Enum::name).toList());
        }
        int n = 0;
        for (String word : query.words()) {
            String name = "word" + n++;
            add(WordSearch.condition("r", name), name, WordSearch.pattern(word));
        }
        if (!query.linkedTo().isEmpty()) {
            add(
                    """
                    exists (select 1 from record_link l join record t on t.id = l.to_record
                      where l.from_record = r.id and t.address in (:linkedTo))""",
                    "linkedTo",
                    query.linkedTo().stream().map(RecordRef::address).toList());
        }
        if (query.cites() != null) {
            add("""
                    exists (select 1 from citation c join record t on t.id = c.source
                      where c.record = r.id and t.address = :cites)""", "cites", query.cites().address());
        }
        if (query.author() != null) {
            add("r.author = :author", "author", query.author());
        }
        if (query.notOf() != null) {
            add("not " + Authors.WROTE, "member", query.notOf());
        }
        if (query.from() != null) {
            add("(r.sort_to is null or r.sort_to >= :from)", "from", query.from());
        }
        if (query.to() != null) {
            add("(r.sort_from is null or r.sort_from <= :to)", "to", query.to());
        }
        having(query);
    }

    private void having(RecordQuery query) {
        int n = 0;
        for (Having answer : query.having()) {
            String name = "having" + n++;
            add("r.body @> cast(:" + name + " as jsonb)", name, answer.json());
        }
    }

    private void add(String condition, String name, Object value) {
        sql.add(condition);
        params.put(name, value);
    }

    static String letter(RecordKind kind) {
        return String.valueOf(kind.letter());
    }

    /** The conditions, joined, to stand after {@code where}. */
    String where() {
        return String.join(" and ", sql);
    }

    /** The parameters of the conditions by name. */
    Map<String, Object> params() {
        return params;
    }
}
