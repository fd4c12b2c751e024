package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.values.Measure.Unit;

/** What a penalty is made of; the code of each is how exports and the reader of reports write it. */
public enum PenaltyKind implements Choice {
    IMPRISONMENT("imprisonment", Unit.TERM, Unit.LIFE),
    SUSPENDED("suspended", Unit.TERM),
    DEFERRED("deferred", Unit.TERM),
    RESTRICTED_FREEDOM("restricted-freedom", Unit.TERM),
    ARREST("arrest", Unit.TERM, Unit.HOURS),
    FINE("fine", Unit.SUM),
    COMMUNITY_SERVICE("community-service", Unit.HOURS, Unit.TERM),
    /** What comes beside restricted freedom; community service is a punishment of its own. */
    PUBLIC_LABOUR("public-labour", Unit.HOURS),
    CORRECTIVE_LABOUR("corrective-labour", Unit.TERM, Unit.SUM),
    BAN_ON_ACTIVITY("ban-on-activity", Unit.TERM, Unit.LIFE),
    BAN_ON_PUBLIC_ACTIVITY("ban-on-public-activity", Unit.TERM, Unit.LIFE),
    CONFISCATION("confiscation"),
    EXPULSION("expulsion", Unit.TERM),
    WARNING("warning");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<Unit> units;

    PenaltyKind(String code, Unit... units) {
        this.code = code;
        this.units = Set.of(units);
    }

    /** The kind with this code, or a refusal with a clause that lists the codes. */
    static PenaltyKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongValue(phrase("values.wrong.penalty-code")
                        .with("text", code)
                        .with(
                                "codes",
                                Arrays.stream(values()).map(PenaltyKind::code).collect(Collectors.joining(", ")))));
    }

    /** The first part of the code of a penalty: {@code restricted-freedom}. */
    public String code() {
        return code;
    }

    boolean takes(Measure measure) {
        return units.contains(measure.unit());
    }

    boolean isMeasured() {
        return !units.isEmpty();
    }
}
