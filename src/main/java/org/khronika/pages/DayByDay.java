package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;

/** Works out what a register says on every day, from what it says when it is asked for one. */
public final class DayByDay {

    private final Function<LocalDate, RegisterPage> register;
    private final LocalDate last;
    private final ChangingDays changes;
    private final NavigableMap<LocalDate, Told> told = new TreeMap<>();

    /** What the register says on a day, with marks in place of the day. */
    private record Told(RegisterPage page, RegisterDays.Said said) {

        boolean isSame(Told other) {
            return said.equals(other.said) && page.lines().equals(other.page.lines());
        }
    }

    private DayByDay(Function<LocalDate, RegisterPage> register, ChangingDays changes, LocalDate last) {
        this.register = register;
        this.changes = changes;
        this.last = last;
    }

    /**
     * The days of a register that can change on some days alone.
     *
     * @param register what it says on a day
     * @param changes  every day on which it can say something else than on the day before
     * @param last     the last day that is asked for
     */
    public static RegisterDays exact(Function<LocalDate, RegisterPage> register, ChangingDays changes, LocalDate last) {
        DayByDay days = new DayByDay(register, changes, last);
        days.starts().forEach(days::ask);
        return days.days();
    }

    /**
     * The days of a register of which it is not known on which it changes: between two of the days that its records tell of, a change is
     * searched for where it says something else on the last day of the stretch than on the first.
     */
    public static RegisterDays searched(Function<LocalDate, RegisterPage> register, ChangingDays told, LocalDate last) {
        DayByDay days = new DayByDay(register, told, last);
        LocalDate before = null;
        for (LocalDate start : days.starts()) {
            if (before != null) {
                days.search(before, start.minusDays(1));
            }
            before = start;
        }
        if (before != null) {
            days.search(before, last);
        }
        return days.days();
    }

    /** The days on which it can change, and one before all of them. */
    private NavigableSet<LocalDate> starts() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        changes.all().stream().filter(day -> !day.isAfter(last)).forEach(starts::add);
        starts.add((starts.isEmpty() ? last : starts.first()).minusDays(1));
        return starts;
    }

    private void search(LocalDate first, LocalDate end) {
        if (ask(first).isSame(ask(end)) || !first.isBefore(end.minusDays(1))) {
            return;
        }
        LocalDate middle = first.plusDays(first.until(end, ChronoUnit.DAYS) / 2);
        search(first, middle);
        search(middle, end);
    }

    private Told ask(LocalDate day) {
        return told.computeIfAbsent(day, _ -> told(register.apply(day), day));
    }

    private static Told told(RegisterPage page, LocalDate day) {
        Language language = page.language();
        Function<String, String> marked = DayWords.marking(day, language);
        return new Told(
                page,
                new RegisterDays.Said(
                        null,
                        marked.apply(page.sentence()),
                        page.groups().stream()
                                .map(group -> marked(group, marked))
                                .toList(),
                        page.grids().stream().map(grid -> plain(grid, marked)).toList(),
                        follows(page).stream().map(marked).toList()));
    }

    /** What was assumed, and what is not known, as the page prints it under "How this follows". */
    public static List<String> follows(RegisterPage page) {
        Derived opened = page.follows();
        return opened == null
                ? List.of()
                : Stream.concat(
                                opened.assumed().stream()
                                        .map(sentence ->
                                                phrase("record.page.assumed").with("sentence", sentence)),
                                opened.unknown().stream()
                                        .map(sentence ->
                                                phrase("record.page.not-known").with("sentence", sentence)))
                        .map(sentence -> sentence.in(page.language()))
                        .toList();
    }

    private static RegisterPage.Group marked(RegisterPage.Group group, Function<String, String> marked) {
        return new RegisterPage.Group(
                marked.apply(group.heading()),
                marked.apply(group.says()),
                group.items().stream()
                        .map(item -> new RegisterPage.Item(item.what(), marked.apply(item.says())))
                        .toList());
    }

    /** The numbers without the records behind them: the rows of the day are those. */
    private static RegisterPage.Grid plain(RegisterPage.Grid grid, Function<String, String> marked) {
        return new RegisterPage.Grid(marked.apply(grid.caption()), grid.head(), grid.rows(), List.of());
    }

    private RegisterDays days() {
        RegisterPage page = told.lastEntry().getValue().page();
        List<RegisterDays.Said> said = new ArrayList<>();
        InOrder rows = new InOrder();
        Told before = null;
        for (Map.Entry<LocalDate, Told> day : told.entrySet()) {
            @Nullable LocalDate from = before == null ? null : day.getKey();
            Told now = day.getValue();
            if (before == null || !before.said().equals(now.said())) {
                said.add(now.said().on(from));
            }
            if (before == null || !before.page().lines().equals(now.page().lines())) {
                rows.turn(now.page().lines(), from);
            }
            before = now;
        }
        return new RegisterDays(
                page.definition(), page.language(), last, changes.about(), page.columns(), said, rows.all());
    }

    /** Rows in one order that is that of every day: a row that moves among the others ends and begins anew. */
    private static final class InOrder {

        private final List<RegisterDays.Row> rows = new ArrayList<>();

        /** Where the rows of the day before stand. */
        private List<Integer> standing = new ArrayList<>();

        void turn(List<RegisterPage.Line> lines, @Nullable LocalDate day) {
            Map<RegisterPage.Line, Integer> left = new HashMap<>();
            lines.forEach(line -> left.merge(line, 1, Integer::sum));
            List<RegisterDays.Row> all = new ArrayList<>();
            List<Integer> now = new ArrayList<>();
            int next = 0;
            int at = 0;
            for (int old : standing) {
                for (; at < old; at++) {
                    all.add(rows.get(at));
                }
                RegisterDays.Row row = rows.get(at++);
                if (left.getOrDefault(row.line(), 0) == 0) {
                    all.add(new RegisterDays.Row(row.from(), day, row.line()));
                    continue;
                }
                for (; !lines.get(next).equals(row.line()); next++) {
                    begin(lines.get(next), day, all, now, left);
                }
                left.merge(row.line(), -1, Integer::sum);
                now.add(all.size());
                all.add(row);
                next++;
            }
            for (; next < lines.size(); next++) {
                begin(lines.get(next), day, all, now, left);
            }
            all.addAll(rows.subList(at, rows.size()));
            rows.clear();
            rows.addAll(all);
            standing = now;
        }

        private static void begin(
                RegisterPage.Line line,
                @Nullable LocalDate day,
                List<RegisterDays.Row> all,
                List<Integer> now,
                Map<RegisterPage.Line, Integer> left) {
            left.merge(line, -1, Integer::sum);
            now.add(all.size());
            all.add(new RegisterDays.Row(day, null, line));
        }

        List<RegisterDays.Row> all() {
            return List.copyOf(rows);
        }
    }
}
