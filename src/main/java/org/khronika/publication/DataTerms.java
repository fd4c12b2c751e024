package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/**
 * What every data file of a release says of itself: its licence, how it is cited, its version. The version of a table is the last release that
 * changed any record, so that data which did not change are the same bytes in the next release.
 */
@Component
public class DataTerms {

    private final SiteAddress site;
    private final @Nullable URI licence;

    DataTerms(SiteAddress site, ReleaseSettings settings) {
        this.site = site;
        this.licence = settings.licence();
    }

    /** The address of the licence; empty where the organisation gives none. */
    public Optional<URI> licence() {
        return Optional.ofNullable(licence);
    }

    /** The licence, or that none is given. */
    public String licenceInWords(ReleasePlan plan) {
        return licence()
                .map(URI::toString)
                .orElseGet(() -> phrase("publication.data.no-licence").in(plan.language()));
    }

    /** The last release that changed any record. */
    public int version(ReleasePlan plan) {
        return last(plan).map(PastChange::release).orElse(plan.number());
    }

    private static Optional<PastChange> last(ReleasePlan plan) {
        return plan.history().stream().max(Comparator.comparingInt(PastChange::release));
    }

    /**
     * How a file with many records is cited.
     *
     * @param path from the root of the release
     */
    public String citation(ReleasePlan plan, String country, String title, String path) {
        return withAddress(
                phrase("publication.data.citation")
                        .with("country", country)
                        .with("title", title)
                        .with("release", version(plan))
                        .with("day", last(plan).map(PastChange::day).orElse(plan.day()))
                        .in(plan.language()),
                path);
    }

    /** How a page is cited that is not of one record: with its address, or its path where nobody has said where the site stands. */
    public String citation(ReleasePlan plan, String title, String path) {
        Phrase cited = phrase("site.cited")
                .with("title", title)
                .with("number", version(plan))
                .with("day", last(plan).map(PastChange::day).orElse(plan.day()));
        return path.equals("index.html") || site.of(path) != null
                ? withAddress(cited.in(plan.language()), path)
                : phrase("site.cited-at").with("cited", cited).with("at", path).in(plan.language());
    }

    /** How a record is cited. */
    public String citation(ReleasePlan plan, String country, PublicRecord record) {
        return withAddress(
                phrase("publication.data.citation.record")
                        .with("country", country)
                        .with("title", record.page().title())
                        .with("record", record.address().address())
                        .with("version", record.version())
                        .with("day", PartialDate.of(record.reviewedOn()))
                        .in(plan.language()),
                record.path());
    }

    private String withAddress(String words, String path) {
        URI address = site.of(path);
        return address == null ? words : words + " " + address;
    }

    /** The head of a file with many records, as an object of JSON. */
    public Map<String, Object> head(ReleasePlan plan, String country, String title, String path) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", title);
        head.put("licence", licenceInWords(plan));
        head.put("citation", citation(plan, country, title, path));
        head.put("version", Integer.toString(version(plan)));
        return head;
    }

    /** The head of the file of a record. */
    public Map<String, Object> head(ReleasePlan plan, String country, PublicRecord record) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", record.page().title());
        head.put("licence", licenceInWords(plan));
        head.put("citation", citation(plan, country, record));
        head.put("version", Integer.toString(record.version()));
        return head;
    }
}
