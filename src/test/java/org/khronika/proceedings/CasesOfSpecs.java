package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** A proceeding as a case of a specification gives it: kind, accused (addresses, or groups with how many they are), steps. */
public final class CasesOfSpecs {

    private CasesOfSpecs() {}

    /** The proceeding; a criminal one where no kind is given. */
    public static Proceeding of(Map<?, ?> given) {
        List<PositionHeld> people = new ArrayList<>();
        for (Object accused : (List<?>) Objects.requireNonNull(given.get("accused"))) {
            people.add(
                    accused instanceof List<?> group
                            ? new PositionHeld(
                                    null,
                                    String.valueOf(group.get(0)),
                                    Quantity.parse(String.valueOf(group.get(1))),
                                    Position.ACCUSED,
                                    null)
                            : new PositionHeld(new RecordRef(accused.toString()), null, null, Position.ACCUSED, null));
        }
        Object kind = given.get("kind");
        Proceeding told = new Proceeding(
                String.valueOf(given.get("case")),
                kind == null ? ProceedingKind.CRIMINAL : ProceedingKind.valueOf(kind.toString()),
                people,
                List.of(),
                List.of(),
                CaseSteps.of((List<?>) Objects.requireNonNull(given.get("steps"))),
                List.of(),
                null);
        return given.get("followedUntil") == null
                ? told
                : org.khronika.records.Changed.of(told)
                        .with(
                                "followedUntil",
                                PartialDate.parse(given.get("followedUntil").toString()))
                        .done();
    }
}
