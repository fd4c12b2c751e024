package org.khronika.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.RecordRef;

/**
 * Where a cross-reference leads for somebody who reads it here: at the desk among all that a member may see, in a release among what
 * it publishes.
 *
 * @param says a sentence
 * @param to   what can be opened
 */
record Lead(State state, String says, List<Mention> to) {

    private static final String FOUND =
            "A cross-reference leads somewhere where the document that it means is on record, with the section that it names.";

    /** Whether it leads anywhere. */
    enum State {
        LEADS("leads somewhere"),
        PARTLY("leads to a part of it"),
        NOT_FOUND("not found yet"),
        GONE("withdrawn or not public");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Lead of(CrossReference reference, Namer namer) {
        Lead document = reference.kind() == PointsTo.SECTION
                ? section(reference.document(), reference.section(), true, namer)
                : document(reference, namer);
        return document.inferred(reference.inferred() != null).withRecords(reference.records(), namer);
    }

    /** Whether what it points to is here, at least in part; else what stands here is only about the same. */
    boolean isFound() {
        return state == State.LEADS || state == State.PARTLY;
    }

    /** The sentence opened: what was found, and what is our guess. */
    Derived derived(boolean inferred) {
        Derived derived = new Derived(
                says,
                to.stream().map(Premise::of).toList(),
                FOUND,
                inferred ? List.of("what is meant is what we take it to be; the page says from what.") : List.of(),
                List.of());
        return state == State.LEADS ? derived : derived.notKnowing("where what it points to can be read.");
    }

    /** Where what is meant is our guess, it says so. */
    private Lead inferred(boolean inferred) {
        return inferred && state == State.LEADS
                ? new Lead(state, says.replaceFirst("\\.$", ", as we infer."), to)
                : this;
    }

    private static Lead document(CrossReference reference, Namer namer) {
        return reference.target() == null
                ? new Lead(State.NOT_FOUND, "Not found yet: no document on record.", List.of())
                : section(reference.target(), reference.section(), false, namer);
    }

    private static Lead section(@Nullable RecordRef document, @Nullable String heading, boolean same, Namer namer) {
        if (document == null) {
            return new Lead(State.NOT_FOUND, "Not found yet: the document is not said yet.", List.of());
        }
        if (!namer.stands(document)) {
            return new Lead(State.GONE, "The document that it points to is withdrawn or not public.", List.of());
        }
        Mention mention = namer.mention(document);
        String name = same ? "the same document" : quoted(mention.text());
        if (heading == null) {
            return new Lead(State.LEADS, "Leads to %s.".formatted(name), List.of(mention));
        }
        Optional<Document> body =
                namer.body(document).filter(Document.class::isInstance).map(Document.class::cast);
        if (body.isEmpty() || body.get().sections().isEmpty()) {
            return new Lead(
                    State.NOT_FOUND,
                    "Not found yet: the sections of %s are not on record.".formatted(name),
                    List.of(mention));
        }
        return body.get()
                .section(heading)
                .map(section -> new Lead(
                        State.LEADS,
                        "Leads to %s of %s.".formatted(namer.words(section.inWords()), name),
                        List.of(mention)))
                .orElseGet(() -> new Lead(
                        State.NOT_FOUND,
                        "Not found: %s has no section “%s”.".formatted(name, namer.words(heading)),
                        List.of(mention)));
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
        String more = !gone
                ? ""
                : some
                        ? " Of the records that tell of it, not all can be opened here."
                        : " What tells of it in our records is withdrawn or not public.";
        return new Lead(state == State.LEADS && gone ? State.PARTLY : state, says + more, List.copyOf(all));
    }
}
