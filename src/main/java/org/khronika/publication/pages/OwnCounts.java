package org.khronika.publication.pages;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.incidents.Act;
import org.khronika.incidents.Episode;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.LessSure;
import org.khronika.pages.Mention;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StepKind;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** What we count ourselves, from the records of a release; each count with its definition and the records behind it. */
final class OwnCounts {

    private static final Set<Act> DETENTION =
            EnumSet.of(Act.DETENTION, Act.PREVENTIVE_DETENTION, Act.ARBITRARY_DETENTION, Act.MASS_DETENTION);
    /**
     * A number of ours.
     *
     * @param id         by which it can be linked to
     * @param number     in large letters: "At least 48 detentions"
     * @param says       the rest of the sentence, with how many of what is counted are told less surely than a source states things
     * @param link       "The 10 incidents"
     * @param definition how it is counted
     * @param records    what is counted
     */
    public record Count(
            String id, String number, String says, String link, String definition, List<PublicRecord> records) {

        /** Adds to the sentence what makes the number no surer than what it counts. */
        public Count {
            says = Sayable.sentences(List.of(
                            Sayable.written(says),
                            LessSure.ofThese(
                                    records.stream().map(OwnCounts::howSure).toList())))
                    .english();
        }

        /** The number opened: the records behind it, by its definition. */
        public Derived follows() {
            return Derived.of(
                    number + " " + says,
                    records.stream().map(record -> ground(record, "")).toList(),
                    definition);
        }
    }

    /**
     * A record as what a number counts, from the root of the release.
     *
     * @param aside what is to be said beside it; may be empty
     */
    static Premise ground(PublicRecord record, String aside) {
        return new Premise(Mention.link(record.page().title(), record.path()), howSure(record), aside);
    }

    /** As its page says it. */
    private static Certainty howSure(PublicRecord record) {
        return record.page().hedge() == null
                ? Certainty.UNSAID
                : record.page().hedge().certainty();
    }

    private final ReleasePlan plan;

    OwnCounts(ReleasePlan plan) {
        this.plan = plan;
    }

    /** The counts that are not of nothing. */
    List<Count> all() {
        return Stream.concat(Stream.of(incidents(), cases()), forTheHome().stream())
                .filter(count -> !count.records().isEmpty())
                .toList();
    }

    /** Those of them that answer what readers ask first. */
    List<Count> forTheHome() {
        return Stream.of(detentions(), attacks(), officials())
                .filter(count -> !count.records().isEmpty())
                .toList();
    }

    private List<PublicRecord> violations() {
        return plan.records(RecordKind.INCIDENT).stream()
                .filter(record -> record.body() instanceof Incident incident && incident.kind() == IncidentKind.SINGLE)
                .toList();
    }

    private Count incidents() {
        List<PublicRecord> incidents = plan.records(RecordKind.INCIDENT);
        int single = violations().size();
        String kinds = single == incidents.size() ? "" : "; %d of them single incidents".formatted(single);
        return new Count(
                "count-incidents",
                InWords.count(incidents.size(), "incident", "incidents"),
                (incidents.size() == 1 ? "is" : "are") + " on record" + span(incidents) + kinds + ".",
                incidents.size() == 1 ? "The incident" : "All " + incidents.size(),
                "One record of an incident is one incident, also where it speaks of many people, of several acts, or of several places or protests that the source does not tell apart; where it was in other places too, there are at least so many. A series of attacks on one target that the source describes together is one. Those that are not single incidents are an event that others are part of, many that the source sums up without saying that they were one event, or background; their pages say so, and they are left out where people or acts are counted. The first and the last month are those that a source gives for one of them; what is only known to have been by some month may be later.",
                incidents);
    }

    private Count cases() {
        List<PublicRecord> cases = plan.records(RecordKind.PROCEEDING);
        long steps = cases.stream()
                .flatMap(record -> record.page().steps().stream())
                .filter(step -> !step.possible())
                .count();
        return new Count(
                "count-cases",
                InWords.count(cases.size(), "case", "cases"),
                (cases.size() == 1 ? "is" : "are") + " followed.",
                cases.size() == 1 ? "The case" : "All " + cases.size(),
                "A case is one proceeding, whoever and however many are part of it; two proceedings against one person are two, but for a term that is added in custody, which is told in the case of the sentence. Proceedings that a source tells of only together, such as those opened against a number of people, are one record and count as one case. They have "
                        + InWords.count(steps, "step", "steps")
                        + ": a step is something that happened; what is only possible is not counted.",
                cases);
    }

    private Count detentions() {
        List<PublicRecord> with = acts(DETENTION);
        Quantity sum = Quantity.of(0);
        long without = 0;
        for (PublicRecord record : with) {
            Optional<Quantity> detained = Optional.ofNullable(((Incident) record.body()).peopleDetained());
            without += detained.isEmpty() ? 1 : 0;
            sum = sum.plus(detained.orElse(Quantity.of(0)));
        }
        boolean openAbove = without > 0 || (sum.most().isEmpty() && !sum.isApproximate());
        String number = openAbove ? "At least " + sum.least() : Capitals.first(sum.inWords(Locale.ENGLISH));
        String missing = without == 0 ? "" : "; for %s no source gives a number".formatted(without);
        return new Count(
                "count-detentions",
                number + (sum.least() == 1 && without == 0 ? " detention" : " detentions"),
                "in %s%s%s.".formatted(atLeast(with), InWords.count(with.size(), "incident", "incidents"), missing),
                with.size() == 1 ? "The incident" : "The %d incidents".formatted(with.size()),
                "Single incidents at which people were taken or held. Detentions are counted, not people: somebody who was detained twice counts twice. Vague numbers keep their range in the sum; an incident that gives no number adds nothing to it, which makes the sum a least number.",
                with);
    }

    /** A record of what was done in several cities may tell of several incidents. */
    private static String atLeast(List<PublicRecord> with) {
        return with.stream().anyMatch(record -> ((Incident) record.body()).isElsewhereToo()) ? "at least " : "";
    }

    /** The same incidents as the register of attacks has: two numbers for one thing would make each doubtful. */
    private Count attacks() {
        Set<RecordRef> series = plan.records(RecordKind.EPISODE).stream()
                .filter(record -> record.body() instanceof Episode episode && episode.kind() == EpisodeKind.SERIES)
                .map(PublicRecord::address)
                .collect(Collectors.toSet());
        List<PublicRecord> with = plan.records(RecordKind.INCIDENT).stream()
                .filter(record -> record.body() instanceof Incident incident
                        && incident.episodes().stream().anyMatch(series::contains))
                .toList();
        return new Count(
                "count-attacks",
                InWords.count(with.size(), "incident", "incidents"),
                "of attack, or of threat or harassment in a series of attacks.",
                with.size() == 1 ? "The incident" : "The %d incidents".formatted(with.size()),
                "Incidents that belong to a series of attacks on one target, or to an attack that stands alone, as in the register of attacks. An incident may tell of several attacks. Threats and harassment that belong to no such series are not in this number.",
                with);
    }

    private Count officials() {
        List<PublicRecord> with = plan.records(RecordKind.PROCEEDING).stream()
                .filter(record -> record.body() instanceof Proceeding proceeding && endedInAConviction(proceeding))
                .toList();
        return new Count(
                "count-officials",
                InWords.count(with.size(), "case", "cases"),
                "against officials led to a conviction.",
                with.size() == 1 ? "The case" : "The %d cases".formatted(with.size()),
                "Cases about acts of officials, such as torture, in which a court convicted somebody and no later court quashed it. Cases are counted, not people; those who were convicted in them are never counted among people held for what they said or did.",
                with);
    }

    private static boolean endedInAConviction(Proceeding proceeding) {
        return proceeding.kind() == ProceedingKind.OFFICIALS
                && proceeding.steps().stream().anyMatch(step -> step.kind() == StepKind.CONVICTED && !step.possible())
                && proceeding.steps().stream()
                        .noneMatch(step -> step.kind() == StepKind.APPEAL_QUASHED && !step.possible());
    }

    /** A record about many others, such as the events of January, is left out: what it sums up would be counted twice. */
    private List<PublicRecord> acts(Set<Act> acts) {
        return violations().stream()
                .filter(record -> record.body() instanceof Incident incident
                        && incident.acts().stream().anyMatch(acts::contains))
                .toList();
    }

    /** " from August 2020 to March 2023 at the latest": the last month is sure only where a source gives it. */
    static String span(List<PublicRecord> records) {
        return spanOf(records.stream()
                .flatMap(record -> Optional.ofNullable(record.page().when()).stream())
                .toList());
    }

    static String spanOf(List<PartialDate> dates) {
        List<PartialDate> given =
                dates.stream().filter(date -> !date.isInferred()).toList();
        Optional<YearMonth> first = given.stream()
                .flatMap(date -> date.earliest().stream())
                .map(YearMonth::from)
                .min(YearMonth::compareTo);
        Optional<YearMonth> sure = last(given);
        if (first.isEmpty() || sure.isEmpty()) {
            return "";
        }
        YearMonth possible = last(dates).orElse(sure.get());
        String from = PartialDate.of(first.get()).inWords(Locale.ENGLISH);
        String to = PartialDate.of(possible).inWords(Locale.ENGLISH);
        return possible.isAfter(sure.get())
                ? ", from " + from + " to " + to + " at the latest"
                : from.equals(to) ? ", of " + from : ", from " + from + " to " + to;
    }

    private static Optional<YearMonth> last(List<PartialDate> dates) {
        return dates.stream()
                .flatMap(date -> date.latest().stream())
                .map(YearMonth::from)
                .max(YearMonth::compareTo);
    }
}
