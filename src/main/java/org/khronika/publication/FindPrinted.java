package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khronika.print.PrintFormat;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Finds a file in which prose is taken along, in the release that is served. */
@Component
public class FindPrinted {

    private final Releases releases;
    private final PublicSite site;

    FindPrinted(Releases releases, PublicSite site) {
        this.releases = releases;
        this.site = site;
    }

    /**
     * The file.
     *
     * @param language the tag of a language that the release is in; null for its first
     * @throws DeedRefused when nothing is published yet, or when the release has no such file
     */
    public Path file(RecordRef record, PrintFormat format, @Nullable String language) {
        Release live =
                releases.live().orElseThrow(() -> new DeedRefused(phrase("publication.export.nothing-published")));
        if (language != null && !live.languages().contains(language)) {
            throw new DeedRefused(phrase("publication.printed.not-in-language")
                    .with("number", live.number())
                    .with("languages", String.join(", ", live.languages()))
                    .with("found", language));
        }
        boolean first = language == null || language.equals(live.languages().getFirst());
        String path = (first ? "" : language + "/") + "records/" + record.address() + "." + format.ending();
        return site.find(path)
                .map(PublicSite.PublicFile::file)
                .orElseThrow(() -> new DeedRefused(phrase("publication.printed.no-prose")
                        .with("number", live.number())
                        .with("record", record.address())));
    }
}
