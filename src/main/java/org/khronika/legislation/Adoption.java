package org.khronika.legislation;

import java.util.ArrayList;
import java.util.List;
import org.khronika.values.PartialDate;

/** The adoption of a law among its stages: its day is an answer of its own, and its stage may be left out, or have no day. */
final class Adoption {

    private Adoption() {}

    /** The stages in their order; that of the adoption has its day, and stands there where none of them tells of it. */
    static List<LawStage> among(Law law) {
        PartialDate day = law.adopted();
        if (day == null) {
            return law.stages();
        }
        List<LawStage> stages = new ArrayList<>();
        law.stages().forEach(stage -> stages.add(sharpened(stage, day)));
        if (stages.stream().noneMatch(stage -> stage.stage().enacts())) {
            stages.add(place(stages, day), LawStage.of(StageKind.ADOPTED, day));
        }
        return List.copyOf(stages);
    }

    private static LawStage sharpened(LawStage stage, PartialDate day) {
        boolean same = stage.stage() == StageKind.ADOPTED && (stage.when() == null || mayBe(stage.when(), day));
        return same ? new LawStage(stage.stage(), day, stage.by(), stage.onRecord(), stage.detail(), null) : stage;
    }

    /** Whether the day of adoption lies in the date that the stage has. */
    static boolean mayBe(PartialDate stage, PartialDate day) {
        return day.period().map(stage::overlaps).orElse(true);
    }

    /** Before whatever only a law that was adopted can come to, and before all that is dated later. */
    private static int place(List<LawStage> stages, PartialDate day) {
        for (int at = 0; at < stages.size(); at++) {
            StageKind kind = stages.get(at).stage();
            boolean follows = kind.family() == StageKind.Family.IN_FORCE || kind.family() == StageKind.Family.ENDED;
            PartialDate when = stages.get(at).when();
            if (follows || (when != null && day.isSurelyBefore(when))) {
                return at;
            }
        }
        return stages.size();
    }
}
