package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.Known;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Laws and drafts as they stood on a day, and which moved between two. */
@Component
class LawsRegister extends RecordRegister<LawOnDay> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(LawsRegister.class, "laws", RecordKind.Family.LAW, Days.DAY);

    private static final RegisterColumns<LawOnDay> COLUMNS = new RegisterColumns<>(
                    LawsRegister.class, LawOnDay::address)
            .titledFile("register-laws")
            .under((law, _) -> List.of(Mention.of(law.law().kind().noun())))
            .inFile("record", LawOnDay::address)
            .inFile("title", (law, namer) -> namer.mention(law.address()))
            .inFile("law_kind", law -> law.law().kind())
            .onPage("how-far", LawOnDay::howFar)
            .inFile("stage", law -> law.course().reached().map(LawStage::stage))
            .onPage("since", LawOnDay::since)
            .inFile("since", law -> law.course().reached().map(LawStage::when))
            .onPage("in-force", law -> LawStory.inForceShort(law.course()))
            .inFile("in_force", law -> law.course().inForce())
            .inFile("in_force_inferred", law -> law.infersToBeInForce() ? true : null)
            .onPage("of-concern", law -> RegisterColumns.unlessNone(law.concerns()))
            .inFile("provisions_of_concern", LawOnDay::concerns)
            .onPage("promises", LawOnDay::promises)
            .inFile("promises", LawOnDay::madePromises)
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
                "What they are",
                List.of("Kind", "All", "In force", "Not in force", "Not known"),
                laws,
                law -> law.law().kind(),
                LawsRegister::counts,
                namer);
        return new RegisterContents<>(
                sentence(laws),
                scope.against() == null ? List.of() : moved(records, scope.day(), scope.against(), namer),
                laws,
                List.of(byKind));
    }

    private static List<String> counts(LawKind kind, List<LawOnDay> these) {
        List<String> row = new ArrayList<>(List.of(Capitals.first(kind.noun()), String.valueOf(these.size())));
        Arrays.stream(Known.values())
                .forEach(sure -> row.add(figure(with(these, sure))
                        + (sure == Known.YES ? aside(inferred(these), with(these, sure)) : "")));
        return row;
    }

    private static String sentence(List<LawOnDay> laws) {
        if (laws.isEmpty()) {
            return "No law or draft is on record for the day.";
        }
        long inForce = with(laws, Known.YES);
        long perhaps = with(laws, Known.UNKNOWN);
        long concerns = laws.stream().mapToLong(LawOnDay::concerns).sum();
        long open = laws.stream().mapToLong(LawOnDay::openPromises).sum();
        long perhapsMade = laws.stream().mapToLong(LawOnDay::perhapsPromises).sum();
        StringBuilder told = new StringBuilder(DEFINITION.onRecord(laws.size()).english());
        told.append(' ').append(Capitals.first(inForce(inForce, inferred(laws), with(laws, Known.NO), perhaps)));
        if (concerns > 0) {
            told.append(" %s %s on record."
                    .formatted(
                            Capitals.first(Count.of(concerns, "provision of concern", "provisions of concern")),
                            Count.is(concerns)));
        }
        if (open > 0) {
            told.append(" %s %s open.".formatted(Capitals.first(Count.of(open, "promise")), Count.is(open)));
        }
        if (perhapsMade > 0) {
            told.append(" Of %s it is not certain that %s made by then."
                    .formatted(Count.of(perhapsMade, "promise"), perhapsMade == 1 ? "it was" : "they were"));
        }
        return told.toString();
    }

    /** "ten are in force (five as we infer), one is not, of one it is not on record": each only where there is one. */
    private static String inForce(long surely, long inferred, long not, long perhaps) {
        List<String> said = new ArrayList<>();
        if (surely > 0) {
            said.add("%s %s in force%s".formatted(Count.words(surely), Count.is(surely), aside(inferred, surely)));
        }
        if (not > 0) {
            said.add("%s %s not%s".formatted(Count.words(not), Count.is(not), surely == 0 ? " in force" : ""));
        }
        if (perhaps > 0) {
            said.add(
                    said.isEmpty()
                            ? "whether it is in force is not on record of %s".formatted(Count.words(perhaps))
                            : "of %s it is not on record".formatted(Count.words(perhaps)));
        }
        return String.join(", ", said) + ".";
    }

    /** Of how many of them no source says that they are in force. */
    private static long inferred(List<LawOnDay> laws) {
        return laws.stream().filter(LawOnDay::infersToBeInForce).count();
    }

    private static String aside(long inferred, long all) {
        return inferred == 0
                ? ""
                : inferred == all ? " (as we infer)" : " (%s as we infer)".formatted(Count.words(inferred));
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
                            (LawStory.certain(before, after) ? "" : "Perhaps: ") + from(before) + " → " + from(after)));
                }
            }
        }
        String says = items.isEmpty()
                ? "No law or draft moved between %s and %s, by all that is on record."
                : "Between %s and %s.";
        return List.of(new RegisterPage.Group(
                "Which moved", says.formatted(LawOnDay.words(first), LawOnDay.words(last)), items));
    }

    private static String from(LawCourse course) {
        String reached = course.isAhead() ? "not begun" : LawStory.reached(course);
        return (reached.isEmpty() ? "" : reached + ", ") + "in force: "
                + course.inForce().inWords();
    }

    private static String figure(long n) {
        return n == 0 ? "" : String.valueOf(n);
    }
}
