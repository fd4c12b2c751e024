package org.khronika.publication;

import java.io.IOException;
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
            // Words that are set apart are drawn after those around them: a name is looked for as it is drawn and as it
            // is seen.
            found.add(document, false);
            found.add(document, true);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                found.add(document.getDocument().getObjectFromPool(key).getObject());
            }
            return List.copyOf(found.texts);
        }
    }

    private void add(PDDocument document, boolean asItIsSeen) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(asItIsSeen);
        // Two letters that a font draws as one sign are two letters.
        texts.add(Normalizer.normalize(reader.getText(document), Normalizer.Form.NFKC));
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
