package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Announcement;
import org.khronika.incidents.AttackSeries;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.incidents.Claims;
import org.khronika.incidents.EpisodeKind;
import org.khronika.incidents.SeriesRecords;
import org.khronika.incidents.SeriesWords;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Series of attacks, and how far each is solved: what was claimed and what a court found, counted apart. */
@Component
class AttacksRegister extends RecordRegister<AttackEntry> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(AttacksRegister.class, "attacks", RecordKind.Family.HAPPENED, Days.PERIOD);

    AttacksRegister() {
        super(
                DEFINITION,
                AttackEntry.COLUMNS,
                RecordKind.EPISODE,
                RecordKind.INCIDENT,
                RecordKind.ANNOUNCEMENT,
                RecordKind.PROCEEDING);
    }

    @Override
    protected RegisterContents<AttackEntry> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        SeriesRecords all = SeriesRecords.of(records);
        CasesAbout cases = CasesAbout.among(Stored.only(records, Proceeding.class));
        LocalDate to = scope.to();
        LocalDate day = to == null || to.isAfter(scope.day()) ? scope.day() : to;
        List<Stored<Announcement>> perhaps = saidBy(day, PartialDate::earliest, all.announcements());
        List<Stored<Announcement>> surely = saidBy(day, PartialDate::latest, perhaps);
        List<AttackEntry> entries = all.episodes().stream()
                .filter(episode -> episode.body().kind() == EpisodeKind.SERIES)
                .map(episode -> {
                    AttackSeries series = within(scope, all.in(episode));
                    return new AttackEntry(
                            episode,
                            series,
                            claims(series, perhaps),
                            claims(series, surely),
                            Solved.of(series, cases, day));
                })
                .filter(entry -> !entry.series().members().isEmpty())
                .toList();
        return new RegisterContents<>(
                namer.say(sentence(entries, namingNone(surely), namingNone(perhaps), namer)),
                groups(all.announcements(), scope, namer),
                entries,
                List.of());
    }

    @Override
    protected List<Stored<?>> countedIncidents(List<Stored<?>> records, Scope scope) {
        SeriesRecords all = SeriesRecords.of(records);
        return all.episodes().stream()
                .filter(episode -> episode.body().kind() == EpisodeKind.SERIES)
                .flatMap(episode -> within(scope, all.in(episode)).members().stream())
                .<Stored<?>>map(SeriesIncident::incident)
                .distinct()
                .toList();
    }

    /** What contradicts what, and of which announcements no source tells which attack they are about. */
    private static List<RegisterPage.Group> groups(List<Stored<Announcement>> announcements, Scope scope, Namer namer) {
        List<Stored<Announcement>> said = announcements.stream()
                .filter(one -> scope.touches(one.body().said()))
                .toList();
        return RegisterPage.Group.told(
                new RegisterPage.Group(
                        namer.say(phrase("proceedings.attacks.contradicting")),
                        namer.say(phrase("proceedings.attacks.the-later-stands-here")),
                        said.stream()
                                .filter(one -> !one.body().contradicts().isEmpty())
                                .map(one -> item(one, one.body().contradiction(), namer))
                                .toList()),
                new RegisterPage.Group(
                        namer.say(phrase("proceedings.attacks.about-which")),
                        namer.say(phrase("proceedings.attacks.not-counted")),
                        said.stream()
                                .filter(AttacksRegister::namesNone)
                                .map(one -> item(one, one.body().leavesOpen(), namer))
                                .toList()));
    }

    private static RegisterPage.Item item(Stored<Announcement> one, @Nullable String says, Namer namer) {
        return new RegisterPage.Item(namer.mention(one.address()), DataField.words(says, namer));
    }

    private static AttackSeries within(Scope scope, AttackSeries series) {
        return AttackSeries.of(
                series.members().stream()
                        .map(SeriesIncident::incident)
                        .filter(incident -> scope.touches(incident.body().happened()))
                        .toList(),
                series.told());
    }

    private static List<Claims> claims(AttackSeries series, List<Stored<Announcement>> said) {
        return series.members().stream()
                .map(member -> Claims.about(member.incident(), said))
                .toList();
    }

    /** Those of which an end of the date is not after the day; an end that is open, or a date that nobody knows, is taken as before it. */
    private static List<Stored<Announcement>> saidBy(
            LocalDate day, Function<PartialDate, Optional<LocalDate>> end, List<Stored<Announcement>> announcements) {
        return announcements.stream()
                .filter(one -> one.body().said() == null
                        || end.apply(one.body().said())
                                .map(said -> !said.isAfter(day))
                                .orElse(true))
                .toList();
    }

    /** The announcements that name no attack and claim no series as a whole, as far as is told. */
    private static List<Stored<Announcement>> namingNone(List<Stored<Announcement>> said) {
        return said.stream().filter(AttacksRegister::namesNone).toList();
    }

    private static boolean namesNone(Stored<Announcement> one) {
        return one.body().incidents().isEmpty() && one.body().series().isEmpty();
    }

    /** What was said where nothing on record is claimed. A source that sums up does not tell what an authority left out. */
    private static Sayable unnamed(
            List<Stored<Announcement>> surely, List<Stored<Announcement>> perhaps, Sayable claimed, Namer namer) {
        if (surely.isEmpty()) {
            return perhaps.isEmpty() ? claimed : phrase("proceedings.attacks.announced-or-not");
        }
        List<Sayable> speakers = surely.stream()
                .map(one -> namer.words(one.body().speaker()))
                .distinct()
                .map(Sayable::written)
                .toList();
        return phrase("proceedings.attacks.announced-naming-none")
                .with("speakers", Sayable.and(speakers))
                .with("n", Numeral.of(surely.size()));
    }

    private static Sayable sentence(
            List<AttackEntry> entries,
            List<Stored<Announcement>> unnamed,
            List<Stored<Announcement>> perhapsUnnamed,
            Namer namer) {
        if (entries.isEmpty()) {
            return phrase("proceedings.attacks.none");
        }
        int incidents =
                entries.stream().mapToInt(entry -> entry.claims().size()).sum();
        long surely =
                entries.stream().mapToLong(entry -> entry.solved().surely()).sum();
        long perhaps =
                entries.stream().mapToLong(entry -> entry.solved().perhaps()).sum();
        return Sayable.sentences(List.of(
                phrase("proceedings.attacks.on-record")
                        .with("series", onRecord(entries))
                        .with("entries", entries.size())
                        .with("least", entries.stream().anyMatch(AttackEntry::mayBeMore) ? "yes" : "no")
                        .with("n", Numeral.of(incidents)),
                phrase("proceedings.attacks.claimed").with("claimed", claimed(entries, unnamed, perhapsUnnamed, namer)),
                new Solved(surely, perhaps, incidents).sentence()));
    }

    private static Sayable claimed(
            List<AttackEntry> entries,
            List<Stored<Announcement>> unnamed,
            List<Stored<Announcement>> perhapsUnnamed,
            Namer namer) {
        long claimed = entries.stream().mapToLong(AttackEntry::claimed).sum();
        long perhaps = entries.stream().mapToLong(AttackEntry::perhapsClaimed).sum();
        if (perhaps > 0) {
            return perhapsClaimed(claimed, perhaps);
        }
        List<Claims> claims =
                entries.stream().flatMap(entry -> entry.claims().stream()).toList();
        Sayable said = SeriesWords.claimed(claims, namer::words);
        return claims.stream().anyMatch(Claims::isClaimed) ? said : unnamed(unnamed, perhapsUnnamed, said, namer);
    }

    /** "Five series and one single attack": one attack on a target is no series. */
    private static Sayable onRecord(List<AttackEntry> entries) {
        long series = entries.stream().filter(AttackEntry::isSeries).count();
        List<Sayable> all = new ArrayList<>();
        if (series > 0) {
            all.add(phrase("proceedings.attacks.series").with("n", Numeral.of(series)));
        }
        if (series < entries.size()) {
            all.add(phrase("proceedings.attacks.single").with("n", Numeral.of(entries.size() - series)));
        }
        return Sayable.and(all);
    }

    /** The dates of announcements leave open whether they had been made by the day. */
    private static Sayable perhapsClaimed(long surely, long perhaps) {
        return surely == 0
                ? phrase("proceedings.attacks.perhaps-claimed").with("perhaps", Numeral.of(perhaps))
                : phrase("proceedings.attacks.claimed-and-perhaps")
                        .with("surely", Numeral.of(surely))
                        .with("perhaps", Numeral.of(perhaps));
    }
}
