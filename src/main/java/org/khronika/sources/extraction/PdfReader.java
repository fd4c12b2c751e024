package org.khronika.sources.extraction;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of a PDF: the lines of a paragraph are joined, each paragraph is a line. */
final class PdfReader extends PDFTextStripper {

    private final ExtractionLimits limits;
    private int pages;

    private PdfReader(ExtractionLimits limits) {
        this.limits = limits;
        setLineSeparator(" ");
        setParagraphEnd("\n");
        setPageEnd("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    static Parsed read(byte[] bytes, ExtractionLimits limits) throws IOException {
        FontMappers.set(new SubstituteFont());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw limits.tooManyPages();
            }
            BoundedText text = new BoundedText(limits);
            new PdfReader(limits).writeText(pdf, text);
            String words = text.toString().replaceAll(" +\n", "\n");
            if (words.isBlank()) {
                throw new UploadRefused(phrase("sources.upload.pictures-of-pages"));
            }
            return new Parsed(words, pdf.getDocumentInformation().getTitle());
        } catch (InvalidPasswordException e) {
            throw new UploadRefused(phrase("sources.upload.pdf-with-password"));
        } catch (IOException e) {
            throw new UploadRefused(phrase("sources.upload.damaged-pdf"));
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (++pages > limits.pages()) {
            throw limits.tooManyPages();
        }
        super.processPage(page);
    }
}
