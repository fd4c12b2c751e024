package org.khronika.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.places.Gazetteer.Entry;
import org.khronika.places.Gazetteer.Name;
import org.khronika.places.Gazetteer.Within;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a gazetteer from its files; the ordinary names of countries come from the JDK. */
final class GazetteerFile {

    private static final Map<String, String> FILES = Map.of("KZ", "/gazetteer/kazakhstan.yaml");
    private static final String WORLD = "/gazetteer/world.yaml";
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private GazetteerFile() {}

    static Gazetteer read(String country) {
        String file = FILES.get(country);
        if (file == null) {
            throw new IllegalArgumentException("Expected the code of a country that has a gazetteer ("
                    + String.join(", ", FILES.keySet()) + "), found \"" + country + "\".");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        entriesOf(file).forEach(entry -> entries.put(entry.key(), entry));
        countries().forEach(entry -> entries.put(entry.key(), entry));
        entriesOf(WORLD).forEach(entry -> entries.merge(entry.key(), entry, GazetteerFile::withNamesOf));
        return new Gazetteer(List.copyOf(entries.values()));
    }

    private static List<Entry> entriesOf(String file) {
        List<Entry> entries = new ArrayList<>();
        for (Object item : list(parse(file))) {
            entries.add(entry(map(item)));
        }
        return entries;
    }

    /** Every scalar stays a string: a date is not a moment, and NO is Norway. */
    private static Object parse(String file) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
        try (InputStream in = GazetteerFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The gazetteer file " + file + " is not on the class path.");
            }
            return yaml.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer file " + file + " cannot be read.", e);
        }
    }

    private static Entry entry(Map<?, ?> item) {
        List<Name> names = new ArrayList<>();
        for (Object name : list(item.get("names"))) {
            Map<?, ?> of = map(name);
            names.add(new Name(required(of, "text"), required(of, "lang"), first(of.get("from")), last(of.get("to"))));
        }
        List<Within> within = new ArrayList<>();
        for (Object unit : list(item.get("within"))) {
            Map<?, ?> of = map(unit);
            within.add(new Within(required(of, "key"), first(of.get("from")), last(of.get("to"))));
        }
        List<?> at = list(item.get("at"));
        return new Entry(
                required(item, "key"),
                required(item, "kind"),
                names,
                list(item.get("slips")).stream().map(Object::toString).toList(),
                within,
                at.isEmpty() ? null : Double.valueOf(at.get(0).toString()),
                at.isEmpty() ? null : Double.valueOf(at.get(1).toString()),
                item.get("iso") instanceof String iso ? iso : null);
    }

    private static List<Entry> countries() {
        List<Entry> countries = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            List<Name> names = new ArrayList<>();
            for (String language : LANGUAGES) {
                String text = country.getDisplayCountry(Locale.of(language));
                boolean known = language.equals("en") || !text.equals(country.getDisplayCountry(Locale.ENGLISH));
                if (known && !text.equals(code)) {
                    names.add(new Name(text, language, null, null));
                }
            }
            countries.add(new Entry(code, "country", names, List.of(), List.of(), null, null, code));
        }
        return countries;
    }

    private static Entry withNamesOf(Entry known, Entry more) {
        List<Name> names = new ArrayList<>(known.names());
        names.addAll(more.names());
        return new Entry(
                known.key(),
                known.kind(),
                names,
                more.slips(),
                more.within(),
                more.latitude(),
                more.longitude(),
                known.iso());
    }

    private static @Nullable LocalDate first(@Nullable Object date) {
        return date == null
                ? null
                : isYear(date) ? LocalDate.of(year(date), Month.JANUARY, 1) : LocalDate.parse(date.toString());
    }

    private static @Nullable LocalDate last(@Nullable Object date) {
        return date == null
                ? null
                : isYear(date) ? LocalDate.of(year(date), Month.DECEMBER, 31) : LocalDate.parse(date.toString());
    }

    private static boolean isYear(Object date) {
        return date.toString().length() == 4;
    }

    private static int year(Object date) {
        return Integer.parseInt(date.toString());
    }

    private static String required(Map<?, ?> item, String field) {
        if (item.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The gazetteer has an item without \"" + field + "\": " + item + ".");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("The gazetteer expected a mapping, found \"" + value + "\".");
    }
}
