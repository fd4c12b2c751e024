package org.khronika.elections;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** All votes on record, the latest first. */
@Component
class ElectionsRegister extends RecordRegister<Stored<Election>> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(ElectionsRegister.class, "elections", RecordKind.Family.PUBLIC_LIFE, Days.PERIOD);

    private static final RegisterColumns<Election> TOLD = new RegisterColumns<Election>(ElectionsRegister.class)
            .inFile("election_kind", Election::kind)
            .both("date", Election::date)
            .both("called_for_on", Election::calledOn)
            .inFile("early", one -> one.early() ? true : null)
            .both("elected_with_share", ElectionPage::elected)
            .onPage("watched-or-to-be-watched-by", ElectionsRegister::watched);

    private static final RegisterColumns<Stored<Election>> COLUMNS = new RegisterColumns<Stored<Election>>(
                    ElectionsRegister.class, Stored::address)
            .file("register-elections")
            .under((one, namer) -> List.of(Mention.of(namer.say(
                    one.body().early()
                            ? phrase("elections.counts.early")
                                    .with("kind", one.body().kind())
                            : one.body().kind()))))
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
                namer.say(phrase("elections.counts.what")),
                Stream.of("elections.counts.kind", "elections.counts.all", "elections.counts.told-early")
                        .map(head -> namer.say(phrase(head)))
                        .toList(),
                held,
                one -> one.body().kind(),
                (kind, these) -> List.of(namer.say(kind.capital()), number(these.size()), number(early(bodies(these)))),
                namer);
        return new RegisterContents<>(namer.say(sentence(bodies(held))), List.of(), held, List.of(byKind));
    }

    private static List<Election> bodies(List<Stored<Election>> held) {
        return held.stream().map(Stored::body).toList();
    }

    private static Sayable sentence(List<Election> held) {
        if (held.isEmpty()) {
            return phrase("elections.counts.none");
        }
        long early = early(held);
        long referendums = held.stream()
                .filter(one -> one.kind() == ElectionKind.REFERENDUM)
                .count();
        long elections = held.size() - referendums;
        Phrase voted = phrase("elections.counts.elections")
                .with("n", Numeral.of(elections))
                .with("called", early == 0 ? "NONE" : early < elections ? "SOME" : "ALL")
                .with("early", Numeral.of(early));
        Phrase asked = phrase("elections.counts.referendums").with("n", Numeral.of(referendums));
        Phrase told = referendums == 0
                ? voted
                : elections == 0
                        ? asked
                        : phrase("elections.counts.both")
                                .with("elections", voted)
                                .with("early", early == 0 ? "NO" : "YES")
                                .with("referendums", asked);
        return phrase("elections.counts.on-record").with("told", told).with("n", held.size());
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
