package org.khronika.publication.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.CsvFile;
import org.khronika.pages.Hedge;
import org.khronika.pages.JsonParts;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.TranslatedText;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/** The published records as data: what the pages say, no more, in a form that programs read. */
final class DataFiles {

    private DataFiles() {}

    /** A record as JSON. */
    static Map<String, Object> json(PublicRecord record, Language language) {
        RecordPage page = record.page();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("address", record.address().address());
        data.put("kind", record.kind().noun());
        data.put("label", page.kindLabel());
        data.put("title", page.title());
        data.put("state", (page.state() + " " + page.more()).strip());
        data.put("follows", JsonParts.follows(page.follows()));
        data.put("hedge", hedge(page.hedge()));
        data.put("date", edtf(page.when()));
        data.put("date_is_inferred", page.when() != null && page.when().isInferred());
        data.put("place", page.where() == null ? null : JsonParts.mention(page.where()));
        data.put("version", record.version());
        data.put("reviewedOn", record.reviewedOn().toString());
        data.put("firstInRelease", record.item().firstIn());
        data.put("facts", json(page, Block.Part.FACTS));
        record.data().forEach((name, value) -> data.put(name, value.isEmpty() ? null : value));
        data.put("account", json(page, Block.Part.PROSE));
        some(page, Block.Part.PASSAGES).ifPresent(passages -> data.put("text", passages));
        some(page, Block.Part.NUMBERS).ifPresent(numbers -> data.put("numbers", numbers));
        if (!record.translated().isEmpty()) {
            data.put(
                    "translations",
                    record.translated().stream().map(DataFiles::translation).toList());
        }
        data.put("drawing", json(page, Block.Part.DRAWING).stream().findFirst().orElse(null));
        data.put(
                "drawing_follows",
                page.lanes() == null ? null : JsonParts.follows(page.lanes().follows()));
        data.put("steps", json(page, Block.Part.STEPS));
        data.put("source_claims", json(page, Block.Part.CLAIMS));
        data.put("each", json(page, Block.Part.EACH));
        data.put("groups", json(page, Block.Part.GROUPS));
        data.put("compared", json(page, Block.Part.COMPARED));
        data.put("tables", json(page, Block.Part.TABLES));
        data.put("people", json(page, Block.Part.PEOPLE));
        data.put("connected", json(page, Block.Part.CONNECTED));
        data.put("sources", json(page, Block.Part.SOURCES));
        data.put("sources_in_words", page.restsInWords().in(language));
        String sure = page.sureInWords().in(language);
        data.put("certainty_in_words", sure.isEmpty() ? null : sure);
        data.put("withheld", json(page, Block.Part.WITHHELD));
        return data;
    }

    private static List<Object> json(RecordPage page, Block.Part part) {
        return page.in(part).stream().map(DataFiles::json).toList();
    }

    /** What only few kinds have; empty for nothing. */
    private static Optional<List<Object>> some(RecordPage page, Block.Part part) {
        return Optional.of(json(page, part)).filter(all -> !all.isEmpty());
    }

    private static Object json(Block block) {
        return switch (block) {
            case RecordPage.Lanes drawing -> drawing.finding();
            case RecordPage.Paragraph paragraph -> paragraph.text();
            case BoundSection passage -> passage(passage);
            case NumberInText number -> number(number);
            case RecordPage.Each each -> each(each);
            case RecordPage.Step step -> step(step);
            case RecordPage.Group group -> group(group);
            case RecordPage.Compared change -> compared(change);
            case RecordPage.Table table -> table(table);
            case RecordPage.Claimed claim -> claim(claim);
            case Namer.Note note -> note(note);
            case RecordPage.Fact fact -> fact(fact);
            case RecordPage.Person person -> party(person.party());
            case RecordPage.Connected connected -> party(connected.party());
            case RecordPage.Withheld withheld -> withheld.sentence();
        };
    }

    /** The records of a register as a table: one line each, its own columns by name, one column for each fact that any of them has. */
    static byte[] csv(List<String> names, List<PublicRecord> records, Language language) {
        Set<String> labels = new LinkedHashSet<>();
        records.forEach(record -> record.page().facts().forEach(fact -> labels.add(fact.label())));
        List<String> head =
                new ArrayList<>(List.of("address", "title", "hedge", "state", "date", "place", "place_address"));
        head.addAll(names);
        head.addAll(List.of(
                "people",
                "source_claims",
                "steps",
                "sources",
                "sources_in_words",
                "version",
                "reviewed_on",
                "first_in_release"));
        labels.forEach(label -> head.add("fact: " + label));
        CsvFile file = new CsvFile().row(head);
        records.forEach(record -> file.row(row(record, names, labels, language)));
        return file.bytes();
    }

    private static List<String> row(PublicRecord record, List<String> names, Set<String> labels, Language language) {
        RecordPage page = record.page();
        List<String> row = new ArrayList<>(List.of(
                record.address().address(),
                page.title(),
                page.hedge() == null ? "" : page.hedge().inColumn(),
                (page.state() + " " + page.more()).strip(),
                page.when() == null ? "" : page.when().edtf(),
                page.where() == null ? "" : page.where().text(),
                page.where() == null
                        ? ""
                        : String.valueOf(JsonParts.mention(page.where()).getOrDefault("address", ""))));
        names.forEach(name -> row.add(record.data().getOrDefault(name, "")));
        row.add(page.people().stream()
                .map(party -> party.who().text() + " (" + party.role() + ")")
                .collect(Collectors.joining("; ")));
        row.add(page.claims().stream().map(DataFiles::inWords).collect(Collectors.joining("; ")));
        row.add(Long.toString(
                page.steps().stream().filter(step -> !step.possible()).count()));
        row.add(Integer.toString(page.sources()));
        row.add(page.restsInWords().in(language));
        row.add(Integer.toString(record.version()));
        row.add(record.reviewedOn().toString());
        row.add(Integer.toString(record.item().firstIn()));
        labels.forEach(label -> row.add(page.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(DataFiles::inWords)
                .collect(Collectors.joining("; "))));
        return row;
    }

    /** "When did it happen? – her lawyer: On the evening before (it is disputed)": a table must not look more certain than its page. */
    private static String inWords(RecordPage.Claimed claim) {
        String about = claim.about().isEmpty() ? "" : claim.about() + " – ";
        return about + claim.speaker().text() + ": " + claim.stated() + " ("
                + claim.standing().clause() + ")";
    }

    /** "Gulnara Bazhkenova (Inferred by us, from the photo.)": what a page says beside a fact belongs to it in a table too. */
    private static String inWords(RecordPage.Fact fact) {
        String values = fact.values().stream().map(Mention::text).collect(Collectors.joining("; "));
        String beside =
                fact.remarks().stream().filter(remark -> !remark.isBlank()).collect(Collectors.joining(" "));
        return beside.isEmpty() ? values : values + " (" + beside + ")";
    }

    private static Map<String, Object> translation(TranslatedText text) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("language", text.language());
        data.put("field", text.field());
        data.put("original", text.original());
        data.put("text", text.text());
        data.put("acceptedOn", text.acceptedOn().toString());
        return data;
    }

    /** The texts of records in other languages as a table. */
    static byte[] translations(List<PublicRecord> records) {
        CsvFile file = new CsvFile().row(List.of("record", "language", "field", "original", "text", "accepted_on"));
        records.forEach(record -> record.translated()
                .forEach(text -> file.row(List.of(
                        record.address().address(),
                        text.language(),
                        text.field(),
                        text.original(),
                        text.text(),
                        text.acceptedOn().toString()))));
        return file.bytes();
    }

    private static @Nullable String edtf(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    private static Map<String, Object> passage(BoundSection passage) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", passage.heading());
        data.put("lines", passage.lines());
        data.put(
                "bound",
                passage.bound().stream()
                        .map(run -> {
                            Map<String, Object> one = JsonParts.mention(run.words());
                            one.put("ref", run.ref());
                            return one;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> number(NumberInText number) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", number.number());
        data.put("text", number.text());
        data.put("ref", number.ref());
        data.put("follows", JsonParts.follows(number.follows()));
        data.put("earlier", number.earlier().stream().map(DataFiles::earlier).toList());
        return data;
    }

    private static Map<String, Object> earlier(NumberInText.Earlier was) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("until_release", was.release());
        data.put("text", was.text());
        data.put("joined", was.joined().stream().map(JsonParts::mention).toList());
        data.put("left", was.left().stream().map(JsonParts::mention).toList());
        return data;
    }

    private static Map<String, Object> fact(RecordPage.Fact fact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", fact.label());
        data.put("values", fact.values().stream().map(JsonParts::mention).toList());
        data.put("remarks", fact.remarks());
        data.put("sources", fact.notes());
        data.put("follows", JsonParts.follows(fact.follows()));
        return data;
    }

    private static @Nullable Map<String, Object> hedge(@Nullable Hedge hedge) {
        if (hedge == null) {
            return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("ourCertainty", hedge.certainty().name().toLowerCase(Locale.ROOT));
        data.put("words", hedge.words().isEmpty() ? null : hedge.words());
        data.put("day", hedge.day().isEmpty() ? null : hedge.day());
        return data;
    }

    private static Map<String, Object> step(RecordPage.Step step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", step.number());
        data.put("when", step.when());
        data.put("title", step.title());
        data.put("detail", step.detail());
        data.put("possible", step.possible());
        data.put("who", step.who().stream().map(JsonParts::mention).toList());
        data.put("sources", step.notes());
        return data;
    }

    private static Map<String, Object> claim(RecordPage.Claimed claim) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("field", claim.field().isEmpty() ? null : claim.field());
        data.put("about", claim.about().isEmpty() ? null : claim.about());
        data.put("speaker", JsonParts.mention(claim.speaker()));
        data.put("togetherWith", claim.others().stream().map(JsonParts::mention).toList());
        data.put("states", claim.states());
        data.put("date", edtf(claim.said()));
        data.put("ourAssessment", claim.standing().name().toLowerCase(Locale.ROOT));
        data.put("because", claim.because().isEmpty() ? null : claim.because());
        data.put("sources", claim.notes());
        return data;
    }

    private static Map<String, Object> each(RecordPage.Each each) {
        Map<String, Object> data = JsonParts.mention(each.who());
        data.put("says", each.says());
        data.put("more", each.facts());
        data.put("follows", JsonParts.follows(each.follows()));
        return data;
    }

    private static Map<String, Object> group(RecordPage.Group group) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", group.heading());
        data.put("says", group.says());
        data.put("follows", JsonParts.follows(group.follows()));
        data.put("items", group.items().stream().map(DataFiles::each).toList());
        return data;
    }

    private static Map<String, Object> compared(RecordPage.Compared change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("says", change.finding());
        data.put("follows", JsonParts.follows(change.follows()));
        data.put("before", change.before());
        data.put("after", change.after());
        data.put("rows", change.rows().stream().map(DataFiles::row).toList());
        return data;
    }

    private static Map<String, Object> row(RecordPage.Compared.Row row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", row.label());
        data.put("before", row.before());
        data.put("after", row.after());
        return data;
    }

    private static Map<String, Object> table(RecordPage.Table table) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", table.heading());
        data.put("says", table.says());
        data.put("follows", JsonParts.follows(table.follows()));
        data.put("columns", table.head());
        data.put(
                "rows",
                table.rows().stream()
                        .map(row -> row.cells().stream().map(JsonParts::mention).toList())
                        .toList());
        return data;
    }

    private static Map<String, Object> party(PartyMention party) {
        Map<String, Object> data = JsonParts.mention(party.who());
        data.put("role", party.role());
        return data;
    }

    private static Map<String, Object> note(Namer.Note note) {
        Map<String, Object> data = JsonParts.mention(note.source());
        data.put("locator", note.locator());
        data.put("quote", note.quote());
        return data;
    }
}
