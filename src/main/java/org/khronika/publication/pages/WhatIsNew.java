package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.pages.CsvFile;
import org.khronika.pages.JsonParts;
import org.khronika.pages.Mention;
import org.khronika.publication.Change;
import org.khronika.publication.FileSink;
import org.khronika.publication.PublicJson;
import org.khronika.publication.ReleaseDifference;
import org.khronika.publication.ReleaseDifference.Kind;
import org.khronika.publication.ReleaseDifference.NumberMoved;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The pages on which a reader of an earlier release finds what is new since, and the list of the releases. */
final class WhatIsNew {

    /** A page with more is slow to read and to load; the rest stands in the table. */
    private static final int MOST = 300;

    private final ReleasePlan plan;
    private final List<ReleaseDifference> differences;

    WhatIsNew(Tree tree) {
        this.plan = tree.plan();
        this.differences = plan.earlier().stream()
                .map(since -> ReleaseDifference.of(plan, since))
                .toList();
    }

    /** A page, by its path within the tree, with its template and what that is written with. */
    record Page(String path, String template, Map<String, Object> values) {}

    /** Entries of a kind of difference under their heading; the rest of them is only counted. */
    record Section(Phrase heading, String id, int count, List<ReleaseDifference.Entry> entries, int more) {}

    /** A release in the list: the words for what it moved, and where it is read. */
    record Line(int number, Sayable day, String note, boolean isThis) {}

    /** What is new since a release, from the root of a tree. */
    static String path(int release) {
        return "changes/since-" + release + ".html";
    }

    /** The list of the releases, and a page for each earlier one. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page("releases.html", "site/releases", Map.of("releases", lines())));
        for (ReleaseDifference difference : differences) {
            pages.add(new Page(path(difference.since().number()), "site/changes", values(difference)));
        }
        return pages;
    }

    /** The same as tables and as data. */
    void data(FileSink sink) throws IOException {
        for (ReleaseDifference difference : differences) {
            String file = "changes/since-" + difference.since().number();
            sink.put(file + ".json", PublicJson.bytes(json(difference)), null);
            sink.put(file + ".csv", csv(difference), null);
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(plan.number(), plan.day(), note(plan.note()), true));
        plan.earlier()
                .forEach(release -> lines.add(new Line(release.number(), release.day(), note(release.note()), false)));
        return lines;
    }

    private static String note(@org.jspecify.annotations.Nullable String note) {
        return note == null ? "" : note;
    }

    private Map<String, Object> values(ReleaseDifference difference) {
        Map<String, Object> values = new HashMap<>();
        values.put("since", difference.since());
        values.put("difference", difference);
        values.put("file", "since-" + difference.since().number());
        values.put("sections", sections(difference));
        values.put("numbers", difference.numbers());
        return values;
    }

    private static List<Section> sections(ReleaseDifference difference) {
        Map<Kind, Phrase> headings = new EnumMap<>(Kind.class);
        headings.put(Kind.CORRECTED, phrase("site.changes.corrected"));
        headings.put(Kind.WITHDRAWN, phrase("site.changes.withdrawn"));
        headings.put(Kind.CHANGED, phrase("site.changes.changed"));
        headings.put(Kind.NEW, phrase("site.changes.new"));
        return List.of(Kind.CORRECTED, Kind.WITHDRAWN, Kind.CHANGED, Kind.NEW).stream()
                .filter(kind -> !difference.of(kind).isEmpty())
                .map(kind ->
                        section(java.util.Objects.requireNonNull(headings.get(kind)), name(kind), difference.of(kind)))
                .toList();
    }

    private static Section section(Phrase heading, String id, List<ReleaseDifference.Entry> all) {
        List<ReleaseDifference.Entry> first = all.stream().limit(MOST).toList();
        return new Section(heading, id, all.size(), first, all.size() - first.size());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> json(ReleaseDifference difference) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("since", difference.since().number());
        data.put("since_date", difference.since().date().toString());
        data.put("release", plan.number());
        data.put("date", plan.date().toString());
        data.put("records", difference.entries().stream().map(WhatIsNew::json).toList());
        data.put("numbers", difference.numbers().stream().map(WhatIsNew::json).toList());
        return data;
    }

    private static Map<String, Object> json(ReleaseDifference.Entry entry) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("address", entry.address().address());
        data.put("title", entry.title().isEmpty() ? null : entry.title());
        data.put("difference", name(entry.kind()));
        data.put("release", entry.release());
        data.put("reasons", entry.reasons());
        data.put("changes", entry.changes().stream().map(WhatIsNew::json).toList());
        return data;
    }

    private static Map<String, Object> json(Change change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("part", change.what());
        data.put("before", change.before());
        data.put("after", change.after());
        return data;
    }

    private static Map<String, Object> json(NumberMoved number) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("address", number.address().address());
        data.put("number", number.number());
        data.put("ref", number.ref());
        data.put("before", number.then());
        data.put("after", number.now());
        data.put("joined", number.joined().stream().map(JsonParts::mention).toList());
        data.put("left", number.left().stream().map(JsonParts::mention).toList());
        data.put("other", number.other().stream().map(JsonParts::mention).toList());
        return data;
    }

    private static byte[] csv(ReleaseDifference difference) {
        CsvFile file = new CsvFile()
                .row(List.of("address", "title", "difference", "release", "part", "before", "after", "reason"));
        for (ReleaseDifference.Entry entry : difference.entries()) {
            List<Change> changes = entry.changes().isEmpty() ? List.of(new Change("", null, null)) : entry.changes();
            changes.forEach(change -> file.row(List.of(
                    entry.address().address(),
                    entry.title(),
                    name(entry.kind()),
                    Integer.toString(entry.release()),
                    change.what(),
                    note(change.before()),
                    note(change.after()),
                    String.join(" ", entry.reasons()))));
        }
        difference
                .numbers()
                .forEach(number -> file.row(List.of(
                        number.address().address(),
                        number.title(),
                        "number",
                        "",
                        "number-" + number.number(),
                        number.then(),
                        number.now(),
                        moved(number))));
        return file.bytes();
    }

    /** Which records joined and left, by their addresses: "+KZ-I-2022-000001 -KZ-I-2022-000002". */
    private static String moved(NumberMoved number) {
        return signed("joined", number.joined()) + signed(" left", number.left()) + signed(" other", number.other());
    }

    private static String signed(String sign, List<Mention> records) {
        return records.isEmpty()
                ? ""
                : sign + " "
                        + records.stream()
                                .map(mention -> String.valueOf(
                                        JsonParts.mention(mention).get("address")))
                                .collect(Collectors.joining(" "));
    }
}
