package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.incidents.Incident;
import org.khronika.intake.Finding;
import org.khronika.intake.Findings;
import org.khronika.intake.Mark;
import org.khronika.intake.NameMatching;
import org.khronika.intake.PartialBody;
import org.khronika.intake.Suggestion;
import org.khronika.intake.Suggestions;
import org.khronika.intake.Triage;
import org.khronika.intake.Who;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.reading.ProposedKind;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.sources.DocumentText;
import org.khronika.sources.extraction.Passage;
import org.khronika.sources.extraction.Passages;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Makes the cards of a reading view. Only the card before the member is worked out in full; the others are a title and a line. */
@Component
record Cards(
        NameMatching names,
        Suggestions suggestions,
        Records records,
        EnterGazetteerPlace places,
        NamedOnCard named,
        CardQuestions questions,
        CardFacts facts,
        Findings findings,
        Clock clock) {

    private static final int MOST = 5_000;
    private static final int FOUND = 10;

    /** The cards of these findings, in their order. */
    List<CardView> of(DocumentText text, List<Finding> shown, List<Finding> inDocument, Opened opened, Member me) {
        Reader reader = Reader.of(me);
        Map<String, RecordLine> citing =
                records.list(RecordQuery.all().citing(text.document().address()).rows(0, MOST), reader).stream()
                        .collect(Collectors.toMap(listed -> listed.address().address(), Function.identity()));
        return shown.stream()
                .map(finding -> card(text, finding, inDocument, opened, me, citing))
                .toList();
    }

    private CardView card(
            DocumentText text,
            Finding finding,
            List<Finding> inDocument,
            Opened opened,
            Member me,
            Map<String, RecordLine> citing) {
        RecordLine record =
                finding.record() == null ? null : citing.get(finding.record().address());
        int paragraph = Passages.at(text.passages(), finding.span().start())
                .map(Passage::n)
                .orElse(1);
        return new CardView(
                finding,
                paragraph,
                kind(finding).in(me.language()),
                CardWords.sentence(finding.partial(), me.language()),
                CardWords.line(finding.partial(), me.language()),
                verdict(finding, record != null, me),
                isByColleague(finding, record != null, me),
                record == null ? null : new CardView.RecordLink(record.address().address(), record.title()),
                opened.is(finding) ? details(text, finding, inDocument, opened, Reader.of(me)) : null,
                false,
                me.language());
    }

    private static Sayable kind(Finding finding) {
        Sayable kind = CardWords.kind(finding.kind());
        if (finding.byHand()) {
            return phrase("intake.card-kind.by-hand").with("kind", kind);
        }
        return finding.edited() ? phrase("intake.card-kind.corrected").with("kind", kind) : kind;
    }

    private static boolean isDecided(Finding finding) {
        return !finding.isOpen() && finding.triagedAt() != null;
    }

    private static boolean isByColleague(Finding finding, boolean sees, Member me) {
        return isDecided(finding) && !sees && !finding.isTriagedBy(me.id());
    }

    /**
     * What was decided. A decision of somebody else that came to nothing looks like one whose record the member may not see: a card
     * never tells that there is such a record, by whom or when.
     */
    private String verdict(Finding finding, boolean sees, Member me) {
        Instant at = finding.triagedAt();
        if (finding.isOpen() || at == null) {
            return "";
        }
        boolean own = finding.isTriagedBy(me.id());
        if (isByColleague(finding, sees, me)) {
            return phrase("intake.verdict.by-a-colleague").in(me.language());
        }
        if (!sees && finding.record() != null) {
            return phrase("intake.verdict.by-you").in(me.language());
        }
        Phrase what = phrase(
                switch (finding.triage()) {
                    case NEW -> "intake.verdict.entered";
                    case SAME_AS -> "intake.verdict.same-as";
                    case REJECTED -> "intake.verdict.rejected";
                    default -> "intake.verdict.cannot-tell";
                });
        List<Sayable> says = new ArrayList<>();
        says.add(what.with(
                        "by", own ? phrase("intake.verdict.you") : Sayable.written(String.valueOf(finding.triagedBy())))
                .with("at", Ago.inWords(at, clock)));
        if (finding.reason() != null) {
            says.add(phrase("intake.added.words").with("words", finding.reason()));
        }
        if (finding.done() != null && finding.done().told() != null) {
            says.add(finding.done().told());
        }
        return Sayable.sentences(says).in(me.language());
    }

    private CardView.Details details(
            DocumentText text, Finding finding, List<Finding> inDocument, Opened opened, Reader reader) {
        PartialBody partial = finding.partial();
        if (!finding.isOpen()) {
            return new CardView.Details(
                    facts.of(partial, reader.language()),
                    List.of(),
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    opened.problem(),
                    null,
                    null,
                    null);
        }
        List<Mark> marks = findings.reading(text.document())
                .map(org.khronika.intake.StoredReading::marks)
                .orElse(List.of());
        List<Who> people = names.of(partial, text, marks, inDocument, reader);
        List<Suggestion> likely = suggestions.of(finding, people, inDocument, reader);
        Suggestion first = likely.isEmpty() || !likely.getFirst().strong() ? null : likely.getFirst();
        List<CardView.WhoView> who = named.views(partial, people, first, reader);
        String panel = opened.panel();
        return new CardView.Details(
                facts.of(partial, reader.language()),
                who,
                likely,
                also(partial, people, reader),
                phrase(accept(finding.kind(), first)).in(reader.language()),
                first == null ? "new" : "same:" + first.record().address(),
                first == null ? "" : phrase(entering(finding.kind())).in(reader.language()),
                phrase(
                                finding.kind() != ProposedKind.PROCEEDING_STEP
                                        ? "intake.button.same-as"
                                        : first == null ? "intake.button.add-to-a-case" : "intake.button.another-case")
                        .in(reader.language()),
                panel,
                opened.problem(),
                panel.equals("edit") ? form(partial, opened, reader) : null,
                panel.equals("same") ? search(finding, opened, reader) : null,
                named.self(NameMatching.signs(partial, text, marks), first, reader));
    }

    private CardView.FormView form(PartialBody partial, Opened opened, Reader reader) {
        return opened.form() == null ? questions.form(partial, reader) : opened.form();
    }

    private CardView.SearchView search(Finding finding, Opened opened, Reader reader) {
        String q = opened.q().isBlank() ? suggestedSearch(finding.partial()) : opened.q();
        List<CardView.RecordLink> found = q.isBlank()
                ? List.of()
                : records
                        .list(
                                RecordQuery.all()
                                        .of(PartialBody.becomes(finding.kind()))
                                        .matching(q)
                                        .rows(0, FOUND),
                                reader)
                        .stream()
                        .map(listed -> new CardView.RecordLink(listed.address().address(), listed.title()))
                        .toList();
        return new CardView.SearchView(q, found);
    }

    private static String suggestedSearch(PartialBody partial) {
        boolean isNamed = partial.body() instanceof Person || partial.body() instanceof Organisation;
        String name = isNamed
                ? partial.title()
                : partial.named().persons().stream().findFirst().orElse("");
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String also(PartialBody partial, List<Who> people, Reader reader) {
        List<String> all = people.stream()
                .filter(who -> who.fate() == Who.Fate.ENTERED)
                .map(Who::name)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        String place = partial.named().place();
        String key = partial.named().placeKey();
        boolean newPlace = partial.body() instanceof Incident
                && key != null
                && !key.matches("[A-Z]{2}-L-.*")
                && places.find(key, reader).isEmpty();
        if (newPlace && place != null) {
            all.add(place);
        }
        return String.join(", ", all);
    }

    private static String accept(ProposedKind kind, @Nullable Suggestion first) {
        if (first != null) {
            return switch (kind) {
                case INCIDENT -> "intake.button.same-incident";
                case PROCEEDING_STEP -> "intake.button.add-to-this-case";
                case FIGURE -> "intake.button.same-figure";
                case PERSON -> "intake.button.same-person";
                case ORGANISATION -> "intake.button.same-organisation";
            };
        }
        return entering(kind);
    }

    private static String entering(ProposedKind kind) {
        return switch (kind) {
            case INCIDENT -> "intake.button.new-incident";
            case PROCEEDING_STEP -> "intake.button.new-case";
            case FIGURE -> "intake.button.new-figure";
            case PERSON -> "intake.button.new-person";
            case ORGANISATION -> "intake.button.new-organisation";
        };
    }

    /** The next open finding after one, or the first open one; null when all are triaged. */
    static @Nullable Finding next(List<Finding> findings, @Nullable Long after) {
        boolean passed = after == null;
        for (Finding finding : findings) {
            if (passed && finding.triage() == Triage.OPEN) {
                return finding;
            }
            passed |= after != null && finding.id() == after;
        }
        return findings.stream().filter(Finding::isOpen).findFirst().orElse(null);
    }
}
