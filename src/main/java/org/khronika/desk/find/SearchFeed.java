package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khronika.review.Reader;
import org.khronika.review.RecordTitles;
import org.khronika.values.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a search finds as an Atom feed, the records that were changed last first. Titles tell the kind and the address of a record and name nobody, unless
 * the member chose names: readers of feeds run on other companies' servers.
 */
@Component
record SearchFeed(FoundAnew anew, JdbcClient db, RecordTitles titles, Clock clock) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    private record Entry(RecordRef address, String title, Instant changed) {}

    /**
     * Throws what asking throws: a feed that is empty would say that nothing is found.
     *
     * @param desk the address of the desk
     */
    String of(SavedSearches.Held held, String desk) {
        Reader reader = Reader.of(held.member());
        List<Entry> entries = entries(anew.changedLast(held.search().query(), MOST, reader), reader);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:khronika:search:" + held.search().id());
            element(
                    xml,
                    "title",
                    held.search().names()
                            ? held.search().name()
                            : phrase("desk.searches.feed").in(reader.language()));
            element(
                    xml,
                    "updated",
                    moment(
                            entries.isEmpty()
                                    ? clock.instant()
                                    : entries.getFirst().changed()));
            author(xml);
            link(xml, desk + "/saved/" + held.search().id());
            for (Entry entry : entries) {
                entry(xml, entry, held.search().names(), desk, reader);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed could not be written.", e);
        }
        return text.toString();
    }

    private List<Entry> entries(List<RecordRef> found, Reader reader) {
        return db.sql(
                        "select %s, r.changed_at from record r where r.address = any(:found) and %s order by r.changed_at desc, r.id desc"
                                .formatted(titles.columns(reader), Reader.SEES))
                .param("found", found.stream().map(RecordRef::address).toArray(String[]::new))
                .param("reader", reader.member())
                .query((row, n) -> entry(row, reader))
                .list();
    }

    private Entry entry(ResultSet row, Reader reader) throws SQLException {
        return new Entry(
                new RecordRef(row.getString("address")),
                titles.of(row, reader),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static void entry(XMLStreamWriter xml, Entry entry, boolean names, String desk, Reader reader)
            throws XMLStreamException {
        String address = entry.address().address();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:khronika:record:" + address);
        element(
                xml,
                "title",
                names ? entry.title() : entry.address().kind().capital().in(reader.language()) + ", " + address);
        element(xml, "updated", moment(entry.changed()));
        link(xml, desk + "/records/" + address);
        xml.writeEndElement();
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void author(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", "Khronika");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", address);
    }
}
