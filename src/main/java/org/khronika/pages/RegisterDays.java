package org.khronika.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * What a register says on any day up to the last that the sources speak of. Each row has the days on which it stands, so that whoever has
 * this compares dates and works nothing out.
 *
 * @param definition of the register
 * @param language   in which all of it is said
 * @param last       the last day of which it says something
 * @param about      of the days on which it changes, those that are only about right
 * @param columns    the heads of its table
 * @param said       what stands beside the rows, from day to day; the first is of all days before the second
 * @param rows       in the order in which they stand on every day
 */
public record RegisterDays(
        RegisterDefinition definition,
        Language language,
        LocalDate last,
        Set<LocalDate> about,
        List<String> columns,
        List<Said> said,
        List<Row> rows) {

    /**
     * What stands beside the rows from a day on.
     *
     * @param from     null for the days before all others
     * @param sentence with marks for the day that is asked for, as all words here; see {@link DayWords}
     * @param follows  what was assumed and what is not known, a sentence each
     */
    public record Said(
            @Nullable LocalDate from,
            String sentence,
            List<RegisterPage.Group> groups,
            List<RegisterPage.Grid> numbers,
            List<String> follows) {

        Said on(@Nullable LocalDate day) {
            return new Said(day, sentence, groups, numbers, follows);
        }
    }

    /**
     * A row with the days on which it stands.
     *
     * @param from  the first; null for none before which it did not stand
     * @param until the day after the last; null where it still stands on the last day of the register
     */
    public record Row(@Nullable LocalDate from, @Nullable LocalDate until, RegisterPage.Line line) {

        boolean standsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || until.isAfter(day));
        }
    }

    /** Its name in addresses. */
    public String slug() {
        return definition.slug();
    }

    /** The first day on which it says something else than on all days before; null where it says the same on all. */
    public @Nullable LocalDate first() {
        return Stream.concat(
                        said.stream().map(Said::from), rows.stream().flatMap(row -> Stream.of(row.from(), row.until())))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same to be said in words: what is only about right stays so. */
    public @Nullable PartialDate firstInWords() {
        LocalDate first = first();
        return first == null ? null : PartialDate.of(first, about.contains(first));
    }

    /** What it counts. */
    String rule() {
        return definition.counts().in(language);
    }

    private Said saidOn(LocalDate day) {
        return said.stream()
                .filter(one -> one.from() == null || !one.from().isAfter(day))
                .reduce(said.getFirst(), (one, other) -> other);
    }

    /** Its sentence of a day. */
    public String sentenceOn(LocalDate day) {
        return DayWords.filled(saidOn(day).sentence(), day, language);
    }

    /** What was assumed for its sentence of a day, and what is not known, a sentence each. */
    public List<String> followsOn(LocalDate day) {
        return saidOn(day).follows().stream()
                .map(sentence -> DayWords.filled(sentence, day, language))
                .toList();
    }

    /** The rows of its small tables of a day. */
    public List<List<List<String>>> numbersOn(LocalDate day) {
        return saidOn(day).numbers().stream().map(RegisterPage.Grid::rows).toList();
    }

    /** The rows of a day, in their order. */
    public List<RegisterPage.Line> rowsOn(LocalDate day) {
        return rows.stream().filter(row -> row.standsOn(day)).map(Row::line).toList();
    }
}
