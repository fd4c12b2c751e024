package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.search.RecordIndex;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs {@code query} and {@code export}, beside an application that runs. The cast is invented. */
@DatabaseTest
class QueryVerbsTest extends BesideTheApplication {

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    RecordIndex index;

    @TempDir
    Path temp;

    private void held(String name, Sensitivity sensitivity) {
        RecordRef who = enter.enter(Cast.ayla(members), Draft.of(Person.named(name), List.of()), null);
        Proceeding proceeding = new Proceeding(
                "Case of " + name,
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(who, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                List.of(Step.of(StepKind.REMANDED, PartialDate.parse("2022-11-01"))),
                List.of(),
                null);
        enter.enter(Cast.ayla(members), new Draft<>(proceeding, List.of(), sensitivity, Set.of()), null);
        index.catchUp(); // as an application that serves does each second; the verb only reads beside it
    }

    @Test
    void aQueryIsAnsweredAndExportedWithTheSightOfTheMachine() throws IOException {
        held("Timur Seen", Sensitivity.TEAM);
        held("Timur Hidden", Sensitivity.RESTRICTED);
        assertThat(run("query", "status:in-custody", "asof:2023-02-01", "person:Timur Seen"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .startsWith("1 record")
                .contains("Case of Timur Seen", "In pre-trial detention since 1 November 2022.")
                .doesNotContain("Hidden");

        assertThat(run("query", "--json", "kind:proceeding person:timur asof:2022-10-01"))
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(answer.path("records").get(0).path("state").asString()).isEqualTo("No step on record.");

        Path table = temp.resolve("held.csv");
        assertThat(run("export", "register:deprived", "--out", table.toString()))
                .isZero();
        assertThat(Files.readString(table)).contains("Case of Timur Seen").doesNotContain("Hidden");
        Path data = temp.resolve("held.json");
        assertThat(run("export", "register:deprived", "--out", data.toString())).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(data))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aCountIsATableOrAFileWithTheSightOfTheMachine() {
        held("Ернар Санаулы", Sensitivity.TEAM);
        held("Timur Hidden", Sensitivity.RESTRICTED);
        assertThat(run("count", "kind:proceeding", "by:year"))
                .as(err.toString())
                .isZero();
        String table = out.toString();
        assertThat(table).startsWith("Proceedings by year").contains("Year", "In all", "2022", "Counted: proceedings.");
        String all = String.valueOf(table.lines()
                .filter(line -> line.startsWith("In all"))
                .findFirst()
                .orElseThrow());
        assertThat(run("query", "--json", "kind:proceeding")).isZero();
        assertThat(all)
                .endsWith(" "
                        + JsonMapper.shared()
                                .readTree(out.toString())
                                .path("total")
                                .asInt());

        assertThat(run("count", "kind:proceeding by:year", "--format", "json")).isZero();
        JsonNode counted = JsonMapper.shared().readTree(out.toString());
        assertThat(counted.path("definition").asString()).isEqualTo("kind:proceeding by:year");
        assertThat(counted.path("rows").path("parts").get(0).path("code").asString())
                .isEqualTo("2022");
        assertThat(run("count", "kind:proceeding", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("row_code,row,column_code").contains("kind:proceeding");

        assertThat(run("count", "kind:proceeding kind:jailed")).isEqualTo(2);
        assertThat(err.toString()).contains("“jailed” is no answer to “kind”");
        assertThat(run("count", "kind:proceeding", "--format", "pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("--format takes table, csv or json, found pdf");
    }

    @Test
    void whatCannotBeUnderstoodEndsWithTwo() {
        assertThat(run("query", "status:jailed")).isEqualTo(2);
        assertThat(err.toString()).contains("       ^", "“jailed” is no status. Possible are in-custody");
        assertThat(run("export", "kind:proceeding", "--out", "table.ods")).isEqualTo(2);
        assertThat(err.toString()).contains(".csv, .xlsx or .json");
        assertThat(run("query")).isEqualTo(2);
        assertThat(run("query", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("records for named members only are left out", "status:in-custody");
    }

    @Test
    void aRegisterIsPrintedForADayAndWrittenAsATable() throws IOException {
        held("Dana Printed", Sensitivity.TEAM);
        held("Dana Withheldname", Sensitivity.RESTRICTED);

        assertThat(run("register")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("deprived", "laws");

        assertThat(run("register", "deprived", "--on", "2022-11-02", "--json")).isZero();
        JsonNode register = JsonMapper.shared().readTree(out.toString());
        assertThat(register.path("sentence").asString()).contains("held");
        assertThat(register.path("as_of").asString()).isEqualTo("2022-11-02");
        assertThat(register.path("numbers").path(0).path("rows").path(0).path("behind"))
                .isNotEmpty();
        assertThat(register.path("entries").toString())
                .contains("Dana Printed", "pre-trial detention")
                .doesNotContain("Withheldname");

        Path table = temp.resolve("deprived.csv");
        assertThat(run("register", "deprived", "--on", "2022-11-02", "--out", table.toString()))
                .isZero();
        assertThat(Files.readString(table)).contains("Dana Printed").doesNotContain("Withheldname");
    }

    @Test
    void aRegisterThatThereIsNotAndADayThatIsNoneAreRefusedWithASentence() {
        assertThat(run("register", "weather")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no register \"weather\". There are: deprived, on-trial");
        assertThat(run("register", "deprived", "--on", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("Expected a date, such as 2023-02-01, found soon.");
        assertThat(run("register", "applications", "--from", "2023-02", "--to", "2023-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Expected a period that ends after it begins, found 2023-02 to 2023-01.");
    }

    @Test
    void aRegisterRefusesTheDaysThatItDoesNotTake() {
        held("Dana Comparable", Sensitivity.TEAM);
        assertThat(run("register", "figures-of-others", "--on", "2022-12-31")).isEqualTo(2);
        assertThat(err.toString()).contains("The register figures-of-others takes a period: --from and --to.");
        assertThat(run("register", "deprived", "--from", "2022-01")).isEqualTo(2);
        assertThat(err.toString()).contains("takes a day: --on, and --against");
        assertThat(run("register", "cross-references-checked", "--on", "2022-01-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("takes no day and no period");
        assertThat(run("register", "figures-of-others", "--from", "2023", "--to", "2022"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Expected a period that ends after it begins, found 2023 to 2022.");
        assertThat(run("query", "kind:proceeding", "--limit", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--limit takes a number from 1, found -1.");
    }

    @Test
    void aRegisterIsComparedWithAnotherDayInWordsAndInJson() throws IOException {
        held("Dana Compared", Sensitivity.TEAM);
        held("Dana Unseen", Sensitivity.RESTRICTED);
        assertThat(run("register", "deprived", "--on", "2022-11-02", "--against", "2022-10-01"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("Added. From 1 October 2022 to 2 November 2022: ", "Dana Compared: ")
                .doesNotContain("Unseen");

        Path data = temp.resolve("deprived.json");
        assertThat(run(
                        "register",
                        "deprived",
                        "--on",
                        "2022-10-01",
                        "--against",
                        "2022-11-02",
                        "--out",
                        data.toString()))
                .isZero();
        JsonNode register = JsonMapper.shared().readTree(Files.readString(data));
        assertThat(register.path("entries").size()).isZero();
        assertThat(register.path("groups").get(0).path("heading").asString()).isEqualTo("Added");
        assertThat(register.path("groups").get(0).path("items").toString())
                .contains("Dana Compared")
                .doesNotContain("Unseen");
    }

    @Test
    void allRegistersAreListedAsOfTheDayAskedFor() {
        held("Dana Listed", Sensitivity.TEAM);
        assertThat(run("register", "--on", "1990-01-01")).isZero();
        assertThat(out.toString())
                .contains("Nobody is known to have been held on 1 January 1990 in the cases that we follow.")
                .doesNotContain("1 person");
    }
}
