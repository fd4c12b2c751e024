package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khronika.publication.Change;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PastChange;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.springframework.web.util.HtmlUtils;

/** What the latest releases added, changed and withdrew, as an Atom feed. */
final class Feed {

    private static final int ENTRIES = 100;

    private final StringBuilder xml = new StringBuilder();
    private final Tree tree;
    private final Language language;

    private Feed(Tree tree) {
        this.tree = tree;
        this.language = tree.plan().language();
    }

    static byte[] of(Tree tree) {
        return new Feed(tree).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        ReleasePlan plan = tree.plan();
        xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .append(tree.languages().size() > 1 ? " xml:lang=\"" + language + "\"" : "")
                .append(">\n  <title>")
                .append(escaped(said(phrase("site.civic-freedoms-in")
                        .with("country", tree.country().name()))))
                .append("</title>\n  <id>tag:khronika.org,2026:")
                .append(tree.country().code())
                .append(ofTree())
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
        news.forEach(this::entry);
        return xml.append("</feed>\n").toString();
    }

    /** What its identifiers end with, so that each language is a feed of its own. */
    private String ofTree() {
        return tree.isFirst() ? "" : "/" + language;
    }

    private void entry(PastChange change) {
        String address = change.address().address();
        xml.append("  <entry>\n    <title>")
                .append(escaped(said(title(change))))
                .append("</title>\n    <id>tag:khronika.org,2026:")
                .append(address)
                .append("/release/")
                .append(change.release())
                .append(ofTree())
                .append("</id>\n    <updated>")
                .append(change.at().toInstant())
                .append("</updated>\n    <link href=\"records/")
                .append(address)
                .append(".html\"/>\n    <summary>")
                .append(escaped(summary(change)))
                .append("</summary>\n  </entry>\n");
    }

    private static Phrase title(PastChange change) {
        return phrase("publication.feed.title")
                .with("status", change.status().name())
                .with("title", change.title().isEmpty() ? change.address().address() : change.title());
    }

    private String summary(PastChange change) {
        String told = change.status() == ItemStatus.WITHDRAWN
                ? String.valueOf(change.reason())
                : change.changes().stream().map(one -> said(words(one))).collect(Collectors.joining(" "));
        String release = said(phrase("publication.feed.release")
                .with("number", change.release())
                .with("day", change.day()));
        return release + " " + told;
    }

    private static Phrase words(Change change) {
        if (change.before() != null && change.after() != null) {
            return phrase("publication.feed.was-and-is")
                    .with("what", change.what())
                    .with("before", change.before())
                    .with("after", change.after());
        }
        if (change.after() != null) {
            return phrase("publication.feed.added").with("what", change.what()).with("after", change.after());
        }
        return change.before() != null
                ? phrase("publication.feed.left-out")
                        .with("what", change.what())
                        .with("before", change.before())
                : phrase("publication.feed.changed").with("what", change.what());
    }

    private String said(Phrase phrase) {
        return phrase.in(language);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
