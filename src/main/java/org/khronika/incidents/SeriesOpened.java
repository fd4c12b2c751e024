package org.khronika.incidents;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.LessSure;
import org.khronika.pages.Namer;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.InWords;

/** What we say of a series of incidents, opened: the records that it counts or sets in order, and by which rule. */
public final class SeriesOpened {

    private static final String COUNTED =
            "Every record of an incident that names this series is counted, and one that tells of several attacks as often as its source says.";

    private static final String CLAIMED =
            "An attack is claimed solved where an official announcement names it, or the series that it belongs to. An announcement is not a finding.";

    private static final String IN_ORDER =
            "The records that name the series stand in the order of their dates, as far as these tell it, and where they leave it open in the order that the source tells. How sure each is, its page says.";

    private static final String PART =
            "Every record of an incident that names this episode is counted once; an event that holds others is not.";

    private static final String WORSE =
            "It grew worse where each that is graver surely happened after each that is lighter.";

    private final AttackSeries series;
    private final Namer namer;

    /** Of the incidents of a series. */
    public SeriesOpened(AttackSeries series, Namer namer) {
        this.series = series;
        this.namer = namer;
    }

    /** What was done in all. */
    Derived attacked() {
        return Derived.of(SeriesWords.attacked(series), graded(), COUNTED)
                .notKnowing("what was done besides, and no record here tells.");
    }

    /** What was claimed of it, in a sentence that is given. */
    Derived claimed(String sentence, Collection<Stored<Announcement>> announcements) {
        List<Premise> from = announcements.stream()
                .filter(one ->
                        series.members().stream().anyMatch(member -> Claims.explains(one.body(), member.incident())))
                .map(one -> Premise.reported(namer.mention(one.address())))
                .toList();
        return Derived.of(sentence, from, CLAIMED).notKnowing("what was announced that no record here tells.");
    }

    /** Whether it grew worse. */
    Derived escalation() {
        Derived worse = Derived.of(
                keepingDistance(SeverityWords.escalation(series), graded()),
                graded(),
                "Our order of gravity, from the lightest: %s. %s".formatted(InWords.list(labels()), WORSE));
        return worse.words().contains("leave open")
                ? worse.notKnowing("which was first of those whose dates leave it open.")
                : worse;
    }

    /** How many of the incidents are told less surely, where the sentence does not say itself whose word it is. */
    private static String keepingDistance(String words, List<Premise> from) {
        String lessSure = LessSure.parts(from.stream().map(Premise::certainty).toList());
        return lessSure.isEmpty() || words.isEmpty() || words.contains("according to")
                ? words
                : words + " (of these incidents, " + lessSure + ")";
    }

    private static List<String> labels() {
        return Arrays.stream(Severity.values())
                .map(severity -> severity.label(Set.of()))
                .toList();
    }

    /** Which of the series an incident is. */
    Derived place(SeriesIncident member) {
        String since = member.since() == null ? "" : "; " + member.since().sinceTheOneBefore();
        Derived place = Derived.of(
                "The %s of %d on record%s."
                        .formatted(member.nth(), series.members().size(), since),
                series.members().stream()
                        .map(one -> Premise.of(namer.mention(one.incident().address())))
                        .toList(),
                IN_ORDER);
        return member.first() == member.last()
                ? place
                : place.notKnowing("which it was among those whose dates leave it open.");
    }

    /** Of how many of the incidents something is true. */
    Derived number(String words, Predicate<SeriesIncident> which, String rule) {
        return Derived.counting(
                words, grounds(series.members().stream().filter(which).toList()), rule);
    }

    /** How many there are. */
    Derived incidents() {
        return number(Integer.toString(series.members().size()), any -> true, PART)
                .notKnowing("what happened besides, and no record here tells.");
    }

    /** Every incident of it with how sure we are. */
    public List<Premise> all() {
        return grounds(series.members());
    }

    private List<Premise> graded() {
        return grounds(series.members().stream()
                .filter(member -> member.severity().isPresent())
                .toList());
    }

    private List<Premise> grounds(List<SeriesIncident> members) {
        return members.stream()
                .map(member -> new Premise(namer.mention(member.incident().address()), howSure(member)))
                .toList();
    }

    private static Certainty howSure(SeriesIncident member) {
        return member.incident().body().certainty();
    }

    /** "Claimed solved by the police", opened by the announcements. */
    static Derived claims(Claims claims, String sentence, Namer namer) {
        return Derived.of(
                        Capitals.first(sentence),
                        claims.by().stream()
                                .map(one -> Premise.reported(namer.mention(one.address())))
                                .toList(),
                        CLAIMED)
                .notKnowing("whether what was announced is so.");
    }
}
