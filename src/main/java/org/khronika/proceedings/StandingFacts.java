package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.rules.Days;

/** What a page says of somebody's standing beside the sentence: for how long they were held. */
final class StandingFacts {

    private static final Map<Liberty, String> HELD = Map.of(
            Liberty.DETAINED, "Detained",
            Liberty.REMANDED, "In pre-trial detention",
            Liberty.HOUSE_ARREST, "Under house arrest",
            Liberty.ARRESTED, "Under administrative arrest",
            Liberty.IMPRISONED, "In prison");

    private StandingFacts() {}

    static List<String> of(Standing standing) {
        List<String> facts = new ArrayList<>();
        PersonState state = standing.latest();
        if (state.judgment() != null) {
            String sentences = state.judgment().sentences().stream()
                    .map(sentence -> sentence.inWords(Locale.ENGLISH))
                    .distinct()
                    .collect(Collectors.joining(" and "));
            if (!sentences.isEmpty()) {
                facts.add(StepLine.capital(sentences) + ".");
            }
            facts.add("Judgment of the " + court(state.judgment()) + ": "
                    + state.judgment().finality().label() + ".");
        }
        if (standing.isCertain()) {
            held(standing, state, facts);
        }
        return List.copyOf(facts);
    }

    private static String court(Judgment judgment) {
        return switch (judgment.instance()) {
            case FIRST -> "first instance";
            case APPEAL -> "court of appeal";
            case CASSATION -> "court of cassation";
            case CONSTITUTIONAL -> "constitutional court";
        };
    }

    private static void held(Standing standing, PersonState state, List<String> facts) {
        for (Liberty kind : List.of(
                Liberty.DETAINED, Liberty.REMANDED, Liberty.HOUSE_ARREST, Liberty.ARRESTED, Liberty.IMPRISONED)) {
            DaysHeld.of(state.custody(), standing.day(), kind)
                    .filter(days -> days.most() > 0)
                    .map(days -> HELD.get(kind) + " for " + atMost(kind, days) + lasts(state, kind) + ".")
                    .ifPresent(facts::add);
        }
    }

    /** Where the dates leave no least, and of a detention without a court, only the longest that it may have lasted is known. */
    private static String atMost(Liberty kind, Days days) {
        boolean open = days.least() == 0
                || (kind == Liberty.DETAINED && days.most() <= Custody.detentionEndsWithoutACourtAfterDays);
        return open ? "up to " + Days.of(days.most()).inWords() : days.inWords();
    }

    private static String lasts(PersonState state, Liberty kind) {
        return state.liberty() == kind ? " so far" : "";
    }
}
