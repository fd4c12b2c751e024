package org.khronika.proceedings;

import java.util.List;
import java.util.Map;
import org.khronika.values.RecordRef;

/** Cases of the invented cast, for tests of other contexts. */
public final class CasesOfTheCast {

    private CasesOfTheCast() {}

    /** A criminal case against one person, with steps as trees of answers by name. */
    public static Proceeding of(RecordRef accused, List<Map<String, Object>> steps) {
        return new Proceeding(
                "Case against an invented person",
                ProceedingKind.CRIMINAL,
                List.of(new PositionHeld(accused, null, null, Position.ACCUSED, null)),
                List.of(),
                List.of(),
                CaseSteps.of(steps),
                List.of(),
                null);
    }

    static Proceeding withSteps(List<Step> steps) {
        return of(new RecordRef("OS-N-2022-0001"), List.of()).withSteps(steps);
    }

    /** The same case as part of an episode. */
    public static Proceeding partOf(RecordRef episode, Proceeding proceeding) {
        return new Proceeding(
                proceeding.title(),
                proceeding.kind(),
                proceeding.people(),
                proceeding.incidents(),
                List.of(episode),
                proceeding.steps(),
                proceeding.sourceClaims(),
                proceeding.note());
    }
}
