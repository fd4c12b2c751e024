package org.khronika.places;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

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
        Map<String, Gazetteer.Entry> entries = new LinkedHashMap<>();
        entriesOf(file).forEach(entry -> entries.put(entry.key(), entry));
        countries().forEach(entry -> entries.put(entry.key(), entry));
        entriesOf(WORLD).forEach(entry -> entries.merge(entry.key(), entry, GazetteerFile::withNamesOf));
        return new Gazetteer(List.copyOf(entries.values()));
    }

    private static List<Gazetteer.Entry> entriesOf(String file) {
        List<Gazetteer.Entry> entries = new ArrayList<>();
        for (YamlNode item : YamlFile.open(file).items()) {
            entries.add(entry(item));
        }
        return entries;
    }

    private static Gazetteer.Entry entry(YamlNode item) {
        List<Gazetteer.Name> names = new ArrayList<>();
        for (YamlNode name : item.items("names")) {
            names.add(new Gazetteer.Name(
                    name.text("text"), name.text("lang"), first(name.find("from")), last(name.find("to"))));
        }
        List<Gazetteer.LargerUnit> within = new ArrayList<>();
        for (YamlNode unit : item.items("within")) {
            within.add(new Gazetteer.LargerUnit(unit.text("key"), first(unit.find("from")), last(unit.find("to"))));
        }
        List<YamlNode> at = item.items("at");
        return new Gazetteer.Entry(
                item.text("key"),
                item.text("kind"),
                names,
                item.texts("slips"),
                within,
                at.isEmpty() ? null : degrees(at.get(0)),
                at.isEmpty() ? null : degrees(at.get(1)),
                item.findText("iso"));
    }

    private static double degrees(YamlNode written) {
        return written.as("degrees", Double::valueOf);
    }

    private static List<Gazetteer.Entry> countries() {
        List<Gazetteer.Entry> countries = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            List<Gazetteer.Name> names = new ArrayList<>();
            for (String language : LANGUAGES) {
                String text = country.getDisplayCountry(Locale.of(language));
                boolean known = language.equals("en") || !text.equals(country.getDisplayCountry(Locale.ENGLISH));
                if (known && !text.equals(code)) {
                    names.add(new Gazetteer.Name(text, language, null, null));
                }
            }
            countries.add(new Gazetteer.Entry(code, "country", names, List.of(), List.of(), null, null, code));
        }
        return countries;
    }

    private static Gazetteer.Entry withNamesOf(Gazetteer.Entry known, Gazetteer.Entry more) {
        List<Gazetteer.Name> names = new ArrayList<>(known.names());
        names.addAll(more.names());
        return new Gazetteer.Entry(
                known.key(),
                known.kind(),
                names,
                more.slips(),
                more.within(),
                more.latitude(),
                more.longitude(),
                known.iso());
    }

    private static @Nullable LocalDate first(@Nullable YamlNode written) {
        return written == null ? null : day(written, year -> LocalDate.of(year, Month.JANUARY, 1));
    }

    private static @Nullable LocalDate last(@Nullable YamlNode written) {
        return written == null ? null : day(written, year -> LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static LocalDate day(YamlNode written, IntFunction<LocalDate> ofYear) {
        return written.as(
                "a year or a day",
                text -> text.length() == 4 ? ofYear.apply(Integer.parseInt(text)) : LocalDate.parse(text));
    }
}
