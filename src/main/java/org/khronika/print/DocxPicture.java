package org.khronika.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.khronika.pages.DrawnInProse;
import org.khronika.words.Language;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Puts drawings into Word documents, as pictures that a screen reader reads out. */
final class DocxPicture {

    /** What stands between the margins of the sheet, in points. */
    private static final double WIDTH = 415;

    private DocxPicture() {}

    static void put(DrawnInProse drawn, Language language, XWPFParagraph paragraph) {
        paragraph.setStyle(DocxStyle.TEXT.id());
        DrawnPicture picture = DrawnPicture.of(drawn, language);
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.bytes()),
                    PictureType.PNG,
                    drawn.id() + ".png",
                    Units.toEMU(WIDTH),
                    Units.toEMU(WIDTH * picture.height() / picture.width()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("No picture of " + drawn.title(), e);
        }
        CTNonVisualDrawingProps says =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        says.setTitle(drawn.title());
        says.setDescr(drawn.title() + ". " + drawn.inWords());
    }
}
