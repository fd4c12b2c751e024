package org.khronika.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Asks of the sentences of an update whether they say no more than the records that they lead to. A sentence is asked about only where its
 * own words differ from its records; what keeps its distance in the sentence before is not seen, which an author may answer.
 */
final class SentenceChecks {

    private SentenceChecks() {}

    /**
     * What is known of a record that a sentence leads to.
     *
     * @param title     of it
     * @param certainty of the whole; {@link Certainty#UNSAID} where it makes no judgment of it
     * @param guilty    whether it tells of a conviction; empty for what is about no case
     * @param happensOnItsDay whether its day is that of what a sentence tells of it
     * @param when      it was; null where that is not known
     */
    record Facts(
            RecordKind kind,
            String title,
            Certainty certainty,
            Optional<Boolean> guilty,
            boolean happensOnItsDay,
            @Nullable PartialDate when) {}

    /** A rule that a sentence breaks, beside a record. */
    record Objection(SentenceRule rule, String sentence, String title) {}

    /** What is asked of a sentence. */
    static List<Objection> of(UpdateSentence sentence, Function<RecordRef, Optional<Facts>> facts) {
        String words = sentence.words();
        List<Facts> whole = new ArrayList<>();
        List<Facts> all = new ArrayList<>();
        sentence.bindings()
                .filter(binding -> !binding.isNote())
                .forEach(binding -> binding.record().flatMap(facts).ifPresent(one -> {
                    all.add(one);
                    if (isWhole(binding)) {
                        whole.add(one);
                    }
                }));
        List<Objection> asked = new ArrayList<>();
        surer(words, whole).ifPresent(one -> asked.add(new Objection(SentenceRule.SURER, words, one.title())));
        conviction(words, all).ifPresent(one -> asked.add(new Objection(SentenceRule.CONVICTION, words, one.title())));
        day(words, whole).ifPresent(one -> asked.add(new Objection(SentenceRule.DAY, words, one.title())));
        return List.copyOf(asked);
    }

    private static boolean isWhole(Binding binding) {
        return binding.at().isEmpty();
    }

    private static Optional<Facts> surer(String words, List<Facts> facts) {
        return SentenceWords.keepsDistance(words)
                ? Optional.empty()
                : facts.stream()
                        .filter(one -> one.kind() == RecordKind.INCIDENT
                                && one.certainty() != Certainty.UNSAID
                                && !one.certainty().isAtLeast(Certainty.REPORTED))
                        .findFirst();
    }

    private static Optional<Facts> conviction(String words, List<Facts> facts) {
        List<Facts> cases =
                facts.stream().filter(one -> one.guilty().isPresent()).toList();
        return !SentenceWords.findsGuilty(words)
                        || cases.stream().anyMatch(one -> one.guilty().orElse(false))
                ? Optional.empty()
                : cases.stream().findFirst();
    }

    /** Where one day and one thing that happened stand in a sentence, it is the day of that thing. */
    private static Optional<Facts> day(String words, List<Facts> facts) {
        List<PartialDate> days = SentenceWords.days(words);
        List<Facts> happened = facts.stream()
                .filter(one -> one.happensOnItsDay() && one.when() != null)
                .distinct()
                .toList();
        return days.size() != 1
                        || happened.size() != 1
                        || overlap(days.getFirst(), happened.getFirst().when())
                ? Optional.empty()
                : Optional.of(happened.getFirst());
    }

    private static boolean overlap(PartialDate one, @Nullable PartialDate other) {
        if (other == null) {
            return true;
        }
        LocalDate from = one.earliest().orElse(LocalDate.MIN);
        LocalDate to = one.latest().orElse(LocalDate.MAX);
        return !from.isAfter(other.latest().orElse(LocalDate.MAX))
                && !to.isBefore(other.earliest().orElse(LocalDate.MIN));
    }
}
