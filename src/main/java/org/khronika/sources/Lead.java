package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Where a cross-reference leads for somebody who reads it here: at the desk among all that a member may see, in a release among what
 * it publishes.
 *
 * @param says a sentence
 * @param to   what can be opened
 */
record Lead(State state, String says, List<Mention> to) {

    /** Whether it leads anywhere. */
    enum State implements Choice {
        LEADS,
        PARTLY,
        NOT_FOUND,
        GONE
    }

    static Lead of(CrossReference reference, Namer namer) {
        Lead document = reference.kind() == PointsTo.SECTION
                ? section(reference, reference.document(), namer)
                : reference.target() == null
                        ? new Lead(State.NOT_FOUND, namer.say(phrase("sources.lead.no-document")), List.of())
                        : section(reference, reference.target(), namer);
        return document.withRecords(reference.records(), namer);
    }

    /** Whether what it points to is here, at least in part; else what stands here is only about the same. */
    boolean isFound() {
        return state == State.LEADS || state == State.PARTLY;
    }

    /** The sentence opened: what was found, and what is our guess. */
    Derived derived(boolean inferred, Namer namer) {
        Derived derived =
                Derived.of(says, to.stream().map(Premise::of).toList(), namer.say(phrase("sources.lead.what-leads")));
        Derived guessed = inferred ? derived.assuming(namer.say(phrase("sources.lead.what-is-meant"))) : derived;
        return state == State.LEADS
                ? guessed
                : guessed.notKnowing(namer.say(phrase("sources.lead.where-it-can-be-read")));
    }

    private static Lead section(CrossReference reference, @Nullable RecordRef document, Namer namer) {
        if (document == null) {
            return new Lead(State.NOT_FOUND, namer.say(phrase("sources.lead.document-not-said")), List.of());
        }
        if (!namer.stands(document)) {
            return new Lead(State.GONE, namer.say(phrase("sources.lead.gone")), List.of());
        }
        Mention mention = namer.mention(document);
        Optional<Document> body =
                namer.body(document).filter(Document.class::isInstance).map(Document.class::cast);
        Found found =
                found(reference, mention.text(), body.map(Document::sections).orElse(List.of()));
        return new Lead(found.state(), namer.words(namer.say(found.says())), List.of(mention));
    }

    /** What was found, and the sentence that tells it. */
    private record Found(State state, Phrase says) {}

    private static Found found(CrossReference reference, String title, List<Section> sections) {
        Sayable name = reference.kind() == PointsTo.SECTION
                ? phrase("sources.lead.same-document")
                : Sayable.written(quoted(title));
        String inferred = reference.inferred() == null ? "no" : "yes";
        String heading = reference.section();
        if (heading == null) {
            return new Found(
                    State.LEADS,
                    phrase("sources.lead.to-document").with("document", name).with("inferred", inferred));
        }
        if (sections.isEmpty()) {
            return new Found(State.NOT_FOUND, phrase("sources.lead.no-sections").with("document", name));
        }
        return sections.stream()
                .filter(section -> section.isCalled(heading))
                .findFirst()
                .map(section -> new Found(
                        State.LEADS,
                        phrase("sources.lead.to-section")
                                .with("section", section.inWords())
                                .with("document", name)
                                .with("inferred", inferred)))
                .orElseGet(() -> new Found(
                        State.NOT_FOUND,
                        phrase("sources.lead.no-such-section")
                                .with("document", name)
                                .with("section", heading)));
    }

    /** In quotation marks, but for a title that begins with some of its own. */
    private static String quoted(String title) {
        return title.startsWith("“") ? title : "“" + title + "”";
    }

    /** How many cannot be opened is not told: what is not public is not counted. */
    private Lead withRecords(List<RecordRef> records, Namer namer) {
        List<Mention> all = new ArrayList<>(to);
        records.stream().filter(namer::stands).map(namer::mention).forEach(all::add);
        boolean gone = !records.stream().allMatch(namer::stands);
        boolean some = records.stream().anyMatch(namer::stands);
        if (!gone) {
            return new Lead(state, says, List.copyOf(all));
        }
        Phrase more = phrase(some ? "sources.lead.some-records-gone" : "sources.lead.records-gone");
        return new Lead(
                state == State.LEADS ? State.PARTLY : state,
                namer.say(Sayable.sentences(List.of(Sayable.written(says), more))),
                List.copyOf(all));
    }
}
