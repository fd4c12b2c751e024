package org.khronika.publication;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** What can be read in a PDF: its pages, and every text beside them, such as titles, bookmarks, addresses of links and what is said of the file. */
final class TextsOfPdf {

    private final List<String> texts = new ArrayList<>();

    private TextsOfPdf() {}

    static List<String> of(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            TextsOfPdf found = new TextsOfPdf();
            found.add(document);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                found.add(document.getDocument().getObjectFromPool(key).getObject());
            }
            return List.copyOf(found.texts);
        }
    }

    /** Words that are set apart are drawn after those around them: a name is looked for as it is drawn and as it is seen. */
    private void add(PDDocument document) throws IOException {
        DrawnAndSeen reader = new DrawnAndSeen();
        String drawn = reader.getText(document);
        // Two letters that a font draws as one sign are two letters.
        texts.add(Normalizer.normalize(drawn, Normalizer.Form.NFKC));
        texts.add(Normalizer.normalize(reader.seen.toString(), Normalizer.Form.NFKC));
    }

    /** Reads each page once and writes its words in both orders. */
    private static final class DrawnAndSeen extends PDFTextStripper {

        private final StringWriter seen = new StringWriter();

        @Override
        protected void writePage() throws IOException {
            Writer drawn = output;
            setSortByPosition(false);
            super.writePage();
            // The order as it is seen comes second, as the words are sorted where they stand.
            setSortByPosition(true);
            output = seen;
            super.writePage();
            output = drawn;
        }
    }

    private void add(@Nullable COSBase part) throws IOException {
        switch (part) {
            case COSString text -> texts.add(text.getString());
            case COSArray array -> {
                for (COSBase one : array) {
                    add(one);
                }
            }
            case COSStream stream
            when COSName.METADATA.equals(stream.getCOSName(COSName.TYPE)) ->
                texts.add(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
            case COSDictionary dictionary -> {
                for (COSBase one : dictionary.getValues()) {
                    add(one);
                }
            }
            case null, default -> {
                // Numbers, names of the format, and references to what is looked at by itself.
            }
        }
    }
}
