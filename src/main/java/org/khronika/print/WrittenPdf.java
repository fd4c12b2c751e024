package org.khronika.print;

import static org.khronika.words.Phrase.phrase;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.khronika.words.Sayable;
import org.springframework.core.io.ClassPathResource;

/**
 * A page in print as a tagged PDF (PDF/UA-1) that can be archived (PDF/A-3a): with its structure, its language and its title, bookmarks, and its
 * letters embedded.
 */
record WrittenPdf(PrintedPage page) {

    /** How the address of a picture begins that we put into the document ourselves. */
    static final String PICTURE = "data:image/png;base64,";

    private static final String FAMILY = "Source Serif 4";
    private static final String PRODUCER = "Khronika";

    static {
        // It tells of each step of its work.
        XRLog.setLoggingEnabled(false);
    }

    static byte[] of(PrintedPage page) {
        try {
            return new WrittenPdf(page).written();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The PDF of %s could not be written."
                            .formatted(page.edition().address()),
                    e);
        }
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder().buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                PdfOfAMoment.of(page.edition().at()).put(document);
                callLinks(document);
                document.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    /** What a screen reader calls a link: where it leads. */
    private void callLinks(PDDocument document) throws IOException {
        String within = page.edition().say(phrase("print.within-the-document"));
        for (PDPage sheet : document.getPages()) {
            for (PDAnnotation one : sheet.getAnnotations(PDAnnotationLink.class::isInstance)) {
                one.setContents(
                        ((PDAnnotationLink) one).getAction() instanceof PDActionURI out ? out.getURI() : within);
            }
        }
    }

    private PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.usePdfVersion(1.7f);
        builder.withProducer(PRODUCER);
        builder.withHtmlContent(html(), null);
        // What somebody typed is text here, and nothing that it says is fetched: a picture is one that we drew, and
        // comes with the text.
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith(PICTURE), when);
        }
        font(builder, "source-serif-4-regular", FAMILY, 400, FontStyle.NORMAL);
        font(builder, "source-serif-4-italic", FAMILY, 400, FontStyle.ITALIC);
        font(builder, "source-serif-4-semibold", FAMILY, 700, FontStyle.NORMAL);
        // For what the serif has no letters of: a name in Georgian or Armenian.
        font(builder, "dejavu-sans", "DejaVu Sans", 400, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> {
                    try {
                        return new ClassPathResource("print/fonts/" + file + ".ttf").getInputStream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                family,
                weight,
                style,
                true);
    }

    private String html() {
        String title = HtmlBody.escaped(page.title());
        return """
                <html lang="%s">
                <head><title>%s</title><meta name="subject" content="%s"/><style>%s</style><bookmarks>%s</bookmarks></head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        page.edition().language(),
                        title,
                        HtmlBody.escaped(page.kindAndAddress()),
                        style(),
                        bookmarks(),
                        new HtmlBody(page, true).written());
    }

    private String style() {
        Sayable head = page.edition().isDraft() ? phrase("print.draft") : Sayable.written("");
        try {
            return new ClassPathResource("print/print.css")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("%head%", inSheet(page.edition().say(head)))
                    .replace("%foot%", inSheet(page.edition().address().address() + " · " + page.title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as it may stand in a string of a style sheet inside of a document: every letter that could end either by its number. */
    private static String inSheet(String text) {
        return text.codePoints()
                .mapToObj(letter -> letter > '~' || Character.isLetterOrDigit(letter) || letter == ' '
                        ? Character.toString(letter)
                        : "\\%06x ".formatted(letter))
                .collect(Collectors.joining());
    }

    private String bookmarks() {
        return IntStream.range(0, page.parts().size())
                .filter(at -> !heading(at).isEmpty())
                .mapToObj(
                        at -> "<bookmark name=\"%s\" href=\"#part-%d\"/>".formatted(HtmlBody.escaped(heading(at)), at))
                .collect(Collectors.joining());
    }

    private String heading(int at) {
        PrintedPart part = page.parts().get(at);
        return part.text().heading();
    }
}
