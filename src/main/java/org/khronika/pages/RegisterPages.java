package org.khronika.pages;

import java.time.LocalDate;
import java.util.List;
import org.khronika.records.Stored;

/** Hands the pages of a context's registers to a release, which knows no kind of record. A bean of each context that has some. */
public interface RegisterPages {

    /** What a context contributes. */
    record Contribution(List<RegisterPage> pages, List<RegisterPage.Data> files) {}

    /**
     * The pages on the day of the release.
     *
     * @param published what the release publishes: accepted, for the public, held back by no rule
     * @param namer     every name and every text from a record goes through it
     */
    Contribution of(List<Stored<?>> published, LocalDate day, Namer namer);
}
