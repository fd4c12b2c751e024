package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * How an organisation stood with the state, since when and by whose decision.
 *
 * @param when  since when
 * @param until its last day, if it is over
 */
public record OrganisationStatus(
        @JsonAlias("standing") // as it was called in bodies and journals kept before
        @Asked(filter = true, word = "status with the state")
        OrganisationStatusKind kind,

        @Asked @Nullable PartialDate when,

        @Asked @Nullable PartialDate until,

        @Asked @Nullable String by,

        @Asked @Refers(RecordKind.ORGANISATION) @Nullable RecordRef authority,

        @Asked @Nullable String ground) {

    /** Keeps texts without blanks; refuses a legal status that was over before it began. */
    public OrganisationStatus {
        by = Given.text(by);
        ground = Given.text(ground);
        if (when != null && until != null && until.isSurelyBefore(when)) {
            throw new RefusedAnswer(
                    "until", phrase("people.refused.lasted").with("when", when).with("until", until));
        }
    }

    /** Whether it certainly had begun by the end of a day; without a date it had by the last day that the sources speak of. */
    private boolean hadBegun(LocalDate day, LocalDate told) {
        return when == null
                ? !day.isBefore(told)
                : when.begunBy().map(first -> !first.isAfter(day)).orElse(false);
    }

    /** Whether anything is told of it on a day: it may have begun, and the day is not before the first that its date names. */
    private boolean mayHaveBegun(LocalDate day, LocalDate told) {
        return when == null
                ? !day.isBefore(told)
                : when.firstNamed().map(first -> !first.isAfter(day)).orElse(true);
    }

    /** Whether it certainly was over before a day. */
    private boolean wasOver(LocalDate day) {
        return until != null && until.latest().map(last -> last.isBefore(day)).orElse(false);
    }

    /** Whether it certainly was not over before a day; while its last day leaves that open, it is not certain. */
    private boolean lasted(LocalDate day) {
        return until == null
                || until.earliest().map(first -> !first.isBefore(day)).orElse(false);
    }

    /** Whether it is a ban of which no source says on or after which day it began. */
    public boolean isBannedSinceUntold() {
        return kind == OrganisationStatusKind.BANNED
                && (when == null || when.earliest().isEmpty());
    }

    /** Whether it certainly held on a day. */
    boolean held(LocalDate day, LocalDate told) {
        return hadBegun(day, told) && lasted(day);
    }

    /** Whether it perhaps held on a day, and is not certain. */
    boolean perhapsHeld(LocalDate day, LocalDate told) {
        return mayHaveBegun(day, told) && !wasOver(day) && !held(day, told);
    }

    /** "banned, since 13 March 2018, by a court of the capital, ground: extremist". */
    public String inWords(Namer namer) {
        String who = by != null
                ? by
                : authority == null ? "" : namer.mention(authority).text();
        List<Sayable> parts = new ArrayList<>(List.of(kind));
        if (when != null) {
            parts.add(phrase("people.status.began").with("day", when));
        }
        if (until != null) {
            parts.add(phrase("people.status.ended").with("day", until));
        }
        if (!who.isEmpty()) {
            parts.add(phrase("people.status.by").with("who", who));
        }
        if (ground != null) {
            parts.add(phrase("people.status.ground").with("ground", ground));
        }
        return parts.stream().map(namer::say).collect(Collectors.joining(", "));
    }
}
