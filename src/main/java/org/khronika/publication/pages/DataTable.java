package org.khronika.publication.pages;

import java.util.List;
import java.util.function.Function;
import org.khronika.pages.RegisterPage;
import org.khronika.publication.ReleasePlan;
import org.khronika.words.Sayable;

/**
 * A table of a release, as its one description tells it.
 *
 * @param title in the language of each plan of the release
 * @param key   the columns by which a line is known; empty where a line has no name of its own
 */
record DataTable(RegisterPage.Data data, Function<ReleasePlan, String> title, List<String> key) {

    /** A table of records, of which each line is one. */
    static DataTable ofRecords(RegisterPage.Data data, Sayable title) {
        return new DataTable(data, plan -> title.in(plan.language()), List.of("address"));
    }

    /** A table that a register brings; in other languages it is called as there. */
    static DataTable ofRegister(RegisterPage.Data data) {
        return new DataTable(
                data,
                plan -> plan.registers()
                        .tables()
                        .filter(other -> other.name().equals(data.name()))
                        .findFirst()
                        .map(RegisterPage.Data::title)
                        .orElse(data.title()),
                List.of());
    }

    /** Its file without the ending. */
    String name() {
        return data.name();
    }
}
