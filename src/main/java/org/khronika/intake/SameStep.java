package org.khronika.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.intake.Added.Answered;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Changed;
import org.khronika.values.PartialDate;

/**
 * A step of a case that tells of what another step tells: the same thing, on the same day, for the same people, and nothing that
 * the one says is otherwise in the other. Two that are only known to lie in one month are two: nobody has said that they are one.
 *
 * @param known as it stands in the case
 * @param both  the same with what only the other said
 * @param added what that is
 */
record SameStep(Step known, Step both, List<Answered> added) {

    SameStep {
        added = List.copyOf(added);
    }

    /** The step of the case that is the same; empty when there is none. */
    static Optional<SameStep> in(Proceeding proceeding, Step step) {
        return proceeding.steps().stream()
                .filter(known -> isAbout(proceeding, known, step))
                .map(known -> new Joining(known, step).joined())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isAbout(Proceeding proceeding, Step known, Step step) {
        return known.kind() == step.kind()
                && known.possible() == step.possible()
                && isOneDay(known.when(), step.when())
                && !FillBody.saysNotForWhom(step)
                && whom(proceeding, known).equals(whom(proceeding, step));
    }

    private static boolean isOneDay(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isDay() && one.equals(other);
    }

    /** Whom a step is for; one that does not say is for everybody accused. */
    private static Set<Object> whom(Proceeding proceeding, Step step) {
        Set<Object> all = new HashSet<>(step.who());
        if (step.group() != null) {
            all.add(step.group().toLowerCase(Locale.ROOT));
        }
        if (all.isEmpty()) {
            proceeding.people().stream()
                    .filter(held -> held.position() == Position.ACCUSED)
                    .forEach(held -> all.add(held.who() == null ? words(held) : held.who()));
        }
        return all;
    }

    private static Object words(PositionHeld held) {
        return String.valueOf(held.group()).toLowerCase(Locale.ROOT);
    }

    /** Whether what was added is anything at all. */
    boolean addsSomething() {
        return !added.isEmpty();
    }

    /** Puts two steps together, answer by answer. */
    private static final class Joining {

        private final Step known;
        private final Step step;
        private final List<Answered> added = new ArrayList<>();
        private boolean fits = true;

        Joining(Step known, Step step) {
            this.known = known;
            this.step = step;
        }

        Optional<SameStep> joined() {
            Step both = Changed.of(known)
                    .with("detail", detail())
                    .with("articles", all(Added.Answer.ARTICLES, known.articles(), step.articles()))
                    .with("court", one(Added.Answer.COURT, known.court(), step.court()))
                    .with("penalties", all(Added.Answer.SENTENCES, known.penalties(), step.penalties()))
                    .with("until", one(Added.Answer.UNTIL, known.until(), step.until()))
                    .done();
            return fits ? Optional.of(new SameStep(known, both, added)) : Optional.empty();
        }

        private <T> @Nullable T one(Added.Answer what, @Nullable T mine, @Nullable T other) {
            if (mine == null && other != null) {
                added.add(new Answered(what, null));
                return other;
            }
            fits &= other == null || Objects.equals(mine, other);
            return mine;
        }

        private <T> List<T> all(Added.Answer what, List<T> mine, List<T> others) {
            if (mine.isEmpty() && !others.isEmpty()) {
                added.add(new Answered(what, null));
                return others;
            }
            fits &= mine.containsAll(others);
            return mine;
        }

        private @Nullable String detail() {
            String mine = known.detail();
            String other = step.detail();
            if (other == null || (mine != null && mine.contains(other))) {
                return mine;
            }
            added.add(new Answered(Added.Answer.DETAIL, other));
            return mine == null ? other : mine + " " + other;
        }
    }
}
