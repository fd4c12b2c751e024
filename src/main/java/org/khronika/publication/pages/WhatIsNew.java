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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataColumns;
import org.khronika.pages.JsonParts;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.publication.Change;
import org.khronika.publication.FileSink;
import org.khronika.publication.OwnNumber;
import org.khronika.publication.PublicJson;
import org.khronika.publication.ReleaseDifference;
import org.khronika.publication.ReleaseDifference.Kind;
import org.khronika.publication.ReleaseDifference.NumberMoved;
import org.khronika.publication.ReleaseDifference.OwnMoved;
import org.khronika.publication.ReleasePlan;
import org.khronika.records.SentenceEnds;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The pages on which a reader of an earlier release finds what is new since, and the list of the releases. */
final class WhatIsNew {

    /** A page with more is slow to read and to load; the rest stands in the table. */
    private static final int MOST = 300;
    /** So many records are told beside a number of ours; all stand in the table. */
    private static final int MOST_RECORDS = 20;

    private static final String HOME = "index.html";

    private static final List<RegisterPage.Column> COLUMNS = List.of(
            column("address", "pages.data.address"),
            column("title", "legislation.laws-register.title.column"),
            column("difference", "publication.data.changes.difference"),
            column("release", "publication.data.changes.release"),
            column("page", "publication.data.changes.page"),
            column("part", "publication.data.changes.part"),
            column("before", "publication.data.changes.before"),
            column("after", "publication.data.changes.after"),
            column("reason", "publication.data.changes.reason"),
            column("joined", "publication.data.changes.joined"),
            column("left", "publication.data.changes.left"),
            column("other", "publication.data.changes.other"));

    private final ReleasePlan plan;
    private final IdsOfLines ids;
    private final List<ReleaseDifference> differences;

    WhatIsNew(Tree tree) {
        this.plan = tree.plan();
        this.ids = new IdsOfLines(plan);
        OwnNumber.All own = OwnNumbers.of(plan);
        this.differences = plan.earlier().stream()
                .map(since -> ReleaseDifference.of(plan, since, own))
                .toList();
    }

    /** A page, by its path within the tree, with its template and what that is written with. */
    record Page(String path, String template, Map<String, Object> values) {}

    /** Entries of a kind of difference under their heading; the rest of them is only counted. */
    record Section(Phrase heading, String id, int count, List<Told> entries, int more) {}

    /**
     * An entry as its page tells it.
     *
     * @param shown  what is read at a glance
     * @param folded longer parts, which are unfolded: whoever looks for what matters reads the reason first
     */
    public record Told(ReleaseDifference.Entry entry, List<Change> shown, List<Change> folded) {

        private static final int SHORT = 240;
        private static final int MOST_SHOWN = 4;

        static Told of(ReleaseDifference.Entry entry) {
            List<Change> shown = entry.changes().stream()
                    .filter(change -> note(change.before()).length()
                                    + note(change.after()).length()
                            <= SHORT)
                    .limit(MOST_SHOWN)
                    .toList();
            return new Told(
                    entry,
                    shown,
                    entry.changes().stream()
                            .filter(change -> !shown.contains(change))
                            .toList());
        }
    }

    /**
     * The numbers of ours of a page that moved.
     *
     * @param title empty for the home page
     * @param href  from the root of a tree
     * @param says  the sentences of the page
     * @param lines those of its small tables, which are folded: one correction moves many
     */
    public record OwnPage(String title, String href, List<OwnLine> says, List<OwnLine> lines) {

        static OwnPage of(String href, List<OwnMoved> moved) {
            Map<Boolean, List<OwnLine>> lines = moved.stream()
                    .collect(Collectors.partitioningBy(
                            one -> one.part().isEmpty(), Collectors.mapping(WhatIsNew::line, Collectors.toList())));
            return new OwnPage(
                    moved.getFirst().title(),
                    href,
                    lines.getOrDefault(true, List.of()),
                    lines.getOrDefault(false, List.of()));
        }
    }

    /**
     * One of them.
     *
     * @param part the line of a small table; empty for the sentence of the page
     * @param href to how it is counted; null where the page itself says that
     */
    public record OwnLine(
            String part, @Nullable String href, String then, String now, Some joined, Some left, Some other) {}

    /** The first of some records, and how many more there are. */
    public record Some(List<Mention> first, int more) {

        static Some of(List<Mention> all) {
            List<Mention> first = all.stream().limit(MOST_RECORDS).toList();
            return new Some(first, all.size() - first.size());
        }
    }

    /** A release in the list: the words for what it moved, and where it is read. */
    record Line(int number, Sayable day, String note, boolean isThis) {}

    private static RegisterPage.Column column(String name, String means) {
        return new RegisterPage.Column(name, DataColumns.means(name, means));
    }

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

    /** The same as tables and as data, with the description of the tables beside them. */
    void data(FileSink sink, DataFolder folder) throws IOException {
        for (ReleaseDifference difference : differences) {
            String file = "changes/" + file(difference);
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("file", folder.changes(plan, title(difference).in(plan.language()), file + ".json"));
            data.putAll(json(difference));
            sink.put(file + ".json", PublicJson.bytes(data), null);
            sink.put(file + ".csv", table(difference).csv(), null);
        }
    }

    /** The tables of them, as their one description tells them. */
    List<DataTable> tables() {
        return differences.stream()
                .map(difference -> new DataTable(
                        table(difference), each -> title(difference).in(each.language()), List.of()))
                .toList();
    }

    private static String file(ReleaseDifference difference) {
        return "since-" + difference.since().number();
    }

    private static Phrase title(ReleaseDifference difference) {
        return phrase("site.changes.heading").with("number", difference.since().number());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(plan.number(), plan.day(), note(plan.note()), true));
        plan.earlier()
                .forEach(release -> lines.add(new Line(release.number(), release.day(), note(release.note()), false)));
        return lines;
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : note;
    }

    private Map<String, Object> values(ReleaseDifference difference) {
        Map<String, Object> values = new HashMap<>();
        values.put("since", difference.since());
        values.put("difference", difference);
        values.put("file", file(difference));
        values.put("sections", sections(difference));
        values.put("numbers", difference.numbers());
        values.put("own", own(difference));
        return values;
    }

    private static List<OwnPage> own(ReleaseDifference difference) {
        Map<String, List<OwnMoved>> byPage = own(difference.own())
                .collect(Collectors.groupingBy(
                        moved -> moved.title().isEmpty() ? HOME : moved.page(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byPage.entrySet().stream()
                .map(page -> OwnPage.of(page.getKey(), page.getValue()))
                .toList();
    }

    private static List<String> sentences(String words) {
        List<String> sentences = new ArrayList<>();
        int begins = 0;
        for (int end : SentenceEnds.in(words)) {
            sentences.add(words.substring(begins, end).strip());
            begins = end;
        }
        sentences.add(words.substring(begins).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** Those that the others do not say; where they say all of them, the whole, so that nothing is told as gone that is only longer. */
    private static String otherwise(List<String> some, List<String> others) {
        List<String> own =
                some.stream().filter(sentence -> !others.contains(sentence)).toList();
        return String.join(" ", own.isEmpty() ? some : own);
    }

    private static Stream<OwnMoved> own(@Nullable List<OwnMoved> known) {
        return known == null ? Stream.of() : known.stream();
    }

    private static OwnLine line(OwnMoved moved) {
        List<String> then = sentences(moved.then());
        List<String> now = sentences(moved.now());
        return new OwnLine(
                moved.part(),
                moved.title().isEmpty() ? moved.page() : null,
                otherwise(then, now),
                otherwise(now, then),
                Some.of(moved.joined()),
                Some.of(moved.left()),
                Some.of(moved.other()));
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
        List<Told> first = all.stream().limit(MOST).map(Told::of).toList();
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
        data.put(
                "own_numbers",
                difference.own() == null
                        ? null
                        : difference.own().stream().map(WhatIsNew::json).toList());
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
        data.putAll(moved(number.joined(), number.left(), number.other()));
        return data;
    }

    private static Map<String, Object> json(OwnMoved number) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("page", number.page());
        data.put("title", number.title().isEmpty() ? null : number.title());
        data.put("part", number.part().isEmpty() ? null : number.part());
        data.put("before", number.then().isEmpty() ? null : number.then());
        data.put("after", number.now().isEmpty() ? null : number.now());
        data.putAll(moved(number.joined(), number.left(), number.other()));
        return data;
    }

    private static Map<String, Object> moved(List<Mention> joined, List<Mention> left, List<Mention> other) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("joined", joined.stream().map(JsonParts::mention).toList());
        data.put("left", left.stream().map(JsonParts::mention).toList());
        data.put("other", other.stream().map(JsonParts::mention).toList());
        return data;
    }

    private RegisterPage.Data table(ReleaseDifference difference) {
        List<List<String>> rows = new ArrayList<>();
        difference.entries().forEach(entry -> rows.addAll(rows(entry)));
        difference
                .numbers()
                .forEach(number -> rows.add(List.of(
                        number.address().address(),
                        number.title(),
                        "number",
                        "",
                        "records/" + number.address().address() + ".html#number-" + number.number(),
                        "",
                        number.then(),
                        number.now(),
                        "",
                        addresses(number.joined()),
                        addresses(number.left()),
                        addresses(number.other()))));
        own(difference.own())
                .forEach(number -> rows.add(List.of(
                        "",
                        number.title(),
                        "number",
                        "",
                        number.page(),
                        number.part(),
                        number.then(),
                        number.now(),
                        "",
                        addresses(number.joined()),
                        addresses(number.left()),
                        addresses(number.other()))));
        return ids.completed(new RegisterPage.Data(
                file(difference), title(difference).in(plan.language()), COLUMNS, List.copyOf(rows)));
    }

    private static List<List<String>> rows(ReleaseDifference.Entry entry) {
        List<Change> changes = entry.changes().isEmpty() ? List.of(new Change("", null, null)) : entry.changes();
        return changes.stream()
                .map(change -> List.of(
                        entry.address().address(),
                        entry.title(),
                        name(entry.kind()),
                        Integer.toString(entry.release()),
                        "records/" + entry.address().address() + ".html",
                        change.what(),
                        note(change.before()),
                        note(change.after()),
                        String.join(" ", entry.reasons()),
                        "",
                        "",
                        ""))
                .toList();
    }

    private static String addresses(List<Mention> records) {
        return records.stream()
                .map(mention -> String.valueOf(JsonParts.mention(mention).get("address")))
                .collect(Collectors.joining(" "));
    }
}
