package org.khronika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.pages.CsvRows;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.query.Queries;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.search.Search;
import org.khronika.search.Search.Order;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is found leaves as a file: all of it, with all that it says, and nothing of what the reader may not see. */
@DatabaseTest
@OnTheDemo
class ExportRecordsTest {

    @Autowired
    private ExportRecords export;

    @Autowired
    private Queries queries;

    @Autowired
    private Search search;

    @Autowired
    private EnterRecord enter;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    ExportRecordsTest() {}

    private byte[] file(String query, FileForm form, boolean confidential, Reader reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(export.find(new ExportRecords.Wish(query, wanted -> wanted, form, confidential), reader), out);
        return out.toByteArray();
    }

    private String text(String query, FileForm form, boolean confidential, Member member) throws IOException {
        return new String(file(query, form, confidential, Reader.of(member)), StandardCharsets.UTF_8);
    }

    private static List<String> column(List<List<String>> rows, String name) {
        int at = rows.getFirst().indexOf(name);
        assertThat(at).as(name).isNotNegative();
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    @Test
    void everyFormHasEveryRecordOnce() throws IOException {
        Reader ayla = Reader.of(Cast.ayla(members));
        int total = (int) queries.ask("", 1, ayla).total();
        assertThat(total).isGreaterThan(300);

        List<List<String>> rows = CsvRows.of(new String(file("", FileForm.CSV, false, ayla), StandardCharsets.UTF_8));
        assertThat(rows.getFirst()).doesNotHaveDuplicates();
        assertThat(column(rows, "address")).hasSize(total).doesNotHaveDuplicates();

        JsonNode json = JsonMapper.shared().readTree(file("", FileForm.JSON, false, ayla));
        assertThat(json.path("total").asInt()).isEqualTo(total);
        assertThat(json.path("records").size()).isEqualTo(total);

        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(file("", FileForm.XLSX, false, ayla)))) {
            assertThat(book.getNumberOfSheets())
                    .isEqualTo(queries.ask("", 1, ayla).kinds().size());
            assertThat(StreamSupport.stream(book.spliterator(), false)
                            .mapToInt(sheet -> sheet.getLastRowNum())
                            .sum())
                    .isEqualTo(total);
        }
    }

    @Test
    void aRowHasTheAnswersOfItsKindAsTheDataFilesWriteThem() throws IOException {
        List<List<String>> rows = CsvRows.of(text("kind:proceeding", FileForm.CSV, false, Cast.ayla(members)));

        assertThat(rows.getFirst())
                .startsWith("address", "kind", "title", "state", "review")
                .contains("people.position", "people.who", "people.who_title", "steps.kind", "steps.when");
        assertThat(column(rows, "people.position")).contains("accused");
        assertThat(column(rows, "state")).anyMatch(state -> state.startsWith("In "));
        assertThat(column(rows, "steps.when")).anyMatch(days -> days.contains(" | "));
    }

    @Test
    void whatIsConfidentialGoesAlongOnlyWhereThatIsAskedFor() throws IOException {
        Member ayla = Cast.ayla(members);
        Person named = Person.named("Сәуле Confidentova");
        Person warned = new Person(
                named.names(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Set.of(),
                named.consent(),
                Set.of(),
                "Call no one at home");
        RecordRef letter = new RecordRef(column(CsvRows.of(text("kind:document", FileForm.CSV, false, ayla)), "address")
                .getFirst());
        Citation ofTheName = new Citation("names", letter, null, null, "Сәуле, as she signs", "page 1");
        Citation ofTheWarning = new Citation("safety", letter, null, null, "Only after dark, by the garden", "page 2");
        enter.enter(ayla, Draft.of(warned, List.of(ofTheName, ofTheWarning)), null);
        assertThat(text("Confidentova", FileForm.JSON, false, ayla))
                .contains("Сәуле, as she signs")
                .doesNotContain("after dark");
        assertThat(text("Confidentova", FileForm.JSON, true, ayla)).contains("Only after dark");

        for (FileForm form : List.of(FileForm.CSV, FileForm.JSON)) {
            assertThat(text("Confidentova", form, false, ayla))
                    .contains("Сәуле Confidentova")
                    .doesNotContain("Call no one", "safety");
            assertThat(text("Confidentova", form, true, ayla)).contains("Call no one", "safety");
        }
    }

    @Test
    void aRecordThatTheReaderMayNotSeeIsInNoFileNorItsNameNorItsAddress() throws IOException {
        RecordRef hidden = enter.enter(
                Cast.ayla(members),
                new Draft<>(Person.named("Айжан Hiddenova"), List.of(), Sensitivity.RESTRICTED, Set.of()),
                null);
        Proceeding seen = new Proceeding(
                "The case of a hidden person",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(hidden, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        enter.enter(Cast.ayla(members), new Draft<>(seen, List.of(), Sensitivity.TEAM, Set.of()), null);

        for (FileForm form : List.of(FileForm.CSV, FileForm.JSON)) {
            assertThat(text("", form, true, Cast.ayla(members))).contains("Hiddenova", hidden.address());
            assertThat(text("", form, true, Cast.bek(members)))
                    .contains("The case of a hidden person", "withheld")
                    .doesNotContain("Hiddenova", hidden.address());
        }

        String bound = "count:kind:proceeding people.who:" + hidden.address();
        enter.enter(
                Cast.ayla(members),
                Draft.of(Cast.incident("Сан: " + bound + ", " + hidden.address() + "7", "2022-11"), List.of()),
                null);
        assertThat(text("Сан", FileForm.JSON, true, Cast.ayla(members))).contains(bound);
        assertThat(text("Сан", FileForm.JSON, true, Cast.bek(members)))
                .contains("people.who:withheld")
                .doesNotContain("withheld7");
    }

    @Test
    void aTitleThatASpreadsheetWouldTakeForAFormulaIsText() throws IOException {
        Member ayla = Cast.ayla(members);
        enter.enter(
                ayla,
                Draft.of(new Episode("=HYPERLINK(\"x\") Formulaova", EpisodeKind.EVENT, null, null), List.of()),
                null);

        assertThat(text("Formulaova", FileForm.CSV, false, ayla)).contains("\"'=HYPERLINK(\"\"x\"\") Formulaova\"");
        byte[] book = file("Formulaova", FileForm.XLSX, false, Reader.of(ayla));
        try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .startsWith("=HYPERLINK");
        }
    }

    /** So memory does not grow with what is found: whoever takes some is done with them before the next are read. */
    @Test
    void someAreReadAtATimeEachOnce() {
        Reader ayla = Reader.of(Cast.ayla(members));
        Queries.Answer answer = queries.find("", wanted -> wanted, Order.BEST, 0, 0, ayla);
        List<Long> all = new ArrayList<>();
        search.each(answer.wanted(), false, 7, ayla, some -> {
            assertThat(some).hasSizeBetween(1, 7);
            all.addAll(some);
        });
        assertThat(all)
                .hasSize((int) answer.found().total())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void theJournalTellsWhoExportedWhat() {
        ExportRecords.Found found = export.find(
                new ExportRecords.Wish("foam", wanted -> wanted, FileForm.XLSX, true),
                "/desk/records?words=foam",
                List.of("KZ-I-2022-480147"),
                Cast.ayla(members));

        assertThat(db.sql("select after::text from journal_entry where deed = 'ExportRecords' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains(
                        "/desk/records?words=foam",
                        "KZ-I-2022-480147",
                        "xlsx",
                        "\"records\": " + found.total(),
                        "\"confidential\": true");
    }
}
