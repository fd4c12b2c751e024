package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;

/**
 * Whether somebody is prosecuted for membership of, or support for, a banned organisation in a case: a step of that case charges or
 * convicts them under the article on it. Who is charged with something else, though an authority calls them a member or they were once
 * convicted of membership, is not.
 */
final class Membership {

    /** Participation in a banned organisation, and organising one. */
    private static final String ARTICLE = "CC-405";

    private Membership() {}

    /** The accused of a case whom a step prosecutes for membership. */
    static List<PositionHeld> prosecuted(Proceeding proceeding) {
        return proceeding.people().stream()
                .filter(held -> held.position() == Position.ACCUSED)
                .filter(held -> proceeding.steps().stream().anyMatch(step -> prosecutes(step, held)))
                .toList();
    }

    /** Whether a step that prosecutes somebody for it certainly had happened by the end of a day. */
    static boolean hadBegun(Proceeding proceeding, LocalDate day) {
        List<PositionHeld> prosecuted = prosecuted(proceeding);
        return !prosecuted.isEmpty()
                && Timeline.of(proceeding).happenedInPlace().stream()
                        .filter(placed -> placed.surelyBy(day))
                        .anyMatch(placed -> prosecuted.stream().anyMatch(held -> prosecutes(placed.step(), held)));
    }

    /** Whether somebody perhaps had been prosecuted for it by the end of a day, and certainly nobody: whom a court convicted of it was charged before. */
    static boolean hadPerhapsBegun(Proceeding proceeding, LocalDate day) {
        List<PositionHeld> prosecuted = prosecuted(proceeding);
        return !prosecuted.isEmpty()
                && !hadBegun(proceeding, day)
                && Stream.concat(
                                Timeline.of(proceeding).happenedInPlace().stream(),
                                ChargedBefore.in(proceeding).stream())
                        .filter(placed -> placed.perhapsBy(day))
                        .anyMatch(placed -> prosecuted.stream().anyMatch(held -> prosecutes(placed.step(), held)));
    }

    /** Whether somebody was convicted of membership on whatever day, in the case or before it. */
    static boolean convicts(Proceeding proceeding) {
        return convictions(proceeding).findAny().isPresent();
    }

    private static Stream<Step> convictions(Proceeding proceeding) {
        return proceeding.steps().stream()
                .filter(step -> !step.possible()
                        && (step.kind() == StepKind.EARLIER_CONVICTION || step.kind() == StepKind.CONVICTED))
                .filter(step -> step.articles().stream().anyMatch(Membership::isOfMembership));
    }

    /** Whether somebody certainly had been convicted of membership by the end of a day, in the case or before it. */
    static boolean hadConvicted(Proceeding proceeding, LocalDate day) {
        return convictions(proceeding)
                .flatMap(step -> Optional.ofNullable(step.when()).flatMap(PartialDate::latest).stream())
                .anyMatch(last -> !last.isAfter(day));
    }

    /** How sure we are of it: of the least sure step that prosecutes somebody for it. */
    static Certainty howSure(Proceeding proceeding) {
        return proceeding.steps().stream()
                .filter(step -> prosecuted(proceeding).stream().anyMatch(held -> prosecutes(step, held)))
                .map(Step::howCertain)
                .reduce(Certainty::atMost)
                .orElse(Certainty.REPORTED);
    }

    private static boolean prosecutes(Step step, PositionHeld held) {
        return !step.possible()
                && step.kind() != StepKind.EARLIER_CONVICTION
                && step.articles().stream().anyMatch(Membership::isOfMembership)
                && (step.who().isEmpty() || (held.who() != null && step.who().contains(held.who())));
    }

    private static boolean isOfMembership(String article) {
        return article.equals(ARTICLE) || article.startsWith(ARTICLE + "(");
    }
}
