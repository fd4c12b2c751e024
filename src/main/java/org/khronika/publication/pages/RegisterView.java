package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.publication.pages.RegisterRow.Cell;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.Shortened;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/**
 * A register as its page shows it.
 *
 * @param columns the headings, the first being that of the record itself
 */
public record RegisterView(Register register, List<String> columns, List<RegisterRow> rows) {

    private static final int LONGEST_STATE = 180;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_VALUES = 60;
    /** What is said beside a value, "(reportedly)": a list is narrowed by the value. The script of the page does the same. */
    private static final String ASIDE = " \\([^)]*\\)";

    /** "56 records of incidents". */
    public Phrase count() {
        return register.records(rows.size());
    }

    static RegisterView of(Register register, ReleasePlan plan) {
        ToldInWords told = new ToldInWords(plan.records());
        List<RegisterRow> rows = said(plan.records(register.kind()).stream()
                .sorted(order(register, plan.language()))
                .map(record -> row(register, record, plan, told))
                .toList());
        List<String> columns = new ArrayList<>(List.of(register.first().in(plan.language())));
        rows.stream().findFirst().ifPresent(row -> row.cells().forEach(cell -> columns.add(cell.label())));
        return new RegisterView(register, List.copyOf(columns), rows);
    }

    /** Without the columns in which nothing stands in any row: series have no date, and a list of others perhaps no criteria. */
    private static List<RegisterRow> said(List<RegisterRow> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        List<Integer> told = IntStream.range(0, columns)
                .filter(n -> rows.stream().anyMatch(row -> !row.cells().get(n).isNotStated()))
                .boxed()
                .toList();
        return rows.stream().map(row -> row.with(told)).toList();
    }

    /**
     * A column by which a reader can narrow the register.
     *
     * @param at     the place of its cell in a line, from 0
     * @param values what stands in it, in the order of the letters, "not stated" last
     */
    public record Filter(String label, int at, List<String> values) {}

    /** The columns in which few different words stand. A cell of several values counts each. */
    public List<Filter> filters(Language language) {
        String notStated = phrase("publication.list.not-stated").in(language);
        Comparator<String> order =
                Comparator.<String, Boolean>comparing(notStated::equals).thenComparing(language.order());
        List<Filter> filters = new ArrayList<>();
        for (int n = 0; n + 1 < columns.size(); n++) {
            int at = n;
            List<String> values = rows.stream()
                    .flatMap(row -> row.cells().get(at).values().stream())
                    .map(value -> value.replaceAll(ASIDE, ""))
                    .distinct()
                    .sorted(order)
                    .toList();
            boolean isShort = values.stream().allMatch(value -> value.length() <= LONGEST_VALUE);
            if (isShort && values.size() > 1 && values.size() <= MOST_VALUES) {
                filters.add(new Filter(columns.get(n + 1), at, values));
            }
        }
        return List.copyOf(filters);
    }

    private static Comparator<PublicRecord> order(Register register, Language language) {
        Comparator<PublicRecord> byTitle = Comparator.comparing(
                        (PublicRecord record) -> record.page().title(), language.order())
                .thenComparing(PublicRecord::address);
        Comparator<PublicRecord> byDate = Comparator.comparing(
                        (PublicRecord record) -> record.page().when(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(byTitle);
        return register.listed().byTitle() ? byTitle : byDate;
    }

    private static RegisterRow row(Register register, PublicRecord record, ReleasePlan plan, ToldInWords told) {
        RecordPage page = record.page();
        Language language = plan.language();
        List<Cell> cells = new ArrayList<>();
        for (Column column : register.listed().site()) {
            if (column.value() == Shows.FACTS) {
                Stream.of(register.listed().columns())
                        .map(key -> said(key, plan))
                        .forEach(label -> cells.add(Cell.of(label, values(page, label), language)));
            } else {
                Cell cell = cell(column, record, plan, told);
                cells.add(column.value().narrows() ? cell : cell.whole());
            }
        }
        return new RegisterRow(
                Shortened.of(page.title()), record.path(), record.address().address(), List.copyOf(cells));
    }

    /** A label or a heading in the language of the release. */
    private static String said(String key, ReleasePlan plan) {
        return ShownType.label(key).in(plan.language());
    }

    private static Cell cell(Column column, PublicRecord record, ReleasePlan plan, ToldInWords told) {
        RecordPage page = record.page();
        Language language = plan.language();
        String fact = said(column.fact(), plan);
        String heading = said(
                Stream.of(column.heading(), column.value().heading(), column.fact())
                        .filter(key -> !key.isEmpty())
                        .findFirst()
                        .orElse(""),
                plan);
        return switch (column.value()) {
            case WHEN -> Cell.of(heading, date(page, heading, language), language);
            case DAY -> Cell.of(heading, page.dayInWords().in(language), language);
            case WHERE -> where(heading, page, plan);
            case CERTAINTY ->
                Cell.of(
                        heading,
                        page.hedge() == null
                                ? ""
                                : page.hedge().saidBeside(page.title()).in(language),
                        language);
            case STANDS, WHO -> Cell.of(heading, shortened(page.state()), language);
            case STATE -> Cell.of(heading, page.state() + (page.more().isEmpty() ? "" : " " + page.more()), language);
            case LAST_STEP -> new Cell(heading, lastStep(page, language), null, dated(page, language));
            case INCIDENTS_AND_CASES -> Cell.of(heading, incidentsAndCases(page, plan), language);
            case TOLD_IN -> Cell.of(heading, told.of(record).in(language), language);
            case CITED_BY ->
                Cell.of(
                        heading,
                        phrase("publication.list.records")
                                .with("n", ToldInWords.linked(page))
                                .in(language),
                        language);
            case SOURCES -> Cell.of(heading, page.restsInWords().in(language), language);
            case FACT, FACTS -> Cell.of(heading, values(page, fact), language);
            case FACT_DATE -> Cell.of(heading, date(page, fact, language), language);
        };
    }

    /**
     * "At least 7 incidents, 5 cases": what else is connected, such as figures and statements, is neither. The page of an episode tells its
     * incidents one by one, without the event that they are part of.
     */
    private static String incidentsAndCases(RecordPage page, ReleasePlan plan) {
        List<RecordPage.Step> steps = page.blocks().stream()
                .filter(RecordPage.Step.class::isInstance)
                .map(RecordPage.Step.class::cast)
                .toList();
        Set<String> told = steps.isEmpty()
                ? connected(page, RecordKind.INCIDENT)
                : addresses(steps.stream().flatMap(step -> step.who().stream()), RecordKind.INCIDENT);
        long incidents = Math.max(steps.size(), told.size());
        long cases = connected(page, RecordKind.PROCEEDING).size();
        return incidents + cases == 0
                ? ""
                : phrase("publication.list.incidents-and-cases")
                        .with("least", OwnCounts.isAtLeast(plan, told) ? "yes" : "no")
                        .with("incidents", incidents)
                        .with("cases", cases)
                        .in(plan.language());
    }

    private static Set<String> connected(RecordPage page, RecordKind kind) {
        return addresses(page.connected().stream().map(party -> party.who()), kind);
    }

    private static Set<String> addresses(Stream<Mention> mentions, RecordKind kind) {
        Pattern address = Pattern.compile("[A-Z]{2}-" + kind.letter() + "-\\d{4}-\\d+");
        return mentions.flatMap(mention -> Stream.ofNullable(mention.href()))
                .flatMap(href -> address.matcher(href).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    /** Where it was by the name of that day; a list is narrowed by the place, whatever it was called. */
    private static Cell where(String heading, RecordPage page, ReleasePlan plan) {
        @Nullable Mention where = page.where();
        if (where == null) {
            return Cell.of(heading, "", plan.language());
        }
        String href = where.href() == null ? null : "records/" + where.href();
        List<String> names = plan.records(RecordKind.PLACE).stream()
                .filter(place -> place.path().equals(href))
                .map(place -> place.page().title())
                .toList();
        return new Cell(heading, where.text(), href, "", names.isEmpty() ? List.of(where.text()) : names);
    }

    /** The date of the page; that of the fact where it says that we infer it. */
    private static String date(RecordPage page, String label, Language language) {
        String told = facts(page, label);
        if (!page.dated().isEmpty()) {
            return page.dated();
        }
        return Hedge.isInferred(told) ? told : date(page.when(), language);
    }

    private static String date(@Nullable PartialDate when, Language language) {
        return when == null ? "" : when.in(language, "began");
    }

    private static String facts(RecordPage page, String label) {
        return String.join(", ", values(page, label));
    }

    private static List<String> values(RecordPage page, String label) {
        return page.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> inWordsOrNames(fact.values()).stream())
                .map(Mention::text)
                .toList();
    }

    /** Who is told in words and then by the names on record is told once in a line: in the words. */
    private static List<Mention> inWordsOrNames(List<Mention> values) {
        boolean both = values.size() > 1
                && values.getFirst().href() == null
                && values.stream().skip(1).allMatch(value -> value.href() != null);
        return both ? values.subList(0, 1) : values;
    }

    private static String lastStep(RecordPage page, Language language) {
        return page.steps().stream()
                .filter(step -> !step.possible())
                .reduce((one, other) -> other)
                .map(RecordPage.Step::title)
                .orElseGet(() -> phrase("publication.list.no-step").in(language));
    }

    private static String dated(RecordPage page, Language language) {
        long steps = page.steps().stream().filter(step -> !step.possible()).count();
        return page.steps().stream()
                .filter(step -> !step.possible())
                .reduce((one, other) -> other)
                .map(step -> phrase("publication.list.last-step")
                        .with("day", step.when())
                        .with("n", steps)
                        .in(language))
                .orElse("");
    }

    private static String shortened(String state) {
        if (state.length() <= LONGEST_STATE) {
            return state;
        }
        int end = state.lastIndexOf(' ', LONGEST_STATE);
        return state.substring(0, end < 0 ? LONGEST_STATE : end) + " …";
    }
}
