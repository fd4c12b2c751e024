package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.records.Bodies;
import org.khronika.records.Stored;
import org.khronika.records.Sureness;
import org.khronika.values.RecordKind;
import org.khronika.values.Shortened;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** How each kind of record that this installation knows is shown. */
@Component
public class ShownTypes {

    private final Map<RecordKind, ShownType<?>> byKind = new EnumMap<>(RecordKind.class);

    ShownTypes(List<ShownType<?>> types) {
        types.forEach(type -> byKind.put(type.kind(), type));
    }

    /** How the kinds that the installation shows are shown, in the order of the kinds. */
    public Collection<ShownType<?>> all() {
        return Collections.unmodifiableCollection(byKind.values());
    }

    /** The kinds by what is said of how certain their records are: "Incidents and proceedings", with the sentence. */
    public Map<Sayable, Sayable> bySureness() {
        Map<Sayable, Sayable> all = new LinkedHashMap<>();
        for (Sureness sureness : Sureness.values()) {
            List<Phrase> kinds = byKind.values().stream()
                    .filter(type -> Bodies.kind(type.bodyType()).sure() == sureness)
                    .map(type -> type.kind().many())
                    .toList();
            if (!kinds.isEmpty()) {
                all.put(
                        Sayable.and(kinds).capital(),
                        phrase("pages.hedge.sentence").with("what", sureness.said()));
            }
        }
        return all;
    }

    /** The type of a kind; throws when no context shows it. */
    public ShownType<?> get(RecordKind kind) {
        ShownType<?> type = byKind.get(kind);
        if (type == null) {
            throw new IllegalStateException("No context has said how a %s is shown.".formatted(kind.noun()));
        }
        return type;
    }

    /** What a version of a record is called in lists and links, in the language of whoever reads; not longer than they can show. */
    public <T extends Record> Sayable title(Stored<T> record) {
        Sayable title = get(record).title(record.body());
        return language -> Shortened.of(title.in(language));
    }

    /** The type of a version of a record. */
    @SuppressWarnings("unchecked")
    public <T extends Record> ShownType<T> get(Stored<T> record) {
        return (ShownType<T>) get(record.kind());
    }
}
