package org.khronika.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;

/**
 * What other records show of a ban of which no source says since when: somebody was convicted of taking part in the organisation. Whoever keeps
 * such records says so, and every register of organisations asks the same.
 */
public interface BansShown {

    /** The kind of the records that show it. */
    RecordKind by();

    /** Whether a record of that kind can show one, on whatever day. */
    boolean isShownBy(Stored<?> record);

    /**
     * The ban that perhaps held on a day by what others tell; empty where a status of the organisation itself says it, certainly or perhaps.
     *
     * @param records those that the reader may see, of whatever kind
     * @param told    the last day that the sources speak of
     */
    Optional<OrganisationStatus> shown(
            Stored<Organisation> organisation, List<Stored<?>> records, LocalDate day, LocalDate told);
}
