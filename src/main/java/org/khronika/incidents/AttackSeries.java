package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Incidents in the order in which they happened, as far as their dates tell: each with the places that it may have among them and
 * the days since the one before.
 *
 * @param members in order; of those that may have happened in either order, the one that may have been first
 * @param told    incidents in the order that the source tells, where their dates leave it open
 */
public record AttackSeries(List<SeriesIncident> members, List<RecordRef> told) {

    private static final Comparator<Stored<Incident>> ORDER = Comparator.comparing(
                    (Stored<Incident> one) -> one.body().happened(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Stored::title)
            .thenComparing(Stored::address);

    /**
     * One incident of it.
     *
     * @param first the first place that it may have in the series, from 1
     * @param last  the last place that it may have
     * @param since the days since the one before it; null for the first, and where no number can be given
     */
    public record SeriesIncident(
            Stored<Incident> incident,
            int first,
            int last,
            @Nullable Days since) {

        /** Which it is: "3rd", or "2nd or 3rd" where the dates leave it open. */
        public Sayable nth() {
            String key = first == last
                    ? "incidents.series.nth"
                    : last == first + 1 ? "incidents.series.nth-or-next" : "incidents.series.nth-between";
            return phrase(key).with("first", first).with("last", last);
        }

        /** How grave it is; empty when none of its acts is an attack. */
        public Optional<Severity> severity() {
            return Severity.of(incident.body().acts());
        }
    }

    /**
     * A number of days, or the numbers between two; none at least where it is open which of the two was first.
     *
     * @param inferred whether one of the two dates is inferred by us, or our reading of a part of a month, so that the number is ours
     */
    public record Days(long least, long most, boolean inferred) {

        /** "53 days", "10 to 40 days", "at most 20 days". */
        public Sayable words() {
            return said("incidents.series.days");
        }

        /** "53 days after the one before"; "at most 20 days from the one before, in either order". */
        public Sayable sinceTheOneBefore() {
            Sayable bare =
                    most == 0 ? phrase("incidents.series.same-day") : said("incidents.series.since-the-one-before");
            return inferred ? phrase("incidents.inferred").with("what", bare) : bare;
        }

        private Phrase said(String key) {
            return phrase(key)
                    .with("how", least == most ? "EXACTLY" : least == 0 ? "AT_MOST" : "BETWEEN")
                    .with("least", least)
                    .with("most", most);
        }

        static @Nullable Days between(@Nullable PartialDate one, @Nullable PartialDate next) {
            if (one == null || next == null) {
                return null;
            }
            Optional<LocalDate> from = one.earliest();
            Optional<LocalDate> by = one.latest();
            Optional<LocalDate> begun = next.earliest();
            Optional<LocalDate> until = next.latest();
            if (from.isEmpty() || by.isEmpty() || begun.isEmpty() || until.isEmpty()) {
                return null;
            }
            long least = Math.max(0, ChronoUnit.DAYS.between(by.get(), begun.get()));
            long most = ChronoUnit.DAYS.between(from.get(), until.get());
            boolean ours = Stream.of(one, next).anyMatch(date -> date.isInferred() || date.isPart());
            return least > 0
                    ? new Days(least, most, ours)
                    : new Days(0, Math.max(most, ChronoUnit.DAYS.between(begun.get(), by.get())), ours);
        }
    }

    /** The incidents in their order, in whatever order they are given. */
    public static AttackSeries of(Collection<Stored<Incident>> incidents) {
        return of(incidents, List.of());
    }

    /** The same where the source tells the order of some of them: it settles what their dates leave open. */
    public static AttackSeries of(Collection<Stored<Incident>> incidents, List<RecordRef> told) {
        ToldOrder order = new ToldOrder(told);
        List<Stored<Incident>> sorted =
                order.sorted(incidents.stream().distinct().sorted(ORDER).toList());
        List<SeriesIncident> members = new ArrayList<>();
        @Nullable PartialDate before = null;
        for (Stored<Incident> one : sorted) {
            PartialDate when = one.body().happened();
            int earlier = (int)
                    sorted.stream().filter(other -> order.isBefore(other, one)).count();
            int later = (int)
                    sorted.stream().filter(other -> order.isBefore(one, other)).count();
            boolean next = !members.isEmpty()
                    && sorted.stream()
                            .noneMatch(other ->
                                    mayLieBetween(other, members.getLast().incident(), one, order));
            members.add(new SeriesIncident(
                    one, 1 + earlier, sorted.size() - later, next ? Days.between(before, when) : null));
            before = when;
        }
        return new AttackSeries(List.copyOf(members), List.copyOf(told));
    }

    /** Whether an incident may have happened between two others, so that nobody knows which was the one before. */
    private static boolean mayLieBetween(
            Stored<Incident> other, Stored<Incident> one, Stored<Incident> next, ToldOrder order) {
        if (other.equals(one) || other.equals(next)) {
            return false;
        }
        boolean before = order.isBefore(other, one) && order.isBefore(other, next);
        boolean after = order.isBefore(one, other) && order.isBefore(next, other);
        return !before && !after;
    }

    /** Whether one certainly happened before the other. */
    static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }

    /** How many attacks its incidents tell of; empty without any, and where the source gives no number of some. */
    public Optional<Quantity> attacks() {
        return HowOften.sum(bodies().filter(HowOften::isAttack).toList());
    }

    /** Of how many of its incidents we infer that they were aimed at one of these. */
    public long aimedByOurWord(Collection<RecordRef> targets) {
        return bodies().filter(incident -> incident.attacks().stream()
                        .anyMatch(attack -> attack.isAimOurs() && targets.contains(attack.target())))
                .count();
    }

    /** Whom it was aimed at: "Vadim (inferred by us for one of two incidents)" where no source says so of one. */
    public List<Mention> aimedAt(List<RecordRef> targets, Namer namer) {
        return targets.stream()
                .map(target -> {
                    Mention whom = namer.mention(target);
                    return new Mention(
                            namer.say(distant(
                                    marked(whom.text(), aimedByOurWord(List.of(target))),
                                    aimedWithDistance(List.of(target)))),
                            whom.href(),
                            whom.withheld());
                })
                .toList();
    }

    /** Of how many incidents a source keeps its distance from their aim at one of these, such as one that tells it as somebody sees it. */
    public long aimedWithDistance(Collection<RecordRef> targets) {
        return bodies().filter(incident -> incident.attacks().stream()
                        .anyMatch(attack -> attack.isAimDistant() && targets.contains(attack.target())))
                .count();
    }

    private Sayable distant(Sayable whom, long some) {
        return some == 0
                ? whom
                : phrase("incidents.series.distant-for-some")
                        .with("whom", whom)
                        .with("some", Numeral.of(some))
                        .with("all", Numeral.of(members.size()));
    }

    private Sayable marked(String whom, long ours) {
        if (ours == 0) {
            return Sayable.written(whom);
        }
        return ours == members.size()
                ? phrase("incidents.inferred").with("what", whom)
                : phrase("incidents.series.inferred-for-some")
                        .with("whom", whom)
                        .with("some", Numeral.of(ours))
                        .with("all", Numeral.of(members.size()));
    }

    /** Whether one of its incidents tells of more than one attack, with a number or without. */
    public boolean isRepeated() {
        return bodies().anyMatch(HowOften::isRepeated);
    }

    private Stream<Incident> bodies() {
        return members.stream().map(member -> member.incident().body());
    }

    /** When the last of those with a date happened, or was reported, in words; says nothing without one. */
    public Sayable lastDay() {
        return members.stream()
                .map(member -> member.incident().body())
                .filter(incident -> incident.happened() != null)
                .reduce((one, other) -> other)
                .map(IncidentType::day)
                .orElse(Sayable.written(""));
    }

    /** When its incidents happened, or were reported, as their own pages tell it: "by early February 2023"; empty where none has a date. */
    public Sayable words() {
        return words(SeriesSpan::words);
    }

    /** The same where it stands alone: with the days that are told of a series of which nobody knows when it began. */
    Sayable standingAlone() {
        return words(SeriesSpan::told);
    }

    private Sayable words(Function<SeriesSpan, Sayable> of) {
        if (members.size() == 1) {
            return lastDay();
        }
        SeriesSpan span = SeriesSpan.of(members);
        return span.undated() == 0 || span.undated() == members.size()
                ? of.apply(span)
                : phrase("incidents.series.some-without-a-date").with("when", of.apply(span));
    }

    /** The same as a date; null where none has one. */
    @Nullable
    PartialDate date() {
        return SeriesSpan.of(members).date();
    }

    /** The place of an incident in it; empty when it is none of them. */
    public Optional<SeriesIncident> of(Stored<?> incident) {
        return members.stream()
                .filter(member -> member.incident().address().equals(incident.address()))
                .findFirst();
    }
}
