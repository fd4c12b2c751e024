package org.khronika.registers;

import java.time.Clock;
import java.time.LocalDate;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.LegalStatuses;
import org.khronika.review.LastTold;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;

/** The registers as a reader may see them: of a day, as known on a day, and the difference between two days. */
@Component
public record Registers(LegalStatuses statuses, LastTold lastTold, Clock clock) {

    /** Today, by the clock of the installation. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day that the sources speak of which a reader may see: what is asked for where nobody says another. */
    public LocalDate lastTold(Reader reader) {
        return lastTold.of(reader, today());
    }

    /** A register on a day, by what was known at the end of another. */
    RegisterDay on(CaseRegister register, LocalDate day, LocalDate known, Reader reader) {
        return register.on(statuses.known(known, reader), day);
    }

    /** What changed in a register between two days, by what was known at the end of a third. */
    Difference difference(CaseRegister register, LocalDate from, LocalDate to, LocalDate known, Reader reader) {
        CaseFacts facts = statuses.known(known, reader);
        return Difference.between(register.on(facts, from), register.on(facts, to));
    }
}
