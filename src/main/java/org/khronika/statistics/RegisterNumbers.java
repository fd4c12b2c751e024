package org.khronika.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.Funnel;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterDefinition;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** The numbers of the registers of how things stood on a day, as their own pages say them. A bean of the context that keeps the registers. */
public interface RegisterNumbers {

    /** The registers that have such a number. */
    List<RegisterDefinition> all();

    /** The kind of record that they are worked out from. */
    RecordKind reads();

    /**
     * The number of a register.
     *
     * @param slug    its name in addresses, of one of {@link #all()}
     * @param day     as of which it is asked
     * @param records those that it is worked out from; others are passed over
     */
    Found of(String slug, LocalDate day, List<Stored<?>> records);

    /** Those of {@link #all()} whose own page draws how many came how far. */
    List<RegisterDefinition> drawn();

    /**
     * How many came how far, as the page of a register draws it.
     *
     * @param slug  its name in addresses, of one of {@link #drawn()}
     * @param namer in whose language it is said
     */
    Drawn drawn(String slug, LocalDate day, List<Stored<?>> records, Namer namer);

    /** In which stages each record stands in that drawing, and how surely, so that two of them can be compared. */
    Map<RecordRef, String> stages(String slug, LocalDate day, List<Stored<?>> records);

    /**
     * A drawing of a register with the table that says the same.
     *
     * @param note what it does not tell
     */
    record Drawn(String note, List<Funnel.Layer> stages) {

        /** Copies the stages. */
        public Drawn {
            stages = List.copyOf(stages);
        }
    }

    /**
     * A number of a register.
     *
     * @param number  empty where nothing at all is known of it
     * @param sure    the records behind it
     * @param perhaps those whose dates leave open whether they belong to it
     */
    record Found(Optional<Quantity> number, Set<RecordRef> sure, Set<RecordRef> perhaps) {

        /** Copies the sets. */
        public Found {
            sure = Set.copyOf(sure);
            perhaps = Set.copyOf(perhaps);
        }
    }
}
