package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.DataColumns;
import org.khronika.pages.ShownType;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What each field of the data files means. */
final class DataDictionary {

    /** A field and its meaning. */
    public record Field(String name, Sayable means) {}

    private DataDictionary() {}

    /** The fields of a record in JSON. */
    static List<Field> fields() {
        return List.of(
                new Field("file", phrase("publication.data.file")),
                new Field("address", phrase("publication.data.json.address")),
                new Field("kind", phrase("publication.data.json.kind").with("kinds", kinds())),
                new Field("label", phrase("publication.data.json.label")),
                new Field("title", phrase("publication.data.json.title")),
                new Field("state", phrase("publication.data.json.state")),
                new Field("follows", phrase("publication.data.json.follows")),
                new Field("hedge", phrase("publication.data.json.hedge")),
                new Field("date", phrase("publication.data.json.date")),
                new Field("date_is_inferred", phrase("publication.data.json.date-is-inferred")),
                new Field("place", phrase("publication.data.json.place")),
                new Field("version", phrase("publication.data.json.version")),
                new Field("reviewed_on", phrase("publication.data.json.reviewed-on")),
                new Field("first_in_release", phrase("publication.data.json.first-in-release")),
                new Field("facts", phrase("publication.data.json.facts")),
                new Field("others", phrase("publication.data.json.others")),
                new Field("account", phrase("publication.data.json.account")),
                new Field("happened", phrase("publication.data.json.happened")),
                new Field("text", phrase("publication.data.json.text")),
                new Field("numbers", phrase("publication.data.json.numbers")),
                new Field("translations", phrase("publication.data.json.translations")),
                new Field("drawing", phrase("publication.data.json.drawing")),
                new Field("drawing_follows", phrase("publication.data.json.drawing-follows")),
                new Field("steps", phrase("publication.data.json.steps")),
                new Field("source_claims", phrase("publication.data.json.source-claims")),
                new Field("each", phrase("publication.data.json.each")),
                new Field("groups, tables", phrase("publication.data.json.groups-tables")),
                new Field("compared", phrase("publication.data.json.compared")),
                new Field("people, connected", phrase("publication.data.json.people-connected")),
                new Field("sources", phrase("publication.data.json.sources")),
                new Field("sources_in_words", phrase("publication.data.json.sources-in-words")),
                new Field("certainty_in_words", phrase("publication.data.json.certainty-in-words")),
                new Field("withheld", phrase("publication.data.json.withheld")));
    }

    /** The fields within those of a record or a register, in JSON. */
    static List<Field> parts() {
        return List.of(
                part(phrase("publication.data.part.text"), "text"),
                part(phrase("publication.data.part.at"), "at"),
                part(phrase("publication.data.part.link"), "link"),
                part(phrase("publication.data.part.certainty"), "certainty", "aside"),
                part(phrase("publication.data.part.from"), "from", "rule", "assumed", "notKnown"),
                part(phrase("publication.data.part.words"), "words", "day", "ourCertainty"),
                part(phrase("publication.data.part.label"), "label", "values", "remarks"),
                part(phrase("publication.data.part.heading"), "heading", "says", "items", "more"),
                part(phrase("publication.data.part.columns"), "columns", "rows", "caption", "cells", "behind"),
                part(phrase("publication.data.part.before"), "before", "after"),
                part(phrase("publication.data.part.number"), "number", "when", "detail", "who", "possible"),
                part(
                        phrase("publication.data.part.field"),
                        "field",
                        "about",
                        "speaker",
                        "togetherWith",
                        "states",
                        "because",
                        "ourAssessment"),
                part(phrase("publication.data.part.role"), "role", "as_of"),
                part(phrase("publication.data.part.lines"), "lines", "bound", "ref"),
                part(phrase("publication.data.part.earlier"), "earlier", "until_release", "joined", "left"),
                part(phrase("publication.data.part.locator"), "locator", "quote"),
                part(phrase("publication.data.part.language"), "language", "original", "acceptedOn"),
                part(phrase("publication.data.part.licence"), "licence", "citation", "described_by"),
                part(phrase("publication.data.part.rows"), "rows"));
    }

    /** Some that are told in one sentence. */
    private static Field part(Phrase means, String... names) {
        return new Field(String.join(", ", names), means);
    }

    private static String kinds() {
        return Arrays.stream(RecordKind.values()).map(RecordKind::noun).collect(Collectors.joining(", "));
    }

    /** The columns that the tables of records have, whatever their kind. */
    static List<Field> columns() {
        return Stream.concat(
                        RecordTable.COMMON.stream().map(DataDictionary::shared),
                        Stream.of(
                                new Field("addresses", phrase("publication.data.table.addresses")),
                                new Field("fact: …", phrase("publication.data.table.fact"))))
                .toList();
    }

    /** The columns that all other tables have besides their own. */
    static List<Field> ofLines() {
        return IdsOfLines.IDS.stream().map(DataDictionary::shared).toList();
    }

    /** A column whose meaning is said once for all files. */
    static Field shared(String name) {
        return new Field(name, DataColumns.shared(name).orElseThrow());
    }

    /** What the files of a kind have besides. */
    static <T extends Record> List<Field> of(ShownType<T> type) {
        return type.data().stream()
                .map(field -> new Field(field.name(), field.means()))
                .toList();
    }

    /** The fields of what a register says, in JSON. */
    static List<Field> registers() {
        return List.of(
                new Field("file", phrase("publication.data.file")),
                new Field("register", phrase("publication.data.register.register")),
                new Field("title", phrase("publication.data.register.title")),
                new Field("as_of", phrase("publication.data.register.as-of")),
                new Field("sentence", phrase("publication.data.register.sentence")),
                new Field("follows", phrase("publication.data.register.follows")),
                new Field("groups", phrase("publication.data.register.groups")),
                new Field("numbers", phrase("publication.data.register.numbers")),
                new Field("entries", phrase("publication.data.register.entries")));
    }

    /** The columns of the table of texts in other languages. */
    static List<Field> translations() {
        return TranslationsTable.COLUMNS.stream().map(DataDictionary::shared).toList();
    }

    /** Dates. */
    static List<Field> dates() {
        return List.of(
                new Field("2022-11-14", phrase("publication.data.date.day")),
                new Field("2022-11", phrase("publication.data.date.month")),
                new Field("2022-10/2023-01", phrase("publication.data.date.between")),
                new Field("../2022-06", phrase("publication.data.date.before")),
                new Field("2022-03/..", phrase("publication.data.date.since")),
                new Field("2015~", phrase("publication.data.date.about")),
                new Field("2015?, 2015%, ../2015?", phrase("publication.data.date.inferred")));
    }

    /** Numbers. */
    static List<Field> quantities() {
        return List.of(
                new Field("432", phrase("publication.data.number.exactly")),
                new Field(">20", phrase("publication.data.number.more")),
                new Field(">=20", phrase("publication.data.number.at-least")),
                new Field("<12", phrase("publication.data.number.fewer")),
                new Field("<=12", phrase("publication.data.number.at-most")),
                new Field("~100", phrase("publication.data.number.about")),
                new Field("20..30", phrase("publication.data.number.between")));
    }
}
