package org.khronika.elections;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** All votes on record, the latest first. */
@Component
class ElectionsRegister extends RecordRegister<Stored<Election>> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(ElectionsRegister.class, "elections", RecordKind.Family.PUBLIC_LIFE, Days.PERIOD);

    private static final RegisterColumns<Election> TOLD = new RegisterColumns<Election>(ElectionsRegister.class)
            .inFile("election_kind", Election::kind)
            .both("date", Election::date)
            .both("called_on", Election::calledOn)
            .inFile("early", one -> one.early() ? true : null)
            .both("elected", ElectionPage::elected)
            .onPage("watched-or-to-be-watched-by", ElectionsRegister::watched);

    private static final RegisterColumns<Stored<Election>> COLUMNS = new RegisterColumns<Stored<Election>>(
                    ElectionsRegister.class, Stored::address)
            .file("register-elections")
            .under((one, _) ->
                    List.of(Mention.of(one.body().kind().label() + (one.body().early() ? ", early" : ""))))
            .inFile("record", Stored::address)
            .inFile("title", (one, namer) -> namer.mention(one.address()))
            .with(Stored::body, TOLD);

    ElectionsRegister() {
        super(DEFINITION, COLUMNS, RecordKind.ELECTION);
    }

    @Override
    protected RegisterContents<Stored<Election>> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Stored<Election>> held = Stored.only(records, Election.class).stream()
                .filter(one -> scope.touches(one.body().date()))
                .toList();
        RegisterPage.Grid byKind = counted(
                "What was voted on",
                List.of("Kind", "All", "Told to be early"),
                held,
                one -> one.body().kind(),
                (kind, these) ->
                        List.of(Capitals.first(kind.label()), number(these.size()), number(early(bodies(these)))),
                namer);
        return new RegisterContents<>(sentence(bodies(held)), List.of(), held, List.of(byKind));
    }

    private static List<Election> bodies(List<Stored<Election>> held) {
        return held.stream().map(Stored::body).toList();
    }

    private static String sentence(List<Election> held) {
        if (held.isEmpty()) {
            return "No election or referendum is on record for these days.";
        }
        long early = early(held);
        long referendums = held.stream()
                .filter(one -> one.kind() == ElectionKind.REFERENDUM)
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

    private static long early(List<Election> held) {
        return held.stream().filter(Election::early).count();
    }

    private static String watched(Election election, Namer namer) {
        return election.observers().stream()
                .map(observer -> observer.onRecord() == null
                        ? observer.who()
                        : namer.mention(observer.onRecord()).text())
                .collect(Collectors.joining(", "));
    }

    private static String number(long n) {
        return n == 0 ? "" : String.valueOf(n);
    }
}
