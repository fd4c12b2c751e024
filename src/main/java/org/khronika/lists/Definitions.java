package org.khronika.lists;

import java.util.List;
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
        return new Start<>(file.text("key"), PackTexts.open("/lists/texts.yaml").said(file.text("says")), list(file));
    }

    private static CuratedList list(YamlNode file) {
        return new CuratedList(
                file.text("title"),
                ListSubject.valueOf(file.text("subject")),
                Keeper.OURS,
                null,
                null,
                null,
                null,
                file.text("purpose"),
                file.items("criteria").stream()
                        .map(one -> new Criterion(
                                one.text("code"), one.text("words"), one.text("source"), one.yes("verified")))
                        .toList(),
                file.items("exclusions").stream()
                        .map(one -> new Exclusion(
                                one.text("code"), one.text("words"), one.text("source"), one.yes("verified")))
                        .toList(),
                null,
                file.has("reviewMonths") ? file.at("reviewMonths").number() : null,
                null,
                null);
    }
}
