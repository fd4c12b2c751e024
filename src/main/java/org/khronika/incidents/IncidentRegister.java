package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A register with an entry for each thing of one sort that incidents of a period tell: each detention, each reprisal. What happened,
 * where and when begin every line and every row; a register says what comes after.
 *
 * @param <T> what an entry is made of
 */
abstract class IncidentRegister<T> extends RecordRegister<IncidentRegister.Entry<T>> {

    private final String list;
    private final Function<Incident, List<T>> told;

    /**
     * A register of what stands in a list of incidents.
     *
     * @param list the name of its question
     * @param told what stands in it
     */
    IncidentRegister(
            RegisterDefinition definition,
            RegisterColumns<Entry<T>> columns,
            String list,
            Function<Incident, List<T>> told,
            RecordKind... reads) {
        super(definition, columns, reads);
        this.list = list;
        this.told = told;
    }

    /**
     * One thing that an incident tells.
     *
     * @param when    when it happened; null where nobody knows
     * @param whom    whom it is about, where that is not everybody to whom the incident happened
     * @param certain how sure we are of the incident, and whose word it is what the entry tells
     */
    record Entry<T>(
            Stored<Incident> incident,
            T told,
            @Nullable PartialDate when,
            @Nullable RecordRef whom,
            Sayable certain) {

        Incident body() {
            return incident.body();
        }

        /** When, as lists say it. */
        Sayable onDay() {
            return when == null || Objects.equals(when, body().happened())
                    ? IncidentType.day(body())
                    : phrase("incidents.day.began").with("day", when);
        }
    }

    /** What every such register is: what happened in a period. */
    static RegisterDefinition definition(Class<?> register, String slug) {
        return new RegisterDefinition(register, slug, RecordKind.Family.HAPPENED, Days.PERIOD);
    }

    /** The columns that say what happened, where, when and how sure that is. */
    static <T> RegisterColumns<Entry<T>> ofIncidents() {
        return new RegisterColumns<Entry<T>>(
                        IncidentRegister.class, one -> one.incident().address())
                .under((one, namer) -> Stream.of(
                                IncidentType.where(one.body(), namer),
                                one.whom() == null ? null : namer.mention(one.whom()))
                        .flatMap(Stream::ofNullable)
                        .toList())
                .onPage("when", (one, namer) -> namer.say(one.onDay()))
                .inFile("incident", one -> one.incident().address())
                .inFile("title", one -> one.body().titleTold())
                .both("hedge", (one, namer) -> namer.say(one.certain()))
                .inFile("date", Entry::when);
    }

    /** Whether a thing may be told to whom the namer tells it. */
    boolean mayBeTold(T told, Incident incident, Namer namer) {
        return true;
    }

    /** What the register says, in a sentence. */
    abstract Sayable sentence(List<Entry<T>> entries);

    /** What the register says of entries that may not be told; nothing, unless a register hides some. */
    Sayable leftOut(long n) {
        return Sayable.written("");
    }

    /** What is told before the entries; nothing, unless a register says otherwise. */
    List<RegisterPage.Group> beside(List<Stored<?>> records, Namer namer) {
        return List.of();
    }

    /** What the sentence says of it; nothing where there is nothing beside the entries. */
    Sayable besideInWords(List<Stored<?>> records) {
        return Sayable.written("");
    }

    /** The small tables of counts. */
    abstract List<RegisterPage.Grid> counted(List<Entry<T>> entries, Namer namer);

    /** When an entry happened, where the incident does not tell it. */
    @Nullable
    PartialDate when(T told) {
        return null;
    }

    /** Whom an entry is about, where that is not everybody to whom the incident happened. */
    @Nullable
    RecordRef whom(T told) {
        return null;
    }

    @Override
    public final Optional<String> madeFrom() {
        return Optional.of(list);
    }

    @Override
    protected final RegisterContents<Entry<T>> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Entry<T>> entries = Stored.only(records, Incident.class).stream()
                .flatMap(incident -> entries(incident, namer))
                .filter(entry -> scope.touches(entry.when()))
                .sorted(Comparator.comparing(IncidentRegister::isOfMany))
                .toList();
        List<Entry<T>> apart =
                entries.stream().filter(entry -> !isOfMany(entry)).toList();
        return new RegisterContents<>(
                namer.say(Sayable.sentences(List.of(
                        sentence(apart),
                        leftOut(hidden(records, scope, namer)),
                        notCounted(entries),
                        besideInWords(records)))),
                beside(records, namer),
                entries,
                counted(apart, namer));
    }

    private Stream<Entry<T>> entries(Stored<Incident> incident, Namer namer) {
        Incident body = incident.body();
        List<T> all = told.apply(body);
        return IntStream.range(0, all.size())
                .filter(at -> mayBeTold(all.get(at), body, namer))
                .mapToObj(at -> new Entry<>(
                        incident,
                        all.get(at),
                        when(all.get(at), body),
                        whom(all.get(at)),
                        certain(body, list + "[" + at + "]")));
    }

    /** How many incidents of the period tell something that may not be told. */
    private long hidden(List<Stored<?>> records, Scope scope, Namer namer) {
        return Stored.only(records, Incident.class).stream()
                .map(Stored::body)
                .filter(body -> told.apply(body).stream()
                        .anyMatch(one -> !mayBeTold(one, body, namer) && scope.touches(when(one, body))))
                .count();
    }

    private @Nullable PartialDate when(T told, Incident body) {
        PartialDate own = when(told);
        return own == null ? body.happened() : own;
    }

    private static boolean isOfMany(Entry<?> entry) {
        return entry.body().kind() == IncidentKind.AGGREGATE;
    }

    /** "One more record tells of many incidents as one and is not counted." */
    private static <T> Sayable notCounted(List<Entry<T>> entries) {
        return toldOf("incidents.tally.not-counted", Tally.incidents(entries, IncidentRegister::isOfMany));
    }

    /** A sentence with the number "n"; nothing where there is none. */
    static Sayable toldOf(String key, long n) {
        return n == 0 ? Sayable.written("") : phrase(key).with("n", Numeral.of(n));
    }

    /** How sure we are of an incident, and whose word one of its answers is, for whatever register tells it. */
    static Sayable certain(Incident incident, String answer) {
        Sayable whole = incident.hedge().saidInColumn();
        List<Sayable> all = new ArrayList<>(List.of(whole));
        Stream.of(answer, "acts", "outcome")
                .map(field -> Hedge.aside(incident.sourceClaims(), field))
                .filter(aside -> !aside.english().equalsIgnoreCase(whole.english()))
                .distinct()
                .forEach(all::add);
        return Sayable.clauses(all);
    }
}
