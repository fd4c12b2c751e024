package org.khronika.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** A record in a list, for the cells of its row. Its page is made only where a column tells a fact of it. */
final class ListedRecord {

    private final Stored<?> record;
    private final ShownTypes types;
    private final StaffNamer namer;
    private final List<String> labels;

    private @Nullable RecordPage page;

    ListedRecord(Stored<?> record, ShownTypes types, StaffNamer namer, List<String> labels) {
        this.record = record;
        this.labels = labels;
        this.types = types;
        this.namer = namer;
    }

    Stored<?> record() {
        return record;
    }

    List<String> labels() {
        return labels;
    }

    StaffNamer namer() {
        return namer;
    }

    /** In the language of whoever reads. */
    String say(Sayable words) {
        return namer.say(words);
    }

    /** When it was; empty without a date. */
    String when() {
        PartialDate when = when(record);
        return when == null ? "" : say(when);
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> of) {
        return types.get(of).when(of.body());
    }

    /** What its page says under a label. */
    String fact(Sayable label) {
        if (page == null) {
            page = page(record);
        }
        return page.facts().stream()
                .filter(fact -> fact.label().equals(say(label)))
                .flatMap(fact -> fact.values().stream())
                .map(Mention::text)
                .collect(Collectors.joining(", "));
    }

    private <T extends Record> RecordPage page(Stored<T> of) {
        return types.get(of).page(of, namer);
    }
}
