package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the pack of a country from its files under {@code /legislation}. */
final class PackFile {

    private static final String FOLDER = "/legislation/";
    /** The closed lists are lists of crimes: they speak of the criminal code. */
    private static final String CRIMINAL_CODE = "CC";

    private PackFile() {}

    static Pack read(String country) {
        YamlFile pack = YamlFile.read(FOLDER + country + ".yaml");
        Map<String, Source> sources = sources(pack);
        List<LawCode> codes = new ArrayList<>();
        List<Provision> provisions = new ArrayList<>();
        for (YamlFile code : pack.entries("codes")) {
            Source source = source(sources, code.required("source"));
            codes.add(new LawCode(
                    code.required("code"),
                    code.required("en"),
                    code.text("ru"),
                    code.text("kk"),
                    code.text("number"),
                    source));
            for (YamlFile article :
                    YamlFile.read(FOLDER + code.required("file")).entries("articles")) {
                String key = article.text("source");
                provisions.addAll(PackArticle.provisions(
                        code.required("code"), article, key == null ? source : source(sources, key)));
            }
        }
        return new Pack(List.copyOf(codes), List.copyOf(provisions), lists(pack.entryOf("lists")));
    }

    private static Map<OffenceList, ListedCrimes> lists(YamlFile lists) {
        Map<OffenceList, ListedCrimes> read = new EnumMap<>(OffenceList.class);
        for (OffenceList list : OffenceList.values()) {
            if (lists.has(list.key())) {
                YamlFile entry = lists.entryOf(list.key());
                read.put(
                        list,
                        new ListedCrimes(
                                CRIMINAL_CODE,
                                entry.texts("crimes").stream()
                                        .map(ListedCrimes.Crime::read)
                                        .toList(),
                                entry.required("means")));
            }
        }
        return read;
    }

    private static Map<String, Source> sources(YamlFile pack) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (YamlFile source : pack.entries("sources")) {
            @Nullable String redaction = source.text("redaction");
            sources.put(
                    source.required("key"),
                    new Source(
                            source.required("title"),
                            source.text("address"),
                            redaction == null ? null : LocalDate.parse(redaction)));
        }
        return sources;
    }

    private static Source source(Map<String, Source> sources, String key) {
        Source source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException("Expected a source that the pack names, found %s.".formatted(key));
        }
        return source;
    }
}
