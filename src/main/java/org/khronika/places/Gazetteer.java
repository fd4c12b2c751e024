package org.khronika.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of a country, with the countries of the world and some cities abroad, by every spelling that we know.
 *
 * <p>A place keeps its key for ever, whatever it is called and whichever region it belongs to: names and borders carry the days
 * on which they applied. A gazetteer is immutable; {@link #load} reads each country once.
 */
public final class Gazetteer {

    private static final Map<String, Gazetteer> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Entry> byKey;
    private final Map<String, List<Spelled>> bySpelling;

    Gazetteer(List<Entry> entries) {
        byKey = new LinkedHashMap<>();
        bySpelling = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (byKey.put(entry.key(), entry) != null) {
                throw new IllegalArgumentException("The gazetteer has two places with the key " + entry.key() + ".");
            }
            for (Name name : entry.names()) {
                bySpelling
                        .computeIfAbsent(PlaceSpelling.of(name.text()), _ -> new ArrayList<>())
                        .add(new Spelled(entry, name));
            }
        }
    }

    /** The gazetteer of a country by its ISO 3166-1 code; refuses a country that we have none of. */
    public static Gazetteer load(String country) {
        return LOADED.computeIfAbsent(country, GazetteerFile::read);
    }

    /** All places: the regions and towns of the country first, then the world. */
    public List<Entry> entries() {
        return List.copyOf(byKey.values());
    }

    /** The place with this key. */
    public Optional<Entry> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The place that people mean by this name today; former names still lead to their place unless another bears them now. */
    public Optional<Entry> find(String name) {
        return findAll(name).stream().findFirst();
    }

    /** The place that people meant by this name on a day. */
    public Optional<Entry> find(String name, LocalDate on) {
        return candidates(name, on).findFirst();
    }

    /**
     * Every place that bears or bore this name, likeliest first: bearers of the name today before former ones, then the larger
     * kind of place.
     */
    public List<Entry> findAll(String name) {
        return candidates(name, LocalDate.MAX).toList();
    }

    private Stream<Entry> candidates(String name, LocalDate on) {
        String spelling = PlaceSpelling.of(name);
        List<Spelled> bearers = bySpelling.getOrDefault(spelling, List.of());
        if (bearers.isEmpty()) {
            String town = PlaceSpelling.withoutTownWords(spelling);
            bearers = bySpelling.getOrDefault(town, List.of()).stream()
                    .filter(spelled -> spelled.entry().isTown())
                    .toList();
        }
        return bearers.stream()
                .sorted(Comparator.comparing(
                                (Spelled spelled) -> !spelled.name().usedOn(on))
                        .thenComparingInt(spelled -> spelled.entry().rank()))
                .map(Spelled::entry)
                .distinct();
    }

    private record Spelled(Entry entry, Name name) {}

    /**
     * A place.
     *
     * @param key a lasting key: the ISO 3166 code of a country or region, else a word such as {@code kz-semey}
     * @param kind country, region, republican-city, city or settlement
     * @param slips misspellings that a source printed for it; not names
     * @param within the units that it lay in, by date
     * @param iso its ISO 3166-1 or 3166-2 code, if it has one
     */
    public record Entry(
            String key,
            String kind,
            List<Name> names,
            List<String> slips,
            List<LargerUnit> within,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String iso) {

        private static final List<String> KINDS = List.of("republican-city", "country", "region", "city", "settlement");

        public Entry {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException(
                        "Expected one of " + KINDS + " as the kind of the place " + key + ", found \"" + kind + "\".");
            }
            if (names.isEmpty()) {
                throw new IllegalArgumentException("The place " + key + " has no name.");
            }
            names = List.copyOf(names);
            slips = List.copyOf(slips);
            within = List.copyOf(within);
        }

        /**
         * The key of the first-level unit that this place was, or lay in, on a day: the region of a town, itself for a region or a
         * city of republican significance, nothing for a country or for a region on a day when it did not exist.
         */
        public Optional<String> regionOn(LocalDate day) {
            Optional<String> unit = within.stream()
                    .filter(w -> covers(w.from(), w.to(), day))
                    .map(LargerUnit::key)
                    .findFirst();
            boolean isUnit = kind.equals("region") || kind.equals("republican-city");
            return unit.map(key -> isUnit && key.indexOf('-') < 0 ? this.key : key)
                    .filter(key -> key.indexOf('-') > 0);
        }

        /**
         * What the place was called on a day, in the locale's language where we know it, else in English, else in the language
         * that we have. A name whose own dates cover the day wins over a name without dates.
         */
        public String nameOn(LocalDate day, Locale locale) {
            return Stream.of(locale.getLanguage(), "en")
                    .flatMap(language -> named(language, day).stream())
                    .findFirst()
                    .orElse(names.getFirst().text());
        }

        private Optional<String> named(String language, LocalDate day) {
            return names.stream()
                    .filter(name -> name.language().equals(language) && name.usedOn(day))
                    .min(Comparator.comparing(name -> name.from() == null && name.to() == null))
                    .map(Name::text);
        }

        private boolean isTown() {
            return !kind.equals("country") && !kind.equals("region");
        }

        private int rank() {
            return KINDS.indexOf(kind);
        }
    }

    /**
     * A spelling of a place's name.
     *
     * @param language en, ru, kk (Cyrillic) or kk-Latn
     * @param from the first day on which it applied, if it was not always so
     * @param to the last day on which it applied, if it no longer does
     */
    public record Name(
            String text,
            String language,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Whether the place was called so on this day. */
        public boolean usedOn(LocalDate day) {
            return covers(from, to, day);
        }
    }

    /**
     * The unit that a place lay in.
     *
     * @param key the key of the region, or of the country
     */
    public record LargerUnit(
            String key, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
