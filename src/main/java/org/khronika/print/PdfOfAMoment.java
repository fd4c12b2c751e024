package org.khronika.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a PDF says of when it was made: the moment of the edition, so that the same page is the same file. */
record PdfOfAMoment(Instant at) {

    static PdfOfAMoment of(Instant at) {
        return new PdfOfAMoment(at);
    }

    void put(PDDocument document) throws IOException {
        PDDocumentInformation said = document.getDocumentInformation();
        said.setCreationDate(calendar());
        said.setModificationDate(calendar());
        // The identifier of the file is made from this number and from what is said of it.
        document.setDocumentId(at.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(dated(xmp).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String dated(String xmp) {
        return xmp.replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + at)
                .replaceAll("(xmp:(CreateDate|ModifyDate|MetadataDate)=\")[^\"]*", "$1" + at);
    }

    private Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
