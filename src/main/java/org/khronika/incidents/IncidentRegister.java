package org.khronika.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A register with an entry for each thing of one sort that incidents of a period tell: each detention, each reprisal. What happened,
 * where and when begin every line and every row; a register says what comes after.
 *
 * @param <T> what an entry is made of
 */
abstract class IncidentRegister<T> implements RecordRegister {

    private final String slug;
    private final String title;
    private final String list;

    IncidentRegister(String slug, String title, String list) {
        this.slug = slug;
        this.title = title;
        this.list = list;
    }

    /** One thing that an incident tells. */
    record Entry<T>(Stored<Incident> incident, T told) {

        Incident body() {
            return incident.body();
        }
    }

    /** A column of the page. */
    record Shown<T>(String head, BiFunction<Entry<T>, Namer, String> words) {}

    /** A column of the data. */
    record Kept<T>(String name, String means, BiFunction<Entry<T>, Namer, String> value) {}

    /** What the incident tells of the sort, in its order; with a namer, because not everything may be told to everybody. */
    abstract List<T> in(Incident incident, Namer namer);

    /** What the register says, in a sentence. */
    abstract String sentence(List<Entry<T>> entries);

    /** What is told before the entries; nothing, unless a register says otherwise. */
    List<RegisterPage.Group> beside(List<Stored<?>> records, Namer namer) {
        return List.of();
    }

    /** What the sentence says of it; begins with a blank, and is empty where there is nothing beside the entries. */
    String besideInWords(List<Stored<?>> records) {
        return "";
    }

    /** The columns of the page after what happened and when. */
    abstract List<Shown<T>> shown();

    /** The small tables of counts. */
    abstract List<RegisterPage.Grid> counted(List<Entry<T>> entries, Namer namer);

    /** The columns of the data after those that say which incident it is. */
    abstract List<Kept<T>> kept();

    /** When an entry happened, where the incident does not tell it. */
    @Nullable
    PartialDate when(T told) {
        return null;
    }

    private @Nullable PartialDate when(Entry<T> entry) {
        PartialDate own = when(entry.told());
        return own == null ? entry.body().happened() : own;
    }

    /** Whom an entry is about, where that is not everybody to whom the incident happened. */
    @Nullable
    RecordRef whom(T told) {
        return null;
    }

    @Override
    public final String slug() {
        return slug;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.INCIDENT);
    }

    @Override
    public final Optional<String> madeFrom() {
        return Optional.of(list);
    }

    @Override
    public final Days days() {
        return Days.PERIOD;
    }

    @Override
    public final RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Entry<T>> entries = SeriesRecords.only(records, Incident.class).stream()
                .flatMap(incident -> in(incident.body(), namer).stream().map(told -> new Entry<>(incident, told)))
                .filter(entry -> scope.touches(when(entry)))
                .sorted(Comparator.comparing(IncidentRegister::isOfMany))
                .toList();
        List<Entry<T>> apart =
                entries.stream().filter(entry -> !isOfMany(entry)).toList();
        List<String> heads = Stream.concat(
                        Stream.of("What happened", "When", "How certain"),
                        shown().stream().map(Shown::head))
                .toList();
        return new RegisterPage(
                slug,
                title,
                sentence(apart) + notCounted(entries) + besideInWords(records),
                explanation(),
                heads,
                beside(records, namer),
                entries.stream().map(entry -> line(entry, namer)).toList(),
                counted(apart, namer),
                data(entries, namer));
    }

    private static boolean isOfMany(Entry<?> entry) {
        return entry.body().kind() == IncidentKind.AGGREGATE;
    }

    /** " One more record tells of many incidents as one and is not counted." */
    private static <T> String notCounted(List<Entry<T>> entries) {
        long n = Tally.incidents(entries, IncidentRegister::isOfMany);
        return Tally.told(
                n,
                n == 1
                        ? "more record tells of what may be many incidents as one and is not counted"
                        : "more records tell of what may be many incidents as one and are not counted");
    }

    private RegisterPage.Line line(Entry<T> entry, Namer namer) {
        RecordRef whom = whom(entry.told());
        List<Mention> under = Stream.of(
                        IncidentType.where(entry.body(), namer), whom == null ? null : namer.mention(whom))
                .flatMap(Stream::ofNullable)
                .toList();
        List<String> cells = new ArrayList<>(List.of(
                when(entry.told()) == null ? IncidentType.day(entry.body()) : words(when(entry.told())),
                namer.words(certain(entry))));
        shown().forEach(column -> cells.add(column.words().apply(entry, namer)));
        return new RegisterPage.Line(namer.mention(entry.incident().address()), under, List.copyOf(cells));
    }

    /** How sure we are of the incident, and whose word it is what the entry tells. */
    private String certain(Entry<T> entry) {
        Incident incident = entry.body();
        int at = items(incident).indexOf(entry.told());
        String own = at < 0 ? list : list + "[" + at + "]";
        return certain(incident, own);
    }

    /** The same of one of its answers, for whatever register tells it. */
    static String certain(Incident incident, String answer) {
        String said = Stream.of(answer, "acts", "outcome")
                .map(field -> Hedge.aside(incident.accounts(), field))
                .filter(words -> !words.isEmpty()
                        && !words.equalsIgnoreCase(incident.hedge().inColumn()))
                .distinct()
                .collect(Collectors.joining("; "));
        return incident.hedge().inColumn() + (said.isEmpty() ? "" : "; " + said);
    }

    private List<?> items(Incident incident) {
        return switch (list) {
            case "detentions" -> incident.detentions();
            case "attacks" -> incident.attacks();
            case "disruptions" -> incident.disruptions();
            case "inCustody" -> incident.inCustody();
            case "reprisals" -> incident.reprisals();
            default -> List.of();
        };
    }

    private RegisterPage.Data data(List<Entry<T>> entries, Namer namer) {
        List<RegisterPage.Column> columns = new ArrayList<>(List.of(
                new RegisterPage.Column("incident", "The address of the incident."),
                new RegisterPage.Column("title", "What happened."),
                new RegisterPage.Column("hedge", "How sure we are of it and whose word it is, as on its page."),
                new RegisterPage.Column("date", "When, in EDTF.")));
        kept().forEach(column -> columns.add(new RegisterPage.Column(column.name(), column.means())));
        return new RegisterPage.Data(
                slug,
                title,
                List.copyOf(columns),
                entries.stream().map(entry -> row(entry, namer)).toList());
    }

    private List<String> row(Entry<T> entry, Namer namer) {
        List<String> row = new ArrayList<>(List.of(
                DataField.of(entry.incident().address(), namer),
                namer.words(entry.body().titleTold()),
                namer.words(certain(entry)),
                DataField.of(when(entry))));
        kept().forEach(column -> row.add(column.value().apply(entry, namer)));
        return List.copyOf(row);
    }

    static String words(@Nullable PartialDate date) {
        return date == null ? "" : date.beganInWords();
    }
}
