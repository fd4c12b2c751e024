package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.khronika.pages.RegisterJson;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.DataTerms;
import org.khronika.publication.FileSink;
import org.khronika.publication.PublicJson;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/**
 * The folder {@code data} of a release, in the words of its first language: each table as CSV and JSON, whole records as JSON, and one
 * description of all tables where programs look for it.
 */
@Component
public class DataFolder {

    private static final String CSV_METADATA = "csv-metadata.json";

    /** What the index of all records is called. */
    static final Phrase INDEX = phrase("publication.data.index");

    private final ShownTypes types;
    private final DataTerms terms;

    DataFolder(ShownTypes types, DataTerms terms) {
        this.types = types;
        this.terms = terms;
    }

    /** @param plans one for each language of the release, that of its root first */
    void write(List<ReleasePlan> plans, FileSink sink) throws IOException {
        ReleasePlan plan = plans.getFirst();
        IdsOfLines ids = new IdsOfLines(plan);
        List<DataTable> tables = new ArrayList<>();
        records(plan, ids, tables, sink);
        List<RegisterPage.Data> ofRegisters =
                plan.registers().tables().map(ids::completed).toList();
        ofRegisters.stream().map(DataTable::ofRegister).forEach(tables::add);
        for (DataTable table : tables) {
            sink.put("data/" + table.name() + ".csv", RestsOn.thisRelease(plan), table.data()::csv, null);
        }
        for (RegisterPage.Data table : ofRegisters) {
            rows(plan, table.name(), table.title(), () -> lines(table), sink);
        }
        sink.put("data/" + CSV_METADATA, PublicJson.bytes(new CsvMetadata(plans, terms).of(tables)), null);
    }

    private void records(ReleasePlan plan, IdsOfLines ids, List<DataTable> tables, FileSink sink) throws IOException {
        RecordTable table = new RecordTable(new Towns(plan), plan.language());
        List<byte[]> all = new ArrayList<>();
        RegisterPage.Data index = table.index(plan.records(), INDEX);
        tables.add(DataTable.ofRecords(index, INDEX));
        rows(plan, index.name(), index.title(), () -> lines(index), sink);
        for (ShownType<?> type : types.all()) {
            Register register = Register.of(type);
            List<PublicRecord> records = plan.records(register.kind());
            List<byte[]> whole = records.stream()
                    .map(record -> PublicJson.row(DataFiles.json(record, plan.language())))
                    .toList();
            all.addAll(whole);
            rows(plan, register.slug(), register.title().in(plan.language()), () -> whole, sink);
            tables.add(DataTable.ofRecords(table.of(register, type.data(), records), register.title()));
        }
        rows(plan, "records", INDEX.in(plan.language()), () -> all, sink);
        if (plan.records().stream().anyMatch(record -> !record.translated().isEmpty())) {
            tables.add(new DataTable(
                    ids.completed(TranslationsTable.of(plan.records(), plan.language())),
                    each -> phrase("site.data.translations").in(each.language()),
                    List.of("record", "language", "field", "original")));
        }
    }

    /** Rows as JSON, after what the file says of itself. */
    private void rows(ReleasePlan plan, String name, String title, Supplier<List<byte[]>> rows, FileSink sink)
            throws IOException {
        String path = "data/" + name + ".json";
        Map<String, Object> about = terms.head(plan, Country.of(plan).name(), title, path);
        about.put("described_by", CSV_METADATA);
        sink.put(path, RestsOn.thisRelease(plan), () -> PublicJson.rows(about, rows.get()), null);
    }

    private static List<byte[]> lines(RegisterPage.Data table) {
        return RegisterJson.entries(table).stream().map(PublicJson::row).toList();
    }

    /** What the file of what is new says of itself. */
    Map<String, Object> changes(ReleasePlan plan, String title, String path) {
        Map<String, Object> about = terms.head(plan, Country.of(plan).name(), title, path);
        about.put("described_by", CSV_METADATA);
        return about;
    }

    /** The description of the tables of what is new, where programs look for it: what was withdrawn leads to no line of the index. */
    void describeChanges(List<ReleasePlan> plans, List<DataTable> tables, FileSink sink) throws IOException {
        if (!tables.isEmpty()) {
            sink.put(
                    "changes/" + CSV_METADATA,
                    PublicJson.bytes(new CsvMetadata(plans, terms).ofThoseWithoutTheIndex(tables)),
                    null);
        }
    }

    /** What the page about the data says of all of them: licence, citation. */
    Map<String, Object> terms(ReleasePlan plan) {
        return terms.head(plan, Country.of(plan).name(), INDEX.in(plan.language()), "data.html");
    }

    /** What the drawings of a page say of themselves. */
    Pictures.Imprint imprint(Tree tree, String path) {
        ReleasePlan plan = tree.plan();
        return new Pictures.Imprint(
                title -> terms.citation(plan, tree.country().name(), title, tree.at(path)),
                phrase("publication.picture.source")
                        .with("at", tree.at(path))
                        .with("licensed", terms.licence().isPresent() ? "yes" : "no")
                        .with("licence", terms.licenceInWords(plan))
                        .in(plan.language()),
                plan.date().toString(),
                plan.language().tag());
    }

    /** How a page is cited that is not of one record, by its title. */
    UnaryOperator<String> citation(Tree tree, String path) {
        return title -> terms.citation(tree.plan(), title, tree.at(path));
    }

    /** What the file of a register says of itself, before what it says of others. */
    Map<String, Object> register(ReleasePlan plan, RegisterPage page) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", terms.head(plan, Country.of(plan).name(), page.title(), "registers/" + page.slug() + ".json"));
        file.putAll(RegisterJson.of(page, plan.asOf()));
        return file;
    }

    /** What the file of a record says besides what the record does. */
    String ofEveryRecord(ReleasePlan plan) {
        return terms.licenceInWords(plan);
    }

    /** The same of the file of a record, made from what its page is made from and {@link #ofEveryRecord}. */
    Map<String, Object> record(Tree tree, PublicRecord record) {
        ReleasePlan plan = tree.plan();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", terms.head(plan, tree.country().name(), record));
        file.putAll(DataFiles.json(record, plan.language()));
        return file;
    }
}
