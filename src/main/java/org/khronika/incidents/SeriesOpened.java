package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.values.Certainty;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What we say of a series of incidents, opened: the records that it counts or sets in order, and by which rule. */
public final class SeriesOpened {

    private final AttackSeries series;
    private final Namer namer;

    /** Of the incidents of a series. */
    public SeriesOpened(AttackSeries series, Namer namer) {
        this.series = series;
        this.namer = namer;
    }

    /** What was done in all. */
    Derived attacked() {
        return opened(SeriesWords.attacked(series), graded(), "incidents.series.rule.counted")
                .notKnowing(namer.say(phrase("incidents.unknown.done-besides")));
    }

    private Derived opened(Sayable sentence, List<Premise> from, String rule) {
        return Derived.of(namer, sentence, from, phrase(rule));
    }

    /** What was claimed of it, in a sentence that is given. */
    Derived claimed(Sayable sentence, Collection<Stored<Announcement>> announcements) {
        List<Premise> from = announcements.stream()
                .filter(one ->
                        series.members().stream().anyMatch(member -> Claims.explains(one.body(), member.incident())))
                .map(one -> Premise.reported(namer.mention(one.address())))
                .toList();
        return opened(sentence, from, "incidents.series.rule.claimed")
                .notKnowing(namer.say(phrase("incidents.unknown.announced")));
    }

    /** Whether it grew worse. */
    Derived escalation() {
        Derived worse = Derived.of(
                namer,
                SeverityWords.saysWhoseWord(series)
                        ? SeverityWords.escalation(series)
                        : keepingDistance(SeverityWords.escalation(series), graded()),
                graded(),
                phrase("incidents.severity.rule")
                        .with(
                                "grades",
                                Sayable.and(Arrays.stream(Severity.values())
                                        .map(severity -> severity.label(Set.of()))
                                        .toList())));
        return SeverityWords.isLeftOpen(series)
                ? worse.notKnowing(namer.say(phrase("incidents.unknown.first-of-undated")))
                : worse;
    }

    /** How many of the incidents are told less surely, where the sentence does not say itself whose word it is. */
    private static Sayable keepingDistance(Sayable words, List<Premise> from) {
        Sayable lessSure = LessSure.parts(from.stream().map(Premise::certainty).toList());
        return lessSure.english().isEmpty() || words.english().isEmpty()
                ? words
                : phrase("incidents.severity.some-less-sure")
                        .with("what", words)
                        .with("some", lessSure);
    }

    /** The name of a lane of its drawing. */
    String lane(Severity severity, Set<Act> acts) {
        return namer.say(severity.lane(acts).capital());
    }

    /** Which of the series an incident is. */
    Derived place(SeriesIncident member) {
        Phrase place = phrase(member.since() == null ? "incidents.series.place" : "incidents.series.place-since")
                .with("nth", member.nth())
                .with("all", series.members().size());
        Derived told = opened(
                member.since() == null
                        ? place
                        : place.with("since", member.since().sinceTheOneBefore()),
                series.members().stream()
                        .map(one -> Premise.of(namer.mention(one.incident().address())))
                        .toList(),
                "incidents.series.rule.in-order");
        return member.first() == member.last()
                ? told
                : told.notKnowing(namer.say(phrase("incidents.unknown.which-of-undated")));
    }

    /** Of how many of the incidents something is true. */
    Derived number(String words, Predicate<SeriesIncident> which, Sayable rule) {
        return Derived.counting(
                namer, words, grounds(series.members().stream().filter(which).toList()), rule);
    }

    /** What is drawn of all of them. */
    Derived drawn(String words) {
        return Derived.of(words, all(), namer.say(phrase("incidents.series.rule.part")));
    }

    /** How many there are, in figures. */
    String many() {
        return namer.say(Tally.number(
                series.members().size(),
                series.members().stream().map(member -> member.incident().body())));
    }

    /** How many there are. */
    Derived incidents() {
        return number(many(), any -> true, phrase("incidents.series.rule.part"))
                .notKnowing(namer.say(phrase("incidents.unknown.happened-besides")));
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
    static Derived claims(Claims claims, Phrase sentence, Namer namer) {
        return Derived.of(
                        namer,
                        sentence,
                        claims.by().stream()
                                .map(one -> Premise.reported(namer.mention(one.address())))
                                .toList(),
                        phrase("incidents.series.rule.claimed"))
                .notKnowing(namer.say(phrase("incidents.unknown.whether-it-is-so")));
    }
}
