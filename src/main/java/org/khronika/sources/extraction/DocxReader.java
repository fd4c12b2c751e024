package org.khronika.sources.extraction;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.khronika.sources.extraction.Unpacking.UnpacksTooFar;

/**
 * Reads the words of a Word document: each paragraph a line, each row of a table a line with tabs between its cells, footnotes
 * and endnotes at the end. Words deleted under "track changes", field codes and second copies for older programs are left out.
 * A document type declaration, the root of every XML bomb, is refused.
 */
final class DocxReader {

    private static final String[] PARTS = {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"};
    private static final String PROPERTIES = "docProps/core.xml";

    private final BoundedText text;
    private final ExtractionLimits limits;
    private int cells;

    private DocxReader(ExtractionLimits limits) {
        this.limits = limits;
        this.text = new BoundedText(limits);
    }

    static Parsed read(byte[] bytes, ExtractionLimits limits) throws IOException {
        DocxReader reader = new DocxReader(limits);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (String part : PARTS) {
                reader.part(zip, part);
            }
            return new Parsed(reader.text.toString(), reader.title(zip));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnpacksTooFar) {
                throw limits.unpacksTooFar();
            }
            throw new UploadRefused(phrase("sources.upload.damaged-word"));
        } catch (UnpacksTooFar e) {
            throw limits.unpacksTooFar();
        }
    }

    private void part(ZipFile zip, String name) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream in = bounded(zip, entry)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw declaresType();
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
            text.newLine();
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> words(xml);
            case "tab" -> text.write("\t");
            case "br", "cr" -> text.write(cells > 0 ? " " : "\n");
            case "noBreakHyphen" -> text.write("\u2011");
            case "tc" -> cells++;
            case "Fallback", "moveFrom", "del", "pPr", "tabs" -> skip(xml);
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> {
                if (cells == 0) {
                    text.write("\n");
                } else if (!text.endsWithBlank()) {
                    text.write(" ");
                }
            }
            case "tc" -> {
                cells--;
                text.write("\t");
            }
            case "tr" -> {
                if (cells == 0) {
                    text.newLine();
                }
            }
            default -> {}
        }
    }

    private void words(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private @Nullable String title(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(PROPERTIES);
        if (entry == null) {
            return null;
        }
        try (InputStream in = bounded(zip, entry)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw declaresType();
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("title")) {
                    return xml.getElementText();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            return null;
        }
    }

    private InputStream bounded(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return new Unpacking(zip.getInputStream(entry), limits.unpackedBytes());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static UploadRefused declaresType() {
        return new UploadRefused(phrase("sources.upload.document-type"));
    }
}
