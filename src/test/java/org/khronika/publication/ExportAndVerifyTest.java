package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.records.Cast;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.beans.factory.annotation.Autowired;

/** Copies of a release: complete, refused into other folders, and found out when touched. */
@DatabaseTest
class ExportAndVerifyTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ExportRelease export;

    @Autowired
    Releases releases;

    @TempDir
    Path temp;

    private Path copy;

    @BeforeEach
    void aCopy() throws IOException {
        copy = temp.resolve("copy with spaces");
        if (releases.live().isEmpty()) {
            assertThatThrownBy(() -> export.export(copy))
                    .isInstanceOf(DeedRefused.class)
                    .hasMessageContaining("Nothing has been published yet");
            newsroom.accepted(Cast.incident("For the copy, Oral", "2022-11"));
            publish.publish(newsroom.editor(), null, null);
        }
        assertThat(export.export(copy).isWhole()).isTrue();
    }

    @Test
    void whatIsAlteredMissingOrExtraIsFound() throws IOException {
        Files.writeString(
                copy.resolve("index.html"),
                Files.readString(copy.resolve("index.html")).replace("1", "2"));
        Files.delete(copy.resolve("data/steps.csv"));
        Files.writeString(copy.resolve("records/added.html"), "added");
        VerifyRelease.Report report = VerifyRelease.verify(copy, null);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.altered()).containsExactly("index.html");
        assertThat(report.missing()).containsExactly("data/steps.csv");
        assertThat(report.extra()).containsExactly("records/added.html");
        assertThat(report.signed()).isTrue();
    }

    @Test
    void aManifestThatWasWrittenAnewDoesNotFitItsSignature() throws IOException {
        Path manifest = copy.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"size\" : \\d+", "\"size\" : 1"));
        VerifyRelease.Report report = VerifyRelease.verify(copy, null);
        assertThat(report.signed()).isFalse();
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void aManifestCannotPointOutOfItsFolder() throws IOException {
        Files.writeString(temp.resolve("outside"), "x");
        Path manifest = copy.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"404.html\"", "\"../outside\""));
        assertThat(VerifyRelease.verify(copy, null).missing()).contains("../outside");
    }

    @Test
    void anotherKeyIsNotTheExpectedOne() throws IOException {
        Path other = temp.resolve("other");
        Files.createDirectories(other);
        Path key = temp.resolve("other.pem");
        Files.write(key, SigningKey.in(other).publicPem());
        assertThat(VerifyRelease.verify(copy, key).expectedKey()).isFalse();
        assertThat(VerifyRelease.verify(copy, copy.resolve("key.pem")).isWhole())
                .isTrue();
    }

    @Test
    void aNewerReleaseReplacesAnEarlierCopyAndLeavesOtherFilesAlone() throws IOException {
        RecordRef address = newsroom.accepted(Cast.incident("In the second copy, Oral", "2022-11"));
        publish.publish(newsroom.editor(), null, null);
        Files.writeString(copy.resolve("CNAME"), "example.test");
        VerifyRelease.Report report = export.export(copy);
        assertThat(report.extra()).containsExactly("CNAME");
        assertThat(report.missing()).isEmpty();
        assertThat(Files.exists(copy.resolve("records/" + address.address() + ".html")))
                .isTrue();
    }

    @Test
    void aFolderWithOtherThingsIsRefused() throws IOException {
        Path other = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(other.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> export.export(other))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("holds other files");
        assertThat(Files.readString(other.resolve("letter.txt"))).isEqualTo("mine");
    }

    @Test
    void aFolderWithoutAManifestIsNoRelease() throws IOException {
        VerifyRelease.Report report = VerifyRelease.verify(temp, null);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.problem()).extracting(Sayable::english).asString().contains("not a release");
    }
}
