package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.Contents;
import org.khronika.review.EnterRecord;
import org.khronika.review.ReturnRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.sources.KeepDocument;
import org.khronika.sources.Material;
import org.khronika.sources.Submission;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies beside records and is for nobody outside is marked, each with a mark of its own: the name, the text and the properties of a kept file and of a picture
 * in it, from whom it came, notes to it, reasons in the journal, drafts, records for the team and for named members, the name that editors withhold. No byte of a
 * release with pages, data, feed, PDF and Word in three languages holds one, packed or not. {@link PlantedSecretsTest} does the same for names in every answer.
 */
@DatabaseTest(properties = {"khronika.languages=en,ru,kk", "khronika.site-address=https://chronicle.example.org/"})
class NothingOfTheDeskIsPublishedTest {

    private static final List<String> MARKS = List.of(
            "xfilenamex",
            "xkepttextx",
            "xauthorx",
            "xcommentx",
            "xexifx",
            "xreceivedx",
            "xnotex",
            "xsubmittedx",
            "xreturnedx",
            "xamendedx",
            "xdraftx",
            "xteamx",
            "xnamedx",
            "xprotectedx",
            "xhiddenlyx",
            "скрытамарка",
            "құпиябелгі",
            "rada@monitor",
            "ayla@monitor");

    /** A picture of nothing, with a comment as cameras and editors write them. */
    private static final byte[] PICTURE = picture("xexifx");

    @Autowired
    Newsroom newsroom;

    @Autowired
    Members members;

    @Autowired
    KeepDocument keep;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    ReturnRecord giveBack;

    @Autowired
    AmendRecord amend;

    @Autowired
    Contents contents;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    @Test
    void noByteOfAReleaseHoldsWhatIsForTheDesk() throws IOException {
        RecordRef source = keptReport();
        newsroom.accepted(
                Newsroom.person(
                        Set.of(Protection.MINOR),
                        Consent.REFUSED,
                        "Xprotectedx Xhiddenlyx",
                        "Скрытамарка Ивановна",
                        "Құпиябелгі"),
                Sensitivity.TEAM);
        RecordRef incident = incidentThatWasGivenBack(source);
        newsroom.accepted(Cast.incident("Xteamx, a meeting", "2022-11"), Sensitivity.TEAM);
        newsroom.accepted(Cast.incident("Xnamedx, a call", "2022-11"), Sensitivity.RESTRICTED);
        newsroom.draft(Cast.incident("Xdraftx, not checked", "2022-11"), Sensitivity.PUBLIC);
        newsroom.accepted(contents.body(
                JsonMapper.shared()
                        .<JsonNode>valueToTree(Map.of(
                                "title",
                                "Шолу",
                                "period",
                                "2022-11",
                                "sections",
                                List.of(Map.of(
                                        "chapter",
                                        "GENERAL",
                                        "text",
                                        "There was [one](<count:kind:incident during:2022-11>), [this](%s); Скрытамарка Ивановна saw it."
                                                .formatted(incident.address()))))),
                Update.class));
        newsroom.answered();

        StaticSite site = new StaticSite(folders.of(publish.publish(newsroom.editor(), null, null)));

        assertThat(site.paths())
                .anyMatch(path -> path.endsWith(".pdf"))
                .anyMatch(path -> path.endsWith(".docx"))
                .anyMatch(path -> path.endsWith(".md"))
                .anyMatch(path -> path.endsWith("feed.atom"))
                .contains("records/" + incident.address() + ".html", "data/csv-metadata.json", "data/index.csv");
        site.files()
                .forEach((path, bytes) -> EveryByte.of(path, bytes)
                        .forEach(text -> assertThat(MARKS).as(path).noneMatch(text::contains)));
    }

    @Test
    void theTestItselfFindsAMarkWhereverItLies() throws IOException {
        byte[] report = report("Xkepttextx");
        assertThat(EveryByte.of("a.docx", report)).anyMatch(text -> text.contains("xkepttextx"));
        assertThat(EveryByte.of("a.docx", report)).anyMatch(text -> text.contains("xauthorx"));
        assertThat(EveryByte.of("a.docx", report)).anyMatch(text -> text.contains("xexifx"));
        assertThat(EveryByte.of("a.csv", "Скрытамарка".getBytes(StandardCharsets.UTF_16LE)))
                .anyMatch(text -> text.contains("скрытамарка"));
    }

    private RecordRef keptReport() throws IOException {
        return keep.keep(
                        Cast.ayla(members),
                        new Submission(
                                report("Xkepttextx: what a witness told us, Алматы."),
                                "xfilenamex-Скрытамарка.docx",
                                "A report that we keep",
                                Material.OTHER,
                                null,
                                null,
                                null,
                                null,
                                "Xreceivedx, a neighbour",
                                "Xnotex: do not call before noon",
                                Sensitivity.PUBLIC,
                                Set.of()))
                .document();
    }

    private RecordRef incidentThatWasGivenBack(RecordRef source) {
        newsroom.accept(source);
        RecordRef incident = enter.enter(
                Cast.ayla(members),
                new Draft<>(
                        Cast.incident("Detention of a baker, Талғар", "2022-11"),
                        List.of(new Citation(null, source, null, null, null, null)),
                        Sensitivity.PUBLIC,
                        Set.of()),
                "Xnotex, why it was entered");
        submit.submit(Cast.ayla(members), incident, version(incident), "Xsubmittedx");
        giveBack.giveBack(Cast.rada(members), incident, version(incident), "Xreturnedx: the day is another");
        Stored<?> old = newsroom.read(incident);
        amend.amend(
                Cast.ayla(members),
                incident,
                old.version(),
                new Draft<Incident>(
                        Cast.incident("Detention of a baker, Талғар", "2022-11-14"),
                        old.citations(),
                        old.sensitivity(),
                        old.readers()),
                "Xamendedx, asked again");
        newsroom.accept(incident);
        return incident;
    }

    private int version(RecordRef record) {
        return newsroom.read(record).version();
    }

    private static byte[] report(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.getProperties().getCoreProperties().setCreator("Xauthorx");
            document.getProperties().getCoreProperties().setDescription("Xcommentx");
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(PICTURE),
                            PictureType.JPEG,
                            "xfilenamex.jpg",
                            Units.toEMU(1),
                            Units.toEMU(1));
            document.write(out);
            return out.toByteArray();
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static byte[] picture(String comment) {
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 8)});
        jpeg.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        jpeg.writeBytes(words);
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return jpeg.toByteArray();
    }
}
