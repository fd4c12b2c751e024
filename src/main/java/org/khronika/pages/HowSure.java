package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.SourceClaim;
import org.khronika.records.Stored;
import org.khronika.records.Sureness;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.Certainty;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/**
 * How sure we are of a record that says nothing of it itself: the one place for all kinds that are not judged one by one. It is never surer
 * than reported, so that it is never surer than what is cited; a record that cites nothing says nothing.
 */
public final class HowSure {

    /** What stands for the certainty of what is only known to have been said. */
    public static final String AS_SAID = "Reported as its speaker’s word";

    private HowSure() {}

    /** The page with its certainty; as it is, if it has one or its kind tells of nothing that happened. */
    public static RecordPage on(Stored<?> record, RecordPage page) {
        return page.hedge() != null ? page : of(record).map(page::withHedge).orElse(page);
    }

    /** How sure we are of the whole of a record, as its page says it: what every list, register and count reads; unsaid where it says nothing. */
    public static Certainty ofTheWhole(RecordPage page) {
        return page.hedge() == null ? Certainty.UNSAID : page.hedge().certainty();
    }

    /** How sure we are of a record by its kind; empty where its kind is judged by itself, or tells of nothing that happened. */
    static Optional<Hedge> of(Stored<?> record) {
        if (record.citations().isEmpty()) {
            return Optional.empty();
        }
        return switch (Sureness.of(record.body())) {
            case PASSED_ON -> Optional.of(passedOn(record));
            case SAID -> Optional.of(new Hedge(Certainty.REPORTED, AS_SAID, ""));
            case JUDGED, NONE -> Optional.empty();
        };
    }

    /** What cites nothing but what somebody states of the whole is their word, unless we accept it. */
    private static Hedge passedOn(Stored<?> record) {
        List<SourceClaim> ofTheWhole = ofTheWhole(record.body());
        boolean accepted = ofTheWhole.stream().allMatch(claim -> claim.assessment() == ClaimAssessment.ACCEPTED);
        return accepted || record.citations().stream().anyMatch(cited -> !isForAClaim(cited))
                ? Hedge.of(Certainty.REPORTED, List.of(), "")
                : Hedge.of(Certainty.ALLEGED, ofTheWhole, "");
    }

    private static boolean isForAClaim(Citation cited) {
        return cited.field() != null && cited.field().startsWith("sourceClaims");
    }

    private static List<SourceClaim> ofTheWhole(Record body) {
        return body instanceof WithSourceClaims told
                ? told.sourceClaims().stream()
                        .filter(claim -> claim.field() == null)
                        .toList()
                : List.of();
    }

    /** What it takes to say so, in a sentence; says nothing where nothing is said, or a fact of the page says it. */
    static Sayable inWords(@Nullable Hedge hedge, List<RecordPage.Fact> facts) {
        if (hedge == null || facts.stream().anyMatch(HowSure::saysIt)) {
            return Sayable.written("");
        }
        return hedge.words().equals(AS_SAID)
                ? phrase("pages.hedge.sentence").with("what", Sureness.SAID.said())
                : hedge.certainty().explained();
    }

    private static boolean saysIt(RecordPage.Fact fact) {
        return Languages.shipped().all().stream()
                .anyMatch(language ->
                        phrase("pages.fact.how-certain").in(language).equals(fact.label()));
    }
}
