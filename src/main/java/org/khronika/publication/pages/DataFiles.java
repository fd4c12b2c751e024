package org.khronika.publication.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Claimed;
import org.khronika.pages.Derived;
import org.khronika.pages.Happened;
import org.khronika.pages.Hedge;
import org.khronika.pages.JsonParts;
import org.khronika.pages.Lanes;
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
        data.put("reviewed_on", record.reviewedOn().toString());
        data.put("first_in_release", record.item().firstIn());
        data.put("facts", json(page, Block.Part.FACTS));
        record.data().forEach((name, value) -> data.put(name, value.isEmpty() ? null : value));
        data.put("account", json(page, Block.Part.PROSE));
        some(page, Block.Part.HAPPENED).ifPresent(happened -> data.put("happened", happened));
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
        data.put("steps", page.steps().stream().map(step -> step(step, page)).toList());
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
            case Lanes drawing -> drawing.finding();
            case RecordPage.Paragraph paragraph -> paragraph.text();
            case BoundSection passage -> passage(passage);
            case NumberInText number -> number(number);
            case Happened happened -> happened(happened);
            case RecordPage.Each each -> each(each);
            case RecordPage.Step step -> step(step);
            case RecordPage.Group group -> group(group);
            case RecordPage.Compared change -> compared(change);
            case RecordPage.Table table -> table(table);
            case Claimed claim -> claim(claim);
            case Namer.Note note -> note(note);
            case RecordPage.Fact fact -> fact(fact);
            case RecordPage.Person person -> party(person.party());
            case RecordPage.Connected connected -> party(connected.party());
            case RecordPage.Withheld withheld -> withheld.sentence();
        };
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

    /** With where it stands on the page, so that it can be cited. */
    private static Map<String, Object> step(RecordPage.Step step, RecordPage page) {
        Map<String, Object> data = step(step);
        data.put("at", page.anchor(step));
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

    private static Map<String, Object> claim(Claimed claim) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("field", claim.field().isEmpty() ? null : claim.field());
        data.put("about", claim.about().isEmpty() ? null : claim.about());
        data.put("speaker", JsonParts.mention(claim.speaker()));
        data.put("togetherWith", claim.others().stream().map(JsonParts::mention).toList());
        data.put("states", claim.states());
        data.put("date", edtf(claim.said()));
        data.put("ourAssessment", claim.assessment().name().toLowerCase(Locale.ROOT));
        data.put("because", claim.because().isEmpty() ? null : claim.because());
        data.put("sources", claim.notes());
        return data;
    }

    private static Map<String, Object> happened(Happened happened) {
        Derived state = happened.state();
        Map<String, Object> data = JsonParts.mention(happened.what());
        data.put("when", happened.when());
        data.put("kind", happened.kind());
        data.put("role", happened.role());
        data.put("as_of", happened.asOf());
        data.put("state", state == null ? null : state.words());
        data.put("follows", JsonParts.follows(state));
        data.put("steps", happened.steps().stream().map(DataFiles::dated).toList());
        return data;
    }

    private static Map<String, Object> dated(Happened.Dated step) {
        Map<String, Object> data = JsonParts.mention(step.what());
        data.put("when", step.when());
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
