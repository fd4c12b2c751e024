package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** Reads the pack of a country from its files under {@code /legislation}. */
final class PackFile {

    private static final String FOLDER = "/legislation/";
    /** The closed lists are lists of crimes: they speak of the criminal code. */
    private static final String CRIMINAL_CODE = "CC";

    private PackFile() {}

    static Pack read(String country) {
        YamlNode pack = YamlFile.open(FOLDER + country + ".yaml");
        PackTexts texts = PackTexts.open(FOLDER + country + "-texts.yaml");
        Map<String, Source> sources = sources(pack, texts);
        List<SpecialTime> times = pack.items("special times").stream()
                .map(time -> SpecialTime.read(time, texts))
                .toList();
        List<LawCode> codes = new ArrayList<>();
        List<Provision> provisions = new ArrayList<>();
        for (YamlNode code : pack.items("codes")) {
            Source source = source(sources, code.text("source"));
            codes.add(new LawCode(
                    code.text("code"),
                    code.text("en"),
                    code.findText("ru"),
                    code.findText("kk"),
                    texts.find(code.findText("number")),
                    LocalDate.parse(code.text("in force from")),
                    source));
            for (YamlNode article : YamlFile.open(FOLDER + code.text("file")).items("articles")) {
                String key = article.findText("source");
                provisions.addAll(PackArticle.provisions(
                        code.text("code"), article, key == null ? source : source(sources, key), times, texts));
            }
        }
        return new Pack(List.copyOf(codes), List.copyOf(provisions), lists(pack.at("lists"), texts));
    }

    private static Map<OffenceList, ListedCrimes> lists(YamlNode lists, PackTexts texts) {
        Map<OffenceList, ListedCrimes> read = new EnumMap<>(OffenceList.class);
        for (OffenceList list : OffenceList.values()) {
            if (lists.has(list.key())) {
                YamlNode entry = lists.at(list.key());
                read.put(
                        list,
                        new ListedCrimes(
                                CRIMINAL_CODE,
                                entry.texts("crimes").stream()
                                        .map(ListedCrimes.Crime::read)
                                        .toList(),
                                texts.said(entry.text("means"))));
            }
        }
        return read;
    }

    private static Map<String, Source> sources(YamlNode pack, PackTexts texts) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (YamlNode source : pack.items("sources")) {
            @Nullable String redaction = source.findText("redaction");
            sources.put(
                    source.text("key"),
                    new Source(
                            texts.said(source.text("title")),
                            source.findText("address"),
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
