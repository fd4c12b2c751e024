package org.khronika.lists;

import java.util.List;
import java.util.function.UnaryOperator;
import org.khronika.records.RecordType.Start;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** Definitions of others that a new list may start from, each a file in {@code resources/lists} for anybody to read. */
final class Definitions {

    private static final List<String> FILES = List.of("pace-1900");

    private Definitions() {}

    /** All of them. */
    static List<Start<CuratedList>> all() {
        return FILES.stream().map(Definitions::read).toList();
    }

    private static Start<CuratedList> read(String name) {
        YamlNode file = YamlFile.open("/lists/" + name + ".yaml");
        PackTexts texts = PackTexts.open("/lists/texts.yaml");
        return new Start<>(
                file.text("key"),
                texts.said(file.text("says")),
                language -> list(file, text -> texts.said(text).in(language)));
    }

    /** @param said the text in the language of whoever begins the list */
    private static CuratedList list(YamlNode file, UnaryOperator<String> said) {
        return new CuratedList(
                said.apply(file.text("title")),
                ListSubject.valueOf(file.text("subject")),
                Keeper.OURS,
                null,
                null,
                null,
                null,
                said.apply(file.text("purpose")),
                file.items("criteria").stream()
                        .map(one -> new Criterion(
                                one.text("code"),
                                said.apply(one.text("words")),
                                said.apply(one.text("source")),
                                one.yes("verified")))
                        .toList(),
                file.items("exclusions").stream()
                        .map(one -> new Exclusion(
                                one.text("code"),
                                said.apply(one.text("words")),
                                said.apply(one.text("source")),
                                one.yes("verified")))
                        .toList(),
                null,
                file.has("reviewMonths") ? file.at("reviewMonths").number() : null,
                null,
                null);
    }
}
