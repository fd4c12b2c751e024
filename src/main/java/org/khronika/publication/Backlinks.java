package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.pages.Claimed;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.people.PrintedNames;
import org.khronika.values.Capitals;
import org.khronika.words.Language;

/** Adds to each page the published records that speak of it, name the person in their words or cite it: the latest first. */
final class Backlinks {

    private static final Comparator<PublicRecord> LATEST_FIRST = Comparator.comparing(
                    (PublicRecord record) -> record.page().when(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(record -> record.page().title())
            .thenComparing(PublicRecord::address);

    private final List<PublicRecord> records;
    private final Language language;
    private final NamedInTexts named;

    Backlinks(List<PublicRecord> records, Language language) {
        this.records = List.copyOf(records);
        this.language = language;
        this.named = new NamedInTexts(this.records, language);
    }

    List<PublicRecord> added() {
        Map<String, List<PartyMention>> to = new HashMap<>();
        records.stream().sorted(LATEST_FIRST).forEach(record -> collect(record, to));
        return records.stream().map(record -> record.with(linked(record, to))).toList();
    }

    private static RecordPage linked(PublicRecord record, Map<String, List<PartyMention>> to) {
        Set<String> already = new LinkedHashSet<>();
        Stream.concat(record.page().connected().stream(), record.page().people().stream())
                .forEach(party -> already.add(String.valueOf(party.who().href())));
        // Whoever only states something stands with what they state, and is no party because of it.
        record.page()
                .claims()
                .forEach(claim -> speakers(claim).forEach(speaker -> already.add(String.valueOf(speaker.href()))));
        return record.page()
                .withConnected(to.getOrDefault(file(record), List.of()).stream()
                        .filter(party ->
                                !already.contains(String.valueOf(party.who().href())))
                        .toList());
    }

    private void collect(PublicRecord record, Map<String, List<PartyMention>> to) {
        Map<String, String> spokenOf = new HashMap<>();
        RecordPage page = record.page();
        page.people().forEach(party -> note(party.who(), party.role(), spokenOf));
        page.connected().forEach(party -> note(party.who(), "", spokenOf));
        page.facts().stream()
                .filter(fact -> !PrintedNames.areOfOthers(fact, language))
                .forEach(fact -> fact.values().forEach(value -> note(value, "", spokenOf)));
        page.steps().forEach(step -> step.who().forEach(who -> note(who, "", spokenOf)));
        page.claims()
                .forEach(claim -> speakers(claim)
                        .forEach(speaker -> note(speaker, said("publication.backlink.said-something"), spokenOf)));
        page.bound().forEach(run -> note(run.words(), "", spokenOf));
        page.notes().forEach(cited -> note(cited.source(), said("publication.backlink.cites"), spokenOf));
        if (page.where() != null) {
            note(page.where(), page.isWhereInferred() ? said("publication.backlink.place-inferred") : "", spokenOf);
        }
        named.on(page).forEach(person -> spokenOf.putIfAbsent(file(person), ""));
        spokenOf.remove(file(record));
        spokenOf.forEach((href, role) -> to.computeIfAbsent(href, none -> new ArrayList<>())
                .add(new PartyMention(Mention.link(page.title(), file(record)), words(record, role))));
    }

    private static Stream<Mention> speakers(Claimed claim) {
        return Stream.concat(Stream.of(claim.speaker()), claim.others().stream());
    }

    private static void note(Mention mention, String role, Map<String, String> into) {
        if (mention.href() != null) {
            into.merge(mention.href().replaceAll("#.*", ""), role, (one, other) -> one.isEmpty() ? other : one);
        }
    }

    /**
     * The date of a case or of a law is that of its last step, and says so: beside "convicted" it would be read as the day of the verdict, beside "draft" as
     * the day of the draft. Of a last step without a date the date of the one before is not told.
     */
    private String words(PublicRecord record, String role) {
        String when = switch (record.kind()) {
            case PROCEEDING -> lastStep(record.page());
            case LAW -> lastStage(record.page());
            default -> record.page().dayInWords().in(language);
        };
        String kind = record.page().kindLabel().toLowerCase(language.locale());
        String dated = when.isEmpty() ? kind : kind + ", " + when;
        return role.isEmpty() ? dated : role + " · " + dated;
    }

    private String lastStep(RecordPage page) {
        return last(page)
                .map(step -> step.when().equals(RecordPage.Step.UNDATED.in(language))
                        ? said("publication.backlink.last-step-not-dated")
                        : phrase("publication.backlink.last-step")
                                .with("day", step.when())
                                .in(language))
                .orElse("");
    }

    private String lastStage(RecordPage page) {
        return last(page)
                .map(step -> phrase("publication.backlink.last-stage")
                        .with("stage", Capitals.small(step.title()))
                        .with("day", step.when())
                        .in(language))
                .orElseGet(() -> page.dayInWords().in(language));
    }

    private static Optional<RecordPage.Step> last(RecordPage page) {
        return page.steps().stream().filter(step -> !step.possible()).reduce((one, other) -> other);
    }

    private String said(String key) {
        return phrase(key).in(language);
    }

    private static String file(PublicRecord record) {
        return record.address().address() + ".html";
    }
}
