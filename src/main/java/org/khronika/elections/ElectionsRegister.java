package org.khronika.elections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** All votes on record, the latest first. */
@Component
class ElectionsRegister implements RecordRegister {

    /** An election with its address. */
    private record Held(RecordRef address, Election election) {}

    @Override
    public String slug() {
        return "elections";
    }

    @Override
    public String title() {
        return "Elections";
    }

    @Override
    public String explanation() {
        return "Elections and referendums by the day of the vote. One without a day stands in every period. Who stood and who was"
                + " struck off is told by the applications. One that no source calls early may have been called early too.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.ELECTION);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Held> held = records.stream()
                .filter(record -> record.body() instanceof Election election && scope.touches(election.date()))
                .map(record -> new Held(record.address(), (Election) record.body()))
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                sentence(held),
                explanation(),
                List.of("Election", "Day", "Called for", "Result", "Watched, or to be watched, by"),
                held.stream().map(one -> line(one, namer)).toList(),
                List.of(byKind(held, namer)),
                data(held, namer));
    }

    private static String sentence(List<Held> held) {
        if (held.isEmpty()) {
            return "No election or referendum is on record for these days.";
        }
        long early = held.stream().filter(one -> one.election().early()).count();
        long referendums = held.stream()
                .filter(one -> one.election().kind() == ElectionKind.REFERENDUM)
                .count();
        long elections = held.size() - referendums;
        String called = early == 0
                ? ""
                : early == elections
                        ? (elections == 1 ? ", which was called early," : ", all called early,")
                        : ", %s of them called early".formatted(Count.words(early));
        String voted = Count.of(elections, "election") + called;
        String asked = Count.of(referendums, "referendum");
        String told = referendums == 0
                ? voted
                : elections == 0 ? asked : voted + (called.isEmpty() ? " and " : ", and ") + asked;
        return Capitals.first(told) + (held.size() == 1 ? " is on record." : " are on record.");
    }

    private static RegisterPage.Line line(Held one, Namer namer) {
        Election election = one.election();
        List<String> watched = election.observers().stream()
                .map(observer -> observer.onRecord() == null
                        ? namer.words(observer.who())
                        : namer.mention(observer.onRecord()).text())
                .toList();
        return new RegisterPage.Line(
                namer.mention(one.address()),
                List.of(Mention.of(election.kind().label() + (election.early() ? ", early" : ""))),
                List.of(
                        words(election.date()),
                        words(election.calledOn()),
                        namer.words(ElectionPage.elected(election, namer)),
                        String.join(", ", watched)));
    }

    private static String words(@Nullable PartialDate date) {
        return date == null ? "" : date.inWords(Locale.ENGLISH);
    }

    private static RegisterPage.Grid byKind(List<Held> held, Namer namer) {
        List<List<String>> rows = new ArrayList<>();
        List<List<Mention>> behind = new ArrayList<>();
        for (ElectionKind kind : ElectionKind.values()) {
            long all =
                    held.stream().filter(one -> one.election().kind() == kind).count();
            long early = held.stream()
                    .filter(one ->
                            one.election().kind() == kind && one.election().early())
                    .count();
            if (all > 0) {
                rows.add(List.of(
                        Capitals.first(kind.label()), String.valueOf(all), early == 0 ? "" : String.valueOf(early)));
                behind.add(held.stream()
                        .filter(one -> one.election().kind() == kind)
                        .map(one -> namer.mention(one.address()))
                        .toList());
            }
        }
        return new RegisterPage.Grid("What was voted on", List.of("Kind", "All", "Told to be early"), rows, behind);
    }

    private static RegisterPage.Data data(List<Held> held, Namer namer) {
        return new RegisterPage.Data(
                "register-elections",
                "Elections",
                List.of(
                        new RegisterPage.Column("record", "Address of the election"),
                        new RegisterPage.Column("title", "What it is called"),
                        new RegisterPage.Column("election_kind", "What is voted on"),
                        new RegisterPage.Column("date", "Day of the vote, in EDTF"),
                        new RegisterPage.Column("called_on", "When somebody called for it, in EDTF"),
                        new RegisterPage.Column(
                                "early", "yes where a source says that it was called early; empty where none says so"),
                        new RegisterPage.Column("elected", "Who was elected or what was approved")),
                held.stream()
                        .map(one -> List.of(
                                DataField.of(one.address(), namer),
                                namer.mention(one.address()).text(),
                                DataField.of(one.election().kind()),
                                DataField.of(one.election().date()),
                                DataField.of(one.election().calledOn()),
                                one.election().early() ? "yes" : "",
                                namer.words(ElectionPage.elected(one.election(), namer))))
                        .toList());
    }
}
