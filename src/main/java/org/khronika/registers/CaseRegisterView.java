package org.khronika.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterOpening;
import org.khronika.pages.RegisterPage;
import org.khronika.proceedings.Subject;

/**
 * A register as a page shows it, with names as the namer allows.
 *
 * @param lines      the entries that the page has room for
 * @param total      how many entries there are
 * @param follows    how the sentence follows from the entries; of more entries than names are asked for, without them
 * @param difference null when no other day was asked for
 */
public record CaseRegisterView(
        CaseRegister register,
        String day,
        String known,
        String count,
        String sentence,
        Derived follows,
        List<RegisterPage.Grid> grids,
        List<Line> lines,
        int total,
        @Nullable Differences difference) {

    /** Of more entries the small tables do not list the records behind each number; the entries themselves stand page by page. */
    static final int FEW = RegisterOpening.MOST;

    /**
     * An entry.
     *
     * @param cases     the proceedings, where the head is somebody
     * @param lastKnown in words; empty when it is known on the day itself
     */
    public record Line(
            Mention head,
            List<Mention> cases,
            boolean sure,
            String state,
            String since,
            String where,
            String charges,
            String says,
            String section,
            String lastKnown) {}

    /** What changed since another day. */
    public record Differences(String sentence, List<Group> groups) {}

    /** Who entered, who left, or who changed. */
    public record Group(String title, String count, List<Moved> moved) {}

    /** One of them, and how. */
    public record Moved(Line line, String how) {}

    /** The entries that the page has room for under their headings; one heading without words where there are none. */
    public Map<String, List<Line>> sections() {
        return lines.stream().collect(Collectors.groupingBy(Line::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether a column has anything to show; empty ones only take room. */
    public boolean shows(int column) {
        return lines.stream().anyMatch(line -> !cells(line).get(column).isEmpty());
    }

    static CaseRegisterView of(
            RegisterDay day, LocalDate known, int offset, int limit, @Nullable Difference difference, Namer namer) {
        List<Entry> entries = day.entries();
        return new CaseRegisterView(
                day.register(),
                DaySpan.day(day.day()),
                DaySpan.day(known),
                day.count().inWords(),
                day.sentence(),
                DayOpening.of(day, namer),
                day.grids().stream()
                        .map(grid -> DayPage.grid(grid, namer))
                        .map(grid -> entries.size() > FEW
                                ? new RegisterPage.Grid(grid.caption(), grid.head(), grid.rows())
                                : grid)
                        .toList(),
                entries.subList(Math.min(offset, entries.size()), Math.min(offset + limit, entries.size())).stream()
                        .map(entry -> line(entry, namer))
                        .toList(),
                entries.size(),
                difference == null ? null : DifferenceView.of(difference, namer));
    }

    static Line line(Entry entry, Namer namer) {
        List<Mention> cases = entry.cases().stream().map(namer::mention).toList();
        boolean somebody = entry.who() != null || !entry.group().isEmpty();
        return new Line(
                somebody ? who(entry, namer) : cases.getFirst(),
                somebody ? cases : List.of(),
                entry.sure(),
                namer.words(entry.state()),
                entry.isCounted() ? entry.since().told() : "",
                namer.words(entry.where()),
                namer.words(entry.charges()),
                namer.words(entry.says()),
                entry.section(),
                entry.lastKnown() == null ? "" : "last known " + DaySpan.day(entry.lastKnown()));
    }

    private static Mention who(Entry entry, Namer namer) {
        if (entry.who() != null) {
            return namer.mention(entry.who());
        }
        String group = namer.words(entry.group());
        HowMany people = entry.people();
        boolean says = people.isOne() || people.most() == null || Subject.saysItsNumber(group);
        return Mention.of(says ? group : people.inWords() + " " + group);
    }

    /** The parts of the lines that their columns show, in the order of {@link CaseRegister#columns}. */
    static List<String> cells(Line line) {
        List<String> cells = new ArrayList<>(List.of(line.head().text()));
        cells.addAll(List.of(line.state(), line.since(), line.where(), line.charges(), line.says()));
        return cells;
    }
}
