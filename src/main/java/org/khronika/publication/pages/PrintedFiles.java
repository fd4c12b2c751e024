package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.print.PrintFormat;
import org.khronika.print.PrintedEdition;
import org.khronika.print.PrintedPage;
import org.khronika.publication.FileSink;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.SiteAddress;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Writes the files in which readers take prose along, beside its page and from nothing but that page. */
@Component
public class PrintedFiles {

    private final SiteAddress site;

    PrintedFiles(SiteAddress site) {
        this.site = site;
    }

    /** A file as its page leads to it, from its own folder. */
    public record Link(String href, Sayable says) {}

    /** Where the page of a record leads to the files of it; empty for a record without prose to be taken along. */
    static List<Link> links(PublicRecord record) {
        return formats(record)
                .map(format -> new Link(name(record, format), format.words()))
                .toList();
    }

    /** How the things on a page are cited. */
    HowToCite citing(PublicRecord record, SaidIn said, Tree tree) {
        String path = tree.at(record.path());
        // A release as old as the page may not have been in this language: only of its first is it certain.
        String later = path.equals(record.path()) ? site.at(EarlierPages.folder(said.number()) + path) : null;
        return new HowToCite(record, said, site.at(path), later);
    }

    /** What the drawing of a page says of itself. */
    Pictures.Imprint imprint(PublicRecord record, SaidIn said, Tree tree) {
        Language language = tree.plan().language();
        return new Pictures.Imprint(
                title -> cited(record, said).in(language),
                phrase("publication.picture.of-a-record")
                        .with("sources", record.page().restsInWords())
                        .with("at", citing(record, said, tree).page())
                        .in(language),
                said.at().toLocalDate().toString(),
                language.tag());
    }

    /** Whether the record has such files. */
    static boolean areOf(PublicRecord record) {
        return PrintedPage.isOf(record.page());
    }

    /**
     * Writes those that are text into a tree of the release.
     *
     * @param rests what they and the page are made from
     */
    void texts(PublicRecord record, SaidIn said, String rests, Tree tree, FileSink sink) throws IOException {
        write(record, formats(record).filter(PrintFormat::isText).toList(), said, rests, tree, sink);
    }

    /** Writes the others, which take long. */
    void laidOut(PublicRecord record, SaidIn said, String rests, Tree tree, FileSink sink) throws IOException {
        write(record, formats(record).filter(format -> !format.isText()).toList(), said, rests, tree, sink);
    }

    private void write(
            PublicRecord record, List<PrintFormat> formats, SaidIn said, String rests, Tree tree, FileSink sink)
            throws IOException {
        SingletonSupplier<PrintedPage> page =
                SingletonSupplier.of(() -> PrintedPage.of(record.page(), edition(record, said, tree)));
        for (PrintFormat format : formats) {
            sink.put(
                    tree.at("records/" + name(record, format)),
                    rests,
                    () -> format.write(page.obtain()),
                    record.address());
        }
    }

    private static Stream<PrintFormat> formats(PublicRecord record) {
        return areOf(record) ? Stream.of(PrintFormat.values()) : Stream.empty();
    }

    private static String name(PublicRecord record, PrintFormat format) {
        return record.address().address() + "." + format.ending();
    }

    private static Phrase cited(PublicRecord record, SaidIn said) {
        return phrase("site.record.cited")
                .with("title", record.page().quotable())
                .with("address", record.address().address())
                .with("number", said.number())
                .with("day", said.day());
    }

    private PrintedEdition edition(PublicRecord record, SaidIn said, Tree tree) {
        return new PrintedEdition(
                record.address(),
                phrase("print.edition.released")
                        .with("version", record.version())
                        .with("number", said.number())
                        .with("day", said.day()),
                cited(record, said),
                site.of(tree.at(record.path())),
                said.at().toInstant(),
                tree.plan().language());
    }
}
