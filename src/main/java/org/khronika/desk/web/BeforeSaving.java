package org.khronika.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khronika.forms.MadeNew;
import org.khronika.people.Name;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * What a member is told before a record is saved: that it looks like one on record, that it contradicts itself. Nothing of it is ever
 * refused. It is told once: who saves all the same is not told again, unless something else has come up. Only records that the member may
 * see are compared, so nobody learns from it that another exists.
 */
@Component
record BeforeSaving(LooksLike looksLike) {

    /** Stands in the form for what was told already. */
    static final String TOLD = "form-told";

    /**
     * What has not been told yet; empty when it can be saved.
     *
     * @param named what is put on record with it, as {@link org.khronika.forms.FilledDraft#places}
     */
    <T extends Record> List<Notice> of(OpenForm open, RecordType<T> type, Draft<T> draft, Map<String, String> named) {
        List<Notice> all = new ArrayList<>();
        List<? extends Sayable> before = before(open, type);
        type.contradictions(draft.body()).stream()
                .filter(sentence -> !before.contains(sentence))
                .map(sentence -> Notice.odd(sentence.in(open.me().language())))
                .forEach(all::add);
        if (open.record() == null) {
            all.addAll(looksLike.of(draft.body(), Reader.of(open.me())));
        }
        named.forEach((name, key) -> MadeNew.kind(key)
                .map(kind -> looksLike.named(
                        List.of(Name.main(open.answers().first(name).strip())), kind, Reader.of(open.me())))
                .ifPresent(all::addAll));
        return fingerprint(all).equals(open.answers().first(TOLD)) ? List.of() : List.copyOf(all);
    }

    private static <T extends Record> List<? extends Sayable> before(OpenForm open, RecordType<T> type) {
        return open.record() == null
                ? List.of()
                : type.contradictions(type.bodyType()
                        .cast(Objects.requireNonNull(open.record()).body()));
    }

    /** Stands for what was told, so that something new is told again. */
    static String fingerprint(List<Notice> told) {
        String all =
                told.stream().map(one -> one.sentence() + one.href()).sorted().collect(Collectors.joining("\n"));
        return all.isEmpty()
                ? ""
                : UUID.nameUUIDFromBytes(all.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
    }
}
