package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.places.Gazetteer;
import org.khronika.records.CountrySettings;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells of a name why it is too common to be taken out of texts without being asked about. */
@Component
record CommonNames(RecordTypes types, CountrySettings settings) {

    /** A name that stands in more records than this for the public is asked about. */
    static final int FEW = 3;

    private static final Phrase WORD = phrase("publication.common.word");

    private static final Set<String> WORDS = Stream.of(
                    Stream.of("вера", "надежда", "любовь"),
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    months(Locale.ENGLISH),
                    months(Locale.of("ru")),
                    months(Locale.of("kk")))
            .flatMap(words -> words)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static Stream<String> months(Locale language) {
        return Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language));
    }

    /** Who else bears each name, among what is for the public. */
    Bearers among(List<Stored<?>> published) {
        Map<String, List<Stored<?>>> bearers = new HashMap<>();
        for (Stored<?> record : published) {
            if (record.kind().bearsName()) {
                names(record)
                        .forEach(name -> bearers.computeIfAbsent(Spellings.folded(name), none -> new ArrayList<>())
                                .add(record));
            }
        }
        return new Bearers(bearers);
    }

    private <T extends Record> List<String> names(Stored<T> record) {
        RecordType<T> type = types.get(record);
        List<String> names = new ArrayList<>(List.of(record.title()));
        type.words(record.body()).stream().filter(word -> !word.startsWith("≈")).forEach(names::add);
        return names;
    }

    /** Who else bears names. */
    final class Bearers {

        private final Map<String, List<Stored<?>>> byName;

        private Bearers(Map<String, List<Stored<?>>> byName) {
            this.byName = byName;
        }

        /**
         * Why the name is too common, a clause: "is the name of a place"; empty when it is not.
         *
         * @param own the record that protects it; null before it was saved
         */
        Optional<Sayable> why(String name, @Nullable RecordRef own, WhereNamesStand where) {
            Optional<Sayable> byItself = whyByItself(name, own);
            if (byItself.isPresent()) {
                return byItself;
            }
            int records = where.of(name).size();
            return where.isWrittenSmall(name)
                    ? Optional.of(WORD)
                    : Optional.<Sayable>of(
                                    phrase("publication.common.many-records").with("n", records))
                            .filter(many -> records > FEW);
        }

        /** The same, whatever texts do with the name: nobody makes a name common by writing it often. */
        Optional<Sayable> whyByItself(String name, @Nullable RecordRef own) {
            if (Gazetteer.load(settings.country()).find(name).isPresent()) {
                return Optional.of(phrase("publication.common.place"));
            }
            if (WORDS.contains(Spellings.folded(name))) {
                return Optional.of(WORD);
            }
            return byName.getOrDefault(Spellings.folded(name), List.of()).stream()
                    .filter(record -> !record.address().equals(own))
                    .findFirst()
                    .map(other -> phrase("publication.common.other-bearer")
                            .with("kind", other.kind().name()));
        }
    }
}
