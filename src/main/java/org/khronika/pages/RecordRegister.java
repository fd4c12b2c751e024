package org.khronika.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Stored;
import org.khronika.records.WithCertainty;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;

/**
 * A register that a context works out from whole records: who asked to assemble and what was answered, who stands on a list. One
 * bean each. The desk shows it from what a member may see, a release from what it publishes; both through the same code.
 */
public interface RecordRegister {

    /** Which days it can be asked for. */
    enum Days {
        /** None: it tells all that is on record. */
        NONE,
        /** A period: what happened in it. */
        PERIOD,
        /** One day, and another to compare with: how things stood. */
        DAY
    }

    /**
     * What it is asked.
     *
     * @param from    the first day of the period; null for no limit
     * @param to      the last day of the period; null for no limit
     * @param day     the day for {@link Days#DAY}; today or the day of the release when nobody asked for another
     * @param against the day to compare with; null for none
     */
    record Scope(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate day,
            @Nullable LocalDate against) {

        /** Everything, as of a day. */
        public static Scope on(LocalDate day) {
            return new Scope(null, null, day, null);
        }

        /** Whether a date may lie in the period: its possible days touch it. No date lies in every period. */
        public boolean touches(org.khronika.values.@Nullable PartialDate date) {
            return date == null
                    || ((from == null
                                    || date.latest()
                                            .map(last -> !last.isBefore(from))
                                            .orElse(true))
                            && (to == null
                                    || date.earliest()
                                            .map(first -> !first.isAfter(to))
                                            .orElse(true)));
        }

        /** Whether a date lies in the period whatever day it is. */
        public boolean contains(org.khronika.values.PartialDate date) {
            boolean begun = from == null
                    || date.earliest().map(first -> !first.isBefore(from)).orElse(false);
            boolean over =
                    to != null && !date.latest().map(last -> !last.isAfter(to)).orElse(false);
            return begun && !over;
        }

        /** Whether a date may lie in the period or outside of it. */
        public boolean leavesOpen(org.khronika.values.@Nullable PartialDate date) {
            return date != null && touches(date) && !contains(date);
        }
    }

    /** Its file and its name in addresses, without an ending: {@code assembly-requests}. */
    String slug();

    /** Its title. */
    String title();

    /** What it counts and what not, in a few sentences. */
    String explanation();

    /** The kinds of record that it reads. */
    Set<RecordKind> reads();

    /**
     * The list of its records, by the name of its question, that all its entries are made from: a record in which it is empty has nothing for
     * the register and is not read. Empty when it needs every record of its kinds.
     */
    default Optional<String> madeFrom() {
        return Optional.empty();
    }

    /** Under which heading readers look for it: that of the first kind that it reads, unless it says otherwise. */
    default RecordKind.Family family() {
        return reads().stream()
                .min(Comparator.naturalOrder())
                .map(RecordKind::family)
                .orElse(RecordKind.Family.HAPPENED);
    }

    /** Which days it can be asked for. */
    default Days days() {
        return Days.NONE;
    }

    /** How sure we are of what it counts of a record: as sure as the least sure thing that the record claims; not said where its kind claims nothing. */
    default Certainty howSure(Stored<?> record) {
        return record.body() instanceof WithCertainty<?> sure
                ? sure.claims().stream()
                        .map(WithCertainty.Claim::certainty)
                        .reduce(Certainty::atMost)
                        .orElse(Certainty.REPORTED)
                : Certainty.UNSAID;
    }

    /** The register as its page shows it: under its heading, and with its sentence opened. */
    default RegisterPage page(List<Stored<?>> records, Scope scope, Namer namer) {
        return RegisterOpening.of(this, records, on(records, scope, namer), namer)
                .under(family());
    }

    /**
     * The register.
     *
     * @param records the records of its kinds that the reader may see, by date, the latest first; none that was withdrawn
     * @param namer   every name and every text from a record goes through it
     */
    RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer);
}
