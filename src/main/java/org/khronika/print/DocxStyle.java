package org.khronika.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.khronika.words.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles of paragraphs in a Word document, by the names by which Word knows what they are. */
enum DocxStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING("Heading1"),
    HEADING_WITHIN("Heading2"),
    TEXT("Normal"),
    QUOTE("Quote"),
    LIST("ListParagraph"),
    NOTE("FootnoteText"),
    HEADER("Header"),
    FOOTER("Footer");

    private final String id;

    DocxStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Gives a document the styles, and says in which language it is. */
    static void putAll(XWPFDocument document, Language language) {
        try (InputStream file = new ClassPathResource("print/styles.xml").getInputStream()) {
            XWPFStyles styles = document.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(file).getStyles());
            styles.setSpellingLanguage(language(language.tag()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("print/styles.xml is no sheet of styles.", e);
        }
    }

    /** What Word calls a language: with a country, or its spelling is not checked. */
    static String language(String tag) {
        return switch (tag) {
            case "en" -> "en-GB";
            case "ru" -> "ru-RU";
            case "kk" -> "kk-KZ";
            default -> tag;
        };
    }
}
