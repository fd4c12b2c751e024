package org.khronika.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Given;

/**
 * Something that happened to somebody, told in a line of their page and on a page of its own.
 *
 * @param when  as precisely as is known; empty where no source dates it
 * @param what  leads to the record
 * @param kind  what kind of record it is, with how sure we are of it: "Criminal case, reported"
 * @param role  what they are in it; empty where that is not told
 * @param began that it is not told when the case began, and by what it stands where it does; empty where it is told, and of what is no case
 * @param asOf  as of which day {@code state} is: "As of 27 March 2023"; empty where nothing is said
 * @param state how it stands with them; null where nothing is worked out
 * @param steps what happened to them in it, in order, each leading to its step
 */
public record Happened(
        String when,
        Mention what,
        String kind,
        String role,
        String began,
        String asOf,
        @Nullable Derived state,
        List<Dated> steps)
        implements Block {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{2}-[A-Z]-\\d{4}-\\d+");

    /** A page of an earlier version may have no steps, and say nothing of where a case began. */
    public Happened {
        steps = Given.list(steps);
        began = began == null ? "" : began;
    }

    /** A step in a line. */
    public record Dated(String when, Mention what) {}

    /** The address of the record, by which its line is cited; null where it leads nowhere. */
    public @Nullable String anchor() {
        return address(what);
    }

    static @Nullable String address(Mention mention) {
        return Optional.ofNullable(mention.href())
                .flatMap(href -> ADDRESS.matcher(href).results().findFirst())
                .map(MatchResult::group)
                .orElse(null);
    }
}
