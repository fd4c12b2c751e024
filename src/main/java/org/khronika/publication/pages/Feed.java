package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.publication.Change;
import org.khronika.publication.Installation;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PastChange;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.springframework.web.util.HtmlUtils;

/** What the latest releases added, changed and withdrew, as an Atom feed. */
final class Feed {

    /** How many entries there are at least where so many releases have moved something; of the newest release all are there. */
    private static final int ENTRIES = 100;

    private final StringBuilder xml = new StringBuilder();
    private final Tree tree;
    private final Language language;

    private final Installation installation;
    private final Map<RecordRef, PublicRecord> records;

    private Feed(Tree tree, Installation installation) {
        this.tree = tree;
        this.installation = installation;
        this.records =
                tree.plan().records().stream().collect(Collectors.toMap(PublicRecord::address, record -> record));
        this.language = tree.plan().language();
    }

    static byte[] of(Tree tree, Installation installation) {
        return new Feed(tree, installation).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        ReleasePlan plan = tree.plan();
        xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .append(tree.languages().size() > 1 ? " xml:lang=\"" + language + "\"" : "")
                .append(">\n  <title>")
                .append(escaped(said(phrase("site.civic-freedoms-in")
                        .with("country", tree.country().name()))))
                .append("</title>\n  <id>")
                .append(installation.id("feed " + tree.country().code() + ofTree()))
                .append("</id>\n  <updated>")
                .append(plan.at().toInstant())
                .append("</updated>\n  <author><name>Khronika</name></author>\n")
                .append("  <link rel=\"self\" href=\"")
                .append(at("feed.atom"))
                .append("\"/>\n  <link href=\"")
                .append(at("index.html"))
                .append("\"/>\n");
        List<PastChange> news = plan.history().stream()
                .sorted(Comparator.comparingInt((PastChange change) -> -change.release())
                        .thenComparing(change -> change.address().kind())
                        .thenComparing(PastChange::title)
                        .thenComparing(PastChange::address))
                .toList();
        long newest = news.stream()
                .filter(change -> change.release() == plan.number())
                .count();
        news.stream().limit(Math.max(ENTRIES, newest)).forEach(this::entry);
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
                .append("</title>\n    <id>")
                .append(installation.id(address + " release " + change.release() + ofTree()))
                .append("</id>\n    <updated>")
                .append(change.at().toInstant())
                .append("</updated>\n    <link href=\"")
                .append(at("records/" + address + ".html"))
                .append("\"/>\n    <summary>")
                .append(escaped(summary(change)))
                .append("</summary>\n  </entry>\n");
    }

    /** An address that leads there from wherever the feed was taken to, where it is known. */
    private String at(String path) {
        URI known = installation.address(tree.at(path));
        return escaped(known == null ? path : known.toString());
    }

    private static Phrase title(PastChange change) {
        return phrase("publication.feed.title")
                .with("status", change.status().name())
                .with("title", change.title().isEmpty() ? change.address().address() : change.title());
    }

    private String summary(PastChange change) {
        String release = said(phrase("publication.feed.release")
                .with("number", change.release())
                .with("day", change.day()));
        Stream<String> told = Stream.concat(
                Stream.ofNullable(change.reason()), change.changes().stream().map(one -> said(words(one))));
        return Stream.concat(Stream.of(release), change.status() == ItemStatus.NEW ? says(change) : told)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What a new record says first; of one that has gone since, nothing. */
    private Stream<String> says(PastChange change) {
        PublicRecord record = records.get(change.address());
        return record == null
                ? Stream.empty()
                : Stream.of(record.page().state(), record.page().more());
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
