package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.places.Gazetteer;
import org.khronika.yaml.YamlNode;

/** The places of the home country from its gazetteer, and the towns of the world from the reader's own list. */
final class KnownPlaces {

    /**
     * A place that a name may mean.
     *
     * @param key its address in the gazetteer
     * @param country the country it is in, two letters
     * @param wide whether it is a region or a country, in which a town is to be preferred
     * @param weak whether so few people live there, or the word means so many things, that the sentence must speak for it
     */
    record KnownPlace(String key, String country, boolean wide, boolean weak) {

        boolean isCountry() {
            return key.equals(country);
        }
    }

    private static final int WELL_KNOWN_THOUSANDS = 400;
    private static final Set<String> STRONG_KINDS = Set.of("country", "region", "republican-city", "city");
    private static final YamlNode CAPITALS = Resources.yaml("world/capitals.yaml");

    private final String country;
    private final PhraseBook<KnownPlace> names = new PhraseBook<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, KnownPlace> byKey = new HashMap<>();
    private final Map<String, KnownPlace> homeNames = new HashMap<>();
    private final Map<String, List<HomeName>> byShape;

    KnownPlaces(String country, Set<String> ordinaryWords, Set<String> givenNames) {
        this.country = country;
        Gazetteer gazetteer = gazetteer(country);
        if (gazetteer != null) {
            for (Gazetteer.Entry entry : gazetteer.entries()) {
                enter(entry, ordinaryWords, givenNames);
            }
        }
        for (String line : Resources.lines("world/spellings.tsv")) {
            List<String> cells = List.of(line.split("\t"));
            String key = cells.get(1);
            add(cells.get(0), new KnownPlace(key, countryOf(key), key.length() == 2, false));
        }
        for (String line : Resources.lines("world/towns.tsv")) {
            List<String> cells = List.of(line.split("\t"));
            String name = cells.get(0);
            boolean weak = Integer.parseInt(cells.get(2)) < WELL_KNOWN_THOUSANDS || givenNames.contains(name);
            add(
                    name,
                    new KnownPlace(
                            cells.get(1).toLowerCase(Locale.ROOT) + "-" + slug(name), cells.get(1), false, weak));
        }
        byShape = byShape(homeNames);
    }

    private static @Nullable Gazetteer gazetteer(String country) {
        try {
            return Gazetteer.load(country);
        } catch (IllegalArgumentException e) {
            return country.equals("KZ") ? null : gazetteer("KZ");
        }
    }

    private void enter(Gazetteer.Entry entry, Set<String> ordinaryWords, Set<String> givenNames) {
        String home = countryOf(entry.key());
        for (Gazetteer.Name name : entry.names()) {
            String text = name.text();
            boolean ordinary = ordinaryWords.contains(text.toLowerCase(Locale.ROOT));
            boolean weak = !STRONG_KINDS.contains(entry.kind())
                    || givenNames.contains(text)
                    || (ordinary && !entry.kind().equals("country"));
            KnownPlace place = new KnownPlace(
                    entry.key(),
                    home,
                    entry.kind().equals("region") || entry.kind().equals("country"),
                    weak);
            add(text, place);
            if (home.equals(country)) {
                homeNames.putIfAbsent(text.toLowerCase(Locale.ROOT), place);
            }
        }
    }

    private void add(String name, KnownPlace place) {
        names.add(name, place);
        labels.putIfAbsent(place.key(), name);
        byKey.putIfAbsent(place.key(), place);
    }

    /** The place whose name begins at this token, the longest name first. */
    PhraseBook.@Nullable Hit<KnownPlace> at(List<Token> tokens, int index) {
        return names.at(tokens, index);
    }

    /** The place of the home country that this misspelt name must mean, or null. */
    @Nullable
    KnownPlace nearest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() < 5) {
            return null;
        }
        HomeName nearest = null;
        for (int length = lower.length() - 1; length <= lower.length() + 1; length++) {
            for (HomeName known : byShape.getOrDefault(lower.charAt(0) + "" + length, List.of())) {
                boolean earlier = nearest == null || known.order() < nearest.order();
                nearest = earlier && Spelling.differsByOne(known.text(), lower) ? known : nearest;
            }
        }
        return nearest == null ? null : nearest.place();
    }

    /** The names of the home country by their first letter and length: only those may be one slip from another. */
    private static Map<String, List<HomeName>> byShape(Map<String, KnownPlace> homeNames) {
        Map<String, List<HomeName>> names = new HashMap<>();
        int order = 0;
        for (Map.Entry<String, KnownPlace> entry : homeNames.entrySet()) {
            String text = entry.getKey();
            if (!text.isEmpty()) {
                names.computeIfAbsent(text.charAt(0) + "" + text.length(), _ -> new ArrayList<>())
                        .add(new HomeName(text, order++, entry.getValue()));
            }
        }
        return names;
    }

    private record HomeName(String text, int order, KnownPlace place) {}

    /** The place at an address that this gazetteer gave. */
    @Nullable
    KnownPlace byKey(String key) {
        return byKey.get(key);
    }

    /** What the place is called in English, or its key. */
    String nameOf(String key) {
        return labels.getOrDefault(key, key);
    }

    /** The capital of the home country. */
    @Nullable
    KnownPlace capital() {
        YamlNode key = CAPITALS.find(country);
        return key == null ? null : new KnownPlace(key.text(), country, false, false);
    }

    /** The home country, two letters. */
    String country() {
        return country;
    }

    private static String countryOf(String key) {
        return key.substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private static String slug(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd');
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
