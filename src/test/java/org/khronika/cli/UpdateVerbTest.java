package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.people.Person;
import org.khronika.publication.PublicSite;
import org.khronika.publication.PublishRelease;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.AcceptRecord;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verb {@code update} writes what the release has, byte for byte. */
@DatabaseTest(properties = "khronika.languages=en,kk")
class UpdateVerbTest extends BesideTheApplication {

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    Contents contents;

    @Autowired
    PublishRelease publish;

    @Autowired
    PublicSite site;

    @TempDir
    Path temp;

    private RecordRef published() {
        Map<String, Object> answers = Map.of(
                "title",
                "Шолу: “күз”",
                "period",
                "2022-09/2022-11",
                "sections",
                List.of(Map.of("text", "Ұсталғандар саны – белгісіз.")));
        Update body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), Update.class);
        RecordRef address = enter.enter(Cast.ayla(members), Draft.of(body, List.of()), null);
        submit.submit(Cast.ayla(members), address, 1, null);
        accept.accept(Cast.rada(members), address, 2, null);
        publish.publish(Cast.edil(members), null, null);
        return address;
    }

    @Test
    void anUpdateIsWrittenAsTheReleaseHasIt() throws IOException {
        String address = published().address();
        Path file = temp.resolve("шолу.pdf");

        assertThat(run("update", address, "--as", "pdf", "--language", "kk", "--to", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).startsWith("Wrote " + address + " to ");
        assertThat(file)
                .hasSameBinaryContentAs(site.find("kk/records/" + address + ".pdf")
                        .orElseThrow()
                        .file());
        assertThat(run("update", address, "--as", "markdown", "--to", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).startsWith("# Шолу: “күз”\n").contains("Update · " + address);

        assertThat(run("update", address, "--as", "docx", "--language", "ru", "--to", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).containsPattern("Release \\d+ is in en, kk, not in “ru”\\.");
        assertThat(run("update", "KZ-U-2022-100009", "--as", "docx", "--to", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .containsPattern("Release \\d+ has no prose at KZ-U-2022-100009 that could be taken along\\.");
    }

    @Test
    void anOldUpdateIsBoundAndNothingIsSaved() throws IOException {
        RecordRef bearer = enter.enter(Cast.ayla(members), Draft.of(Person.named("Айдос Беков"), List.of()), null);
        submit.submit(Cast.ayla(members), bearer, 1, null);
        accept.accept(Cast.rada(members), bearer, 2, null);
        long before = db.sql("select count(*) from record").query(Long.class).single();
        Path file = temp.resolve("шолу.txt");
        Files.writeString(file, "Aidos Bekov was held with 14 others — «белсенділер».\n\nСерик Жунусов сказал.\n");

        assertThat(run("update", "--bind", file.toString())).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("Numbers: 1 found, 0 bound, 1 not bound.", "Names: 2 found, 1 bound, 1 not bound.")
                .contains("Aidos Bekov was held with 14 others — «белсенділер».", "Серик Жунусов", "Nothing was saved");
        assertThat(run("update", "--bind", file.toString(), "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.path("items").path(0).path("bound").asString()).isEqualTo(bearer.address());
        assertThat(json.path("numbers").path("found").asInt()).isEqualTo(1);
        assertThat(db.sql("select count(*) from record").query(Long.class).single())
                .isEqualTo(before);

        assertThat(run("update", "--bind", file.toString(), "--date", "yesterday"))
                .isEqualTo(2);
        assertThat(run("update", "--bind", temp.resolve("жоқ.txt").toString())).isNotZero();
        assertThat(run("update", "KZ-U-2022-480147", "--as", "pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("Say with --to which file to write.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KZ-U-2022-480147 | odt | --as takes pdf, docx, html or markdown, not “odt”.",
                "the-update       | pdf | An address looks like KZ-U-2022-480147; “the-update” does not.",
            })
    void whatCannotBeIsRefusedInASentence(String address, String format, String sentence) {
        assertThat(run(
                        "update",
                        address,
                        "--as",
                        format,
                        "--to",
                        temp.resolve("file").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
    }

    @Test
    void whatAnUpdateIsAskedIsPrintedUntilNothingIsOpen() {
        Map<String, Object> answers = Map.of(
                "title",
                "Шолу: “қыс”",
                "sections",
                List.of(Map.of("chapter", "GENERAL", "text", "Ондаған адам «шықты» – Площадь опустела.")));
        Update body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), Update.class);
        String address =
                enter.enter(Cast.ayla(members), Draft.of(body, List.of()), null).address();

        assertThat(run("update", address, "--check")).as(err.toString()).isEqualTo(1);
        assertThat(out.toString())
                .contains("1 question about the sentences is open.")
                .contains(
                        "Ондаған адам «шықты» – Площадь опустела.",
                        "“Ондаған адам” is bound to no number that says so.");
        assertThat(run("update", published().address(), "--check")).isZero();
        assertThat(out.toString()).contains("Nothing is open");
        assertThat(run("update", "KZ-U-2022-100008", "--check")).isEqualTo(1);
    }
}
