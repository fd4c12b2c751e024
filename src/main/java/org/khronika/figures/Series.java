package org.khronika.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What several figures count, by whomever they are stated. It lets them be compared, and says when they cannot be.
 *
 * @param counts   what is counted, defined in words
 * @param belongs  what is counted in
 * @param not      what is not
 * @param kind     how its numbers go together over time
 * @param funnel   the steps that its figures count, if it is a way from complaint to sentence
 * @param ourQuery our own count, as a query; shown at the desk only
 */
@OfKind(value = RecordKind.SERIES, sure = Sureness.NONE)
@Listed(
        value = "series-of-figures",
        byTitle = true,
        readElsewhere = true,
        columns = {"figures.series.unit", "figures.series.kind.fact", "figures.page.steps"})
public record Series(
        @Asked String title,

        @Asked(prose = true) String counts,

        @OnPage @Asked(asItStands = true) @Nullable String unit,

        @OnPage @Asked(prose = true) @Nullable String belongs,

        @OnPage @Asked(prose = true) @Nullable String not,

        @OnPage(explained = true) @InFiles("over_time") @Asked(filter = true, word = "series")
        SeriesKind kind,

        @Asked Set<FunnelStep> funnel,

        @Asked(confidential = true) @Nullable String ourQuery,

        @InFiles
        @Asked(filter = true)
        @Refers({
            RecordKind.EPISODE,
            RecordKind.ELECTION,
            RecordKind.LAW,
            RecordKind.INCIDENT,
            RecordKind.PROCEEDING,
            RecordKind.ORGANISATION,
            RecordKind.PLACE
        })
        List<RecordRef> about)
        implements Titled {

    /** A series that does not say what it counts is a draft. */
    public Series {
        title = Given.needed(title);
        counts = Given.needed(counts);
        unit = Given.text(unit);
        belongs = Given.text(belongs);
        not = Given.text(not);
        kind = kind == null ? SeriesKind.LEVEL : kind;
        funnel = Given.set(funnel);
        ourQuery = Given.text(ourQuery);
        about = Given.list(about);
    }
}
