package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Claimed;
import org.khronika.pages.DataColumns;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.places.PlaceOnDate;
import org.khronika.publication.PublicRecord;
import org.khronika.values.InWords;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** Records as tables: those of a kind with all that its files have, and all records with what they have in common. */
record RecordTable(Towns towns, Language language) {

    /** The columns of the table of a kind before its own, and after them. */
    private static final List<String> BEFORE =
            List.of("address", "title", "hedge", "state", "date", "place", "place_address", "latitude", "longitude");

    private static final List<String> AFTER = List.of(
            "people",
            "people_addresses",
            "source_claims",
            "number_of_steps",
            "number_of_sources",
            "source_addresses",
            "sources_in_words",
            "version",
            "reviewed_on",
            "first_in_release");

    /** What every table of a kind has. */
    static final List<String> COMMON =
            Stream.of(BEFORE, AFTER).flatMap(List::stream).toList();

    /** What {@code index.csv} has of every record. */
    static final List<String> INDEX = List.of(
            "address",
            "kind",
            "title",
            "date",
            "place_address",
            "place_inferred",
            "latitude",
            "longitude",
            "people_addresses",
            "source_addresses",
            "version",
            "reviewed_on",
            "first_in_release");

    /** One line for each record: its own columns by name, one column for each fact that any of them has. */
    RegisterPage.Data of(Register register, List<? extends DataField<?>> own, List<PublicRecord> records) {
        Set<String> labels = new LinkedHashSet<>();
        records.forEach(record -> record.page().facts().forEach(fact -> labels.add(fact.label())));
        List<Column> columns = new ArrayList<>(columns(BEFORE));
        own.forEach(field -> columns.add(new Column(field.name(), field.means())));
        columns.addAll(columns(AFTER));
        labels.forEach(label -> columns.add(new Column("fact: " + label, phrase("publication.data.table.fact"))));
        return new RegisterPage.Data(
                register.slug(),
                register.title().in(language),
                columns,
                records.stream().map(record -> row(record, own, labels)).toList());
    }

    /** Every record of the release with the addresses by which other tables know it, those of its people, its place and its sources. */
    RegisterPage.Data index(List<PublicRecord> records, Sayable title) {
        return new RegisterPage.Data(
                "index",
                title.in(language),
                columns(INDEX),
                records.stream()
                        .map(record ->
                                INDEX.stream().map(name -> common(name, record)).toList())
                        .toList());
    }

    /** Columns whose meaning is said once for all files. */
    static List<Column> columns(List<String> names) {
        return names.stream()
                .map(name -> new Column(name, DataColumns.shared(name).orElseThrow()))
                .toList();
    }

    private List<String> row(PublicRecord record, List<? extends DataField<?>> own, Set<String> labels) {
        List<String> row = new ArrayList<>();
        BEFORE.forEach(name -> row.add(common(name, record)));
        own.forEach(field -> row.add(record.data().getOrDefault(field.name(), "")));
        AFTER.forEach(name -> row.add(common(name, record)));
        labels.forEach(label -> row.add(record.page().facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(this::inWords)
                .collect(Collectors.joining("; "))));
        return row;
    }

    /** What stands of a record in a column that files of all kinds have. */
    String common(String name, PublicRecord record) {
        RecordPage page = record.page();
        return switch (name) {
            case "address" -> record.address().address();
            case "kind" -> record.kind().noun();
            case "title" -> page.title();
            case "hedge" -> page.hedge() == null ? "" : page.hedge().inColumn();
            case "state" -> (page.state() + " " + page.more()).strip();
            case "date" -> page.when() == null ? "" : page.when().edtf();
            case "place" -> page.where() == null ? "" : page.where().text();
            case "place_address" ->
                Optional.ofNullable(page.where()).flatMap(RecordIds::of).orElse("");
            case "place_inferred" -> record.data().getOrDefault(name, "");
            case "latitude" ->
                towns.of(record).map(at -> Double.toString(at.latitude())).orElse("");
            case "longitude" ->
                towns.of(record).map(at -> Double.toString(at.longitude())).orElse("");
            case "people" ->
                page.people().stream()
                        .map(party -> party.who().text() + " (" + party.role() + ")")
                        .collect(Collectors.joining("; "));
            case "people_addresses" -> RecordIds.people(page, language);
            case "source_claims" ->
                page.claims().stream().map(RecordTable::inWords).collect(Collectors.joining("; "));
            case "number_of_steps" ->
                Long.toString(
                        page.steps().stream().filter(step -> !step.possible()).count());
            case "number_of_sources" -> Integer.toString(page.sources());
            case "source_addresses" -> RecordIds.sources(page);
            case "sources_in_words" -> page.restsInWords().in(language);
            case "version" -> Integer.toString(record.version());
            case "reviewed_on" -> record.reviewedOn().toString();
            case "first_in_release" -> Integer.toString(record.item().firstIn());
            default -> throw new IllegalArgumentException("No column of all records is called " + name + ".");
        };
    }

    /** "When did it happen? – her lawyer: On the evening before (it is disputed)": a table must not look more certain than its page. */
    private static String inWords(Claimed claim) {
        String about = claim.about().isEmpty() ? "" : claim.about() + " – ";
        return about + claim.speaker().text() + ": " + claim.stated() + " ("
                + claim.assessment().clause() + ")";
    }

    /** "Gulnara Bazhkenova (Inferred by us, from the photo.)": what a page says beside a fact belongs to it in a table too, each by itself. */
    private String inWords(RecordPage.Fact fact) {
        String values = fact.values().stream().map(Mention::text).collect(Collectors.joining("; "));
        String beside = fact.remarks().stream()
                .filter(remark -> !remark.isBlank() && !PlaceOnDate.isOfTheGazetteer(remark, language))
                .reduce((one, other) -> InWords.ended(one) + " " + other)
                .orElse("");
        return beside.isEmpty() ? values : values + " (" + beside + ")";
    }
}
