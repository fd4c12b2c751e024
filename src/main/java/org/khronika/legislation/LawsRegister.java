package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Known;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Laws and drafts as they stood on a day, and which moved between two. */
@Component
class LawsRegister extends RecordRegister<LawOnDay> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(LawsRegister.class, "laws", RecordKind.Family.LAW, Days.DAY);

    private static final RegisterColumns<LawOnDay> COLUMNS = new RegisterColumns<>(
                    LawsRegister.class, LawOnDay::address)
            .titledFile("register-laws")
            .under((law, namer) -> List.of(Mention.of(namer.say(law.law().kind().noun()))))
            .inFile("record", LawOnDay::address)
            .inFile("title", (law, namer) -> namer.mention(law.address()))
            .inFile("law_kind", law -> law.law().kind())
            .onPage("how-far", LawOnDay::howFar)
            .inFile("latest_stage", law -> law.course().reached().map(LawStage::stage))
            .onPage("since", LawOnDay::since)
            .inFile("since", law -> law.course().reached().map(LawStage::when))
            .onPage("in-force", law -> LawStory.inForceShort(law.course()))
            .inFile("in_force", law -> law.course().inForce())
            .inFile("in_force_inferred", law -> law.infersToBeInForce() ? true : null)
            .onPage("of-concern", law -> RegisterColumns.unlessNone(law.concerns()))
            .inFile("provisions_of_concern", LawOnDay::concerns)
            .onPage("promises", LawOnDay::promises)
            .inFile("promises_made", LawOnDay::madePromises)
            .inFile("promises_open", LawOnDay::openPromises)
            .inFile("promises_perhaps", LawOnDay::perhapsPromises);

    LawsRegister() {
        super(DEFINITION, COLUMNS, RecordKind.LAW);
    }

    @Override
    protected RegisterContents<LawOnDay> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<LawOnDay> laws = Stored.only(records, Law.class).stream()
                .map(record -> new LawOnDay(record.address(), record.body(), scope.day()))
                .filter(law -> !law.course().isAhead())
                .toList();
        RegisterPage.Grid byKind = counted(
                namer.say(phrase("legislation.register.by-kind")),
                Stream.of(
                                "legislation.register.kind",
                                "legislation.register.all",
                                "legislation.register.in-force",
                                "legislation.register.not-in-force",
                                "legislation.register.not-known")
                        .map(key -> namer.say(phrase(key)))
                        .toList(),
                laws,
                law -> law.law().kind(),
                (kind, these) -> counts(kind, these, namer),
                namer);
        return new RegisterContents<>(
                namer.say(sentence(laws)),
                scope.against() == null ? List.of() : moved(records, scope.day(), scope.against(), namer),
                laws,
                List.of(byKind));
    }

    /** A provision is in force since its code is, if no record dates it. */
    @Override
    public Stream<LocalDate> daysBesides(List<Stored<?>> records) {
        return Stored.only(records, Law.class).stream()
                .flatMap(record -> Legislation.pack().inForceFrom(record.body().articles()).stream());
    }

    private static List<String> counts(LawKind kind, List<LawOnDay> these, Namer namer) {
        List<String> row = new ArrayList<>(List.of(namer.say(kind.noun().capital()), String.valueOf(these.size())));
        for (Known sure : Known.values()) {
            long number = with(these, sure);
            row.add(
                    number == 0
                            ? ""
                            : sure == Known.YES
                                    ? namer.say(aside("legislation.register.so-many", number, inferred(these)))
                                    : String.valueOf(number));
        }
        return row;
    }

    private static Sayable sentence(List<LawOnDay> laws) {
        if (laws.isEmpty()) {
            return phrase("legislation.register.none");
        }
        List<Phrase> told = new ArrayList<>();
        told.add(DEFINITION.onRecord(laws.size()));
        unlessNone(
                "legislation.register.nothing-certain",
                laws,
                law -> law.course().isOpen() ? 1 : 0,
                told);
        told.add(inForce(laws));
        unlessNone("legislation.register.concerns", laws, LawOnDay::concerns, told);
        unlessNone("legislation.register.open-promises", laws, LawOnDay::openPromises, told);
        unlessNone("legislation.register.perhaps-promises", laws, LawOnDay::perhapsPromises, told);
        return Sayable.sentences(told);
    }

    private static void unlessNone(
            String key, List<LawOnDay> laws, ToLongFunction<LawOnDay> number, List<Phrase> told) {
        long all = laws.stream().mapToLong(number).sum();
        if (all > 0) {
            told.add(phrase(key).with("number", Numeral.of(all)));
        }
    }

    /** "Ten are in force (five as we infer), one is not, of one it is not on record": each only where there is one. */
    private static Phrase inForce(List<LawOnDay> laws) {
        long surely = with(laws, Known.YES);
        long not = with(laws, Known.NO);
        long perhaps = with(laws, Known.UNKNOWN);
        List<Phrase> said = new ArrayList<>();
        if (surely > 0) {
            said.add(aside("legislation.register.so-many-in-force", surely, inferred(laws)));
        }
        if (not > 0) {
            said.add(phrase(
                            surely == 0
                                    ? "legislation.register.so-many-not-in-force"
                                    : "legislation.register.so-many-not")
                    .with("number", Numeral.of(not)));
        }
        if (perhaps > 0) {
            said.add(phrase(
                            said.isEmpty()
                                    ? "legislation.register.whether-in-force"
                                    : "legislation.register.not-on-record")
                    .with("number", Numeral.of(perhaps)));
        }
        return phrase("legislation.register.told").with("clauses", Sayable.commas(said));
    }

    /** Of how many of them no source says that they are in force. */
    private static long inferred(List<LawOnDay> laws) {
        return laws.stream().filter(LawOnDay::infersToBeInForce).count();
    }

    /** A number of laws in force, and how many of them are so as we infer. */
    private static Phrase aside(String key, long number, long inferred) {
        return phrase(key)
                .with("number", Numeral.of(number))
                .with("inferred", inferred == 0 ? "none" : inferred == number ? "all" : "some")
                .with("these", Numeral.of(inferred));
    }

    private static long with(List<LawOnDay> laws, Known inForce) {
        return laws.stream().filter(law -> law.course().inForce() == inForce).count();
    }

    private static List<RegisterPage.Group> moved(
            List<Stored<?>> records, LocalDate day, LocalDate other, Namer namer) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        List<RegisterPage.Item> items = new ArrayList<>();
        for (Stored<?> record : records) {
            if (record.body() instanceof Law law) {
                LawCourse before = new LawCourse(law, first);
                LawCourse after = new LawCourse(law, last);
                if (LawStory.differ(before, after)) {
                    items.add(new RegisterPage.Item(
                            namer.mention(record.address()),
                            namer.say(phrase("legislation.moved.somewhere")
                                    .with("sure", LawStory.certain(before, after) ? "yes" : "no")
                                    .with("before", at(before))
                                    .with("after", at(after)))));
                }
            }
        }
        Phrase says = phrase(items.isEmpty() ? "legislation.moved.nothing" : "legislation.moved.between")
                .with("first", PartialDate.of(first))
                .with("last", PartialDate.of(last));
        return List.of(new RegisterPage.Group(namer.say(phrase("legislation.moved.which")), namer.say(says), items));
    }

    private static Sayable at(LawCourse course) {
        Sayable reached = course.isAhead() ? phrase("legislation.moved.not-begun") : LawStory.reached(course);
        return Sayable.commas(List.of(
                reached,
                phrase("legislation.moved.in-force")
                        .with("known", course.inForce().name())));
    }
}
