package org.khronika.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;

/**
 * What the rules ask of the codes. An article is written {@code CC-272} or, with its part, {@code CC-272(2)}; the day is that of
 * the offence, null when it is not known.
 */
public interface Codes {

    /** The parts of the article, in order: "1", "2", "2-1"; empty when it has none or none is known. */
    List<String> parts(String article, @Nullable LocalDate on);

    /** How grave the offence is; empty when not known, or when the parts of the article differ. */
    Optional<Gravity> gravity(String article, @Nullable LocalDate on);

    /** Whether life imprisonment may be given for it. */
    Known mayBeLife(String article, @Nullable LocalDate on);

    /** Whether the offence is on a list of the code ("extremist"); unknown when only some of its parts or points are. */
    Known isOn(String list, String article);
}
