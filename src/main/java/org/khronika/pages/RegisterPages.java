package org.khronika.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;

/** Hands the pages of a context's registers to a release, which knows no kind of record. A bean of each context that has some. */
public interface RegisterPages {

    /**
     * What a context contributes.
     *
     * @param days  what those of its registers that can be asked for a day say on each
     * @param apart small tables with drawings that belong to no register
     */
    record Contribution(
            List<RegisterPage> pages, List<RegisterPage.Data> files, List<RegisterDays> days, List<Apart> apart) {

        /** Registers with their files. */
        public Contribution(List<RegisterPage> pages, List<RegisterPage.Data> files, List<RegisterDays> days) {
            this(pages, files, days, List.of());
        }

        /** Files alone. */
        public static Contribution of(List<RegisterPage.Data> files) {
            return new Contribution(List.of(), files, List.of());
        }

        /** The same with what its registers say on each day. */
        public Contribution with(List<RegisterDays> told) {
            return new Contribution(pages, files, told, apart);
        }

        /** What a register says on each day; empty for one that cannot be asked for a day. */
        public Optional<RegisterDays> days(String slug) {
            return days.stream().filter(one -> one.slug().equals(slug)).findFirst();
        }

        /** Every table of it: those of its pages, then those that stand alone. */
        public Stream<RegisterPage.Data> tables() {
            return Stream.concat(pages.stream().map(RegisterPage::data), files.stream());
        }
    }

    /** Small tables with drawings under a heading, and what is to be said of all of them, a sentence or more each. */
    record Apart(String heading, List<String> says, List<RegisterPage.Grid> grids) {}

    /**
     * The pages on the day of the release.
     *
     * @param published what the release publishes: accepted, for the public, held back by no rule
     * @param namer     every name and every text from a record goes through it
     */
    Contribution of(List<Stored<?>> published, LocalDate day, Namer namer);

    /**
     * What those of its registers that can be asked for a day say on each; none by default. It is worked out from records of the kinds that
     * {@link #daysOf()} names, from the articles of the law and from what the namer says, and from nothing else: where all these are the same it is not asked
     * again.
     *
     * @param published as {@link #of} gets them
     * @param last      the last day that is asked for
     */
    default List<RegisterDays> days(List<Stored<?>> published, LocalDate last, Namer namer) {
        return List.of();
    }

    /** The kinds of record that {@link #days} reads; none by default. */
    default Set<RecordKind> daysOf() {
        return Set.of();
    }
}
