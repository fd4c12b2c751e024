package org.khronika.publication.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khronika.publication.Change;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PastChange;
import org.khronika.publication.ReleasePlan;
import org.springframework.web.util.HtmlUtils;

/** What the latest releases added, changed and withdrew, as an Atom feed. */
final class Feed {

    private static final int ENTRIES = 100;

    private Feed() {}

    static byte[] of(ReleasePlan plan, Country country) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
                .append("  <title>Civic freedoms in ")
                .append(escaped(country.name()))
                .append("</title>\n  <id>tag:khronika.org,2026:")
                .append(country.code())
                .append("</id>\n  <updated>")
                .append(plan.at().toInstant())
                .append("</updated>\n  <author><name>Khronika</name></author>\n")
                .append("  <link rel=\"self\" href=\"feed.atom\"/>\n  <link href=\"index.html\"/>\n");
        List<PastChange> news = plan.history().stream()
                .sorted(Comparator.comparingInt((PastChange change) -> -change.release())
                        .thenComparing(change -> change.address().kind())
                        .thenComparing(PastChange::title)
                        .thenComparing(PastChange::address))
                .limit(ENTRIES)
                .toList();
        news.forEach(change -> entry(xml, change));
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder xml, PastChange change) {
        Instant at = change.at().toInstant();
        String address = change.address().address();
        xml.append("  <entry>\n    <title>")
                .append(escaped(title(change)))
                .append("</title>\n    <id>tag:khronika.org,2026:")
                .append(address)
                .append("/release/")
                .append(change.release())
                .append("</id>\n    <updated>")
                .append(at)
                .append("</updated>\n    <link href=\"records/")
                .append(address)
                .append(".html\"/>\n    <summary>")
                .append(escaped(summary(change)))
                .append("</summary>\n  </entry>\n");
    }

    private static String title(PastChange change) {
        String what = switch (change.status()) {
            case NEW -> "New";
            case WITHDRAWN -> "Withdrawn";
            default -> "Changed";
        };
        return change.title().isEmpty() ? what + ": " + change.address().address() : what + ": " + change.title();
    }

    private static String summary(PastChange change) {
        String release = "Release " + change.release() + ", " + change.dateInWords() + ". ";
        if (change.status() == ItemStatus.WITHDRAWN) {
            return release + change.reason();
        }
        return release + change.changes().stream().map(Feed::words).collect(Collectors.joining(" "));
    }

    private static String words(Change change) {
        if (change.before() != null && change.after() != null) {
            return "%s: was “%s”, is “%s”.".formatted(change.what(), change.before(), change.after());
        }
        if (change.after() != null) {
            return "%s: added “%s”.".formatted(change.what(), change.after());
        }
        return change.before() != null
                ? "%s: left out “%s”.".formatted(change.what(), change.before())
                : change.what() + ".";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
