package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.rules.Days;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.Known;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Laws and drafts as they stood on a day, and which moved between two. */
@Component
class LawsRegister implements RecordRegister {

    @Override
    public String slug() {
        return "laws";
    }

    @Override
    public String title() {
        return "Laws and drafts";
    }

    @Override
    public String explanation() {
        return "How far each law or draft had come by a day: the last stage that certainly had happened, how many provisions of concern"
                + " are on record, whatever the day, and what was promised by then. A stage or a promise without a date counts from"
                + " the next stage that has one, or from the day until which the law was followed. Nothing is told of a law before"
                + " its first stage.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.LAW);
    }

    @Override
    public Days days() {
        return Days.DAY;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<LawOnDay> laws = records.stream()
                .filter(record -> record.body() instanceof Law)
                .map(record -> new LawOnDay(record.address(), (Law) record.body(), scope.day()))
                .filter(law -> !law.course().isAhead())
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                sentence(laws),
                explanation(),
                List.of("Law or draft", "How far", "Since", "In force", "Of concern", "Promises"),
                scope.against() == null ? List.of() : moved(records, scope.day(), scope.against(), namer),
                laws.stream().map(law -> line(law, namer)).toList(),
                List.of(byKind(laws, namer)),
                data(laws, namer));
    }

    private static String sentence(List<LawOnDay> laws) {
        if (laws.isEmpty()) {
            return "No law or draft is on record for the day.";
        }
        long inForce = with(laws, Known.YES);
        long perhaps = with(laws, Known.UNKNOWN);
        int concerns =
                laws.stream().mapToInt(law -> law.law().concerns().size()).sum();
        long open = laws.stream().mapToLong(LawOnDay::openPromises).sum();
        long perhapsMade = laws.stream().mapToLong(LawOnDay::perhapsPromises).sum();
        StringBuilder told = new StringBuilder("%s %s on record."
                .formatted(
                        Capitals.first(Count.of(laws.size(), "law or draft", "laws and drafts")),
                        Count.is(laws.size())));
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

    private static RegisterPage.Line line(LawOnDay law, Namer namer) {
        return new RegisterPage.Line(
                namer.mention(law.address()),
                List.of(Mention.of(law.law().kind().noun())),
                List.of(
                        law.howFar(),
                        law.since(),
                        LawStory.inForceShort(law.course()),
                        law.law().concerns().isEmpty()
                                ? ""
                                : String.valueOf(law.law().concerns().size()),
                        law.promises()));
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

    private static RegisterPage.Grid byKind(List<LawOnDay> laws, Namer namer) {
        List<List<String>> rows = new ArrayList<>();
        List<List<Mention>> behind = new ArrayList<>();
        for (LawKind kind : LawKind.values()) {
            List<LawOnDay> these =
                    laws.stream().filter(law -> law.law().kind() == kind).toList();
            if (!these.isEmpty()) {
                List<String> row = new ArrayList<>(List.of(Capitals.first(kind.noun()), String.valueOf(these.size())));
                Arrays.stream(Known.values())
                        .forEach(sure -> row.add(figure(with(these, sure))
                                + (sure == Known.YES ? aside(inferred(these), with(these, sure)) : "")));
                rows.add(row);
                behind.add(
                        these.stream().map(law -> namer.mention(law.address())).toList());
            }
        }
        return new RegisterPage.Grid(
                "What they are", List.of("Kind", "All", "In force", "Not in force", "Not known"), rows, behind);
    }

    private static RegisterPage.Data data(List<LawOnDay> laws, Namer namer) {
        return new RegisterPage.Data(
                "register-laws",
                "Laws and drafts on the day",
                List.of(
                        new RegisterPage.Column("record", "Address of the law, if it is in the release"),
                        new RegisterPage.Column("title", "What it is called"),
                        new RegisterPage.Column("law_kind", "What it is"),
                        new RegisterPage.Column("stage", "The last stage that moved it and certainly had happened"),
                        new RegisterPage.Column("since", "When that was, in EDTF; empty if not known"),
                        new RegisterPage.Column("in_force", "yes, no or not known"),
                        new RegisterPage.Column("in_force_inferred", "yes where it is in force as we infer"),
                        new RegisterPage.Column("provisions_of_concern", "How many are on record"),
                        new RegisterPage.Column("promises", "How many certainly had been made"),
                        new RegisterPage.Column("promises_open", "How many of them were open"),
                        new RegisterPage.Column("promises_perhaps", "How many more perhaps had been made")),
                laws.stream()
                        .map(law -> List.of(
                                DataField.of(law.address(), namer),
                                namer.mention(law.address()).text(),
                                DataField.of(law.law().kind()),
                                law.course()
                                        .reached()
                                        .map(stage -> DataField.of(stage.stage()))
                                        .orElse(""),
                                law.course()
                                        .reached()
                                        .map(stage -> DataField.of(stage.when()))
                                        .orElse(""),
                                law.course().inForce().inWords(),
                                law.infersToBeInForce() ? "yes" : "",
                                String.valueOf(law.law().concerns().size()),
                                String.valueOf(law.madePromises()),
                                String.valueOf(law.openPromises()),
                                String.valueOf(law.perhapsPromises())))
                        .collect(Collectors.toList()));
    }
}
