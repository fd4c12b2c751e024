package org.khronika.sources.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class HostileUploadTest {

    private final Extractor extractor = Extractor.standard();

    @Test
    void aProgramUnderTheNameOfAWordDocument() {
        assertRefused(new byte[] {'M', 'Z', 0, 3, 0, 0}, "verdict.docx")
                .isEqualTo("Expected a Word document, because the name ends in “.docx”, found a Windows program.");
    }

    @Test
    void aPictureUnderNoName() {
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "")
                .isEqualTo("Expected a text, web page, Word (.docx) or PDF file, found a picture.");
    }

    @Test
    void aFileOfNothing() {
        assertRefused(new byte[0], "a.txt").isEqualTo("The file is empty.");
        assertRefused(Samples.utf8(" \n "), "a.txt").isEqualTo("No text was found in it, read as a text file.");
    }

    @Test
    void aFileOfNoise() {
        assertRefused(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, "a.txt").contains("a file of a kind that we do not know");
    }

    @Test
    void anArchiveThatIsNoDocument() {
        assertRefused(Samples.zip(Map.of("a.txt", Samples.utf8("a"))), "a.docx").contains("found a ZIP archive");
        assertRefused(Samples.zip(Map.of("xl/workbook.xml", Samples.utf8("a"))), "a.docx")
                .contains("an Excel workbook");
        assertRefused(
                        Samples.zip(Map.of("word/document.xml", new byte[0], "word/vbaProject.bin", new byte[0])),
                        "a.docm")
                .contains("with macros");
        assertRefused(Arrays.copyOf(Samples.docx(Samples.paragraph("cut")), 200), "a.docx")
                .contains("damaged");
    }

    @Test
    void halfAGigabyteIsReadNoFurtherThanTheLimit() {
        Endless upload = new Endless(500_000_000L);
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> extractor.extract(upload, "big.txt"))
                .withMessage("The file is larger than 20 MB. Split it, or paste the part that matters.");
        assertThat(upload.read).isLessThan(20_100_000);
    }

    @Test
    void aZipBomb() {
        byte[] bomb = Samples.zipBomb(300);
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertRefused(bomb, "bomb.docx")
                .isEqualTo("The document unpacks to more than 100 MB. Paste the part that matters.");
    }

    @Test
    void aBillionLaughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String xml = "<?xml version=\"1.0\"?>" + dtd + "]>" + Samples.document(Samples.paragraph("&a9;"));
        assertRefused(Samples.docxWithXml(xml), "laughs.docx").contains("declares a document type");
        assertRefused(Samples.utf8(xml), "laughs.xml").contains("found an XML file");
    }

    @Test
    void aDocumentThatAsksForAFileOfOurs() {
        String xml = "<!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + Samples.document(Samples.paragraph("&secret;"));
        assertRefused(Samples.docxWithXml(xml), "secret.docx").contains("declares a document type");
    }

    @Test
    void aPdfOfTenThousandPages() {
        assertRefused(Samples.emptyPages(10_000), "long.pdf").isEqualTo("The PDF has more than 2,000 pages. Split it.");
    }

    @Test
    void aPdfOfPicturesOnly() {
        assertRefused(Samples.emptyPages(1), "scan.pdf").contains("holds pictures of pages and no text");
    }

    @Test
    void anEncryptedPdf() {
        assertRefused(Samples.pdf(List.of("secret"), "user"), "secret.pdf").contains("closed by a password");
    }

    @Test
    void aDamagedPdf() {
        assertRefused(Samples.utf8("%PDF-1.7\nnothing of the kind"), "cut.pdf").contains("damaged");
    }

    @Test
    void moreTextThanTheLimit() {
        assertRefused(Samples.utf8("word ".repeat(400_001)), "long.txt")
                .isEqualTo("The text is longer than 2,000,000 characters. Split it.");
        assertRefused(Samples.docx(Samples.paragraph("word ".repeat(400_001))), "long.docx")
                .isEqualTo("The text is longer than 2,000,000 characters. Split it.");
    }

    @Test
    void aDocumentThatTakesTooLongIsEndedWithItsProcess() {
        Extractor impatient = new Extractor(limits(Duration.ofMillis(1500), 384));
        byte[] pdf = Samples.endlessPage(40);
        Set<Long> before = parsers();
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> impatient.extract(pdf, "slow.pdf"))
                .withMessage("The file could not be read within 1 second. Split it, or paste the part that matters.");
        assertThat(parsers()).isSubsetOf(before);
    }

    /** The Java processes that this one has, those that other tests left waiting for work among them. */
    private static Set<Long> parsers() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    @Test
    void aDocumentThatEatsMemoryDiesAlone() {
        Extractor poor = new Extractor(limits(Duration.ofSeconds(30), 24));
        String page = "<html><body>" + "<p><b><i>x".repeat(300_000);
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> poor.extract(page.getBytes(StandardCharsets.UTF_8), "deep.html"))
                .withMessage(
                        "The file needs more than 24 MB of memory to be read. Split it, or paste the part that matters.");
    }

    private static ExtractionLimits limits(Duration time, int megabytes) {
        return new ExtractionLimits(20_000_000, 100_000_000, 2_000, 2_000_000, time, megabytes);
    }

    private AbstractStringAssert<?> assertRefused(byte[] bytes, String name) {
        UploadRefused refusal = catchThrowableOfType(UploadRefused.class, () -> extractor.extract(bytes, name));
        assertThat(refusal).isNotNull();
        return assertThat(refusal.getMessage());
    }

    /** Sends blanks and counts how many were taken. */
    private static final class Endless extends InputStream {

        private final long size;
        private long read;

        private Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read < size ? next() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int most = (int) Math.min(length, size - read);
            Arrays.fill(bytes, offset, offset + most, (byte) ' ');
            read += most;
            return most == 0 && length > 0 ? -1 : most;
        }

        private int next() {
            read++;
            return ' ';
        }
    }
}
