package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.DataFields;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.GoingOn;
import org.khronika.records.Stored;
import org.khronika.rules.ApplicationRules;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
record ApplicationType(ApplicationRules rules) implements ShownType<Application> {

    @Override
    public @Nullable PartialDate when(Application application) {
        return latest(application);
    }

    /** The latest date that the application tells of. */
    static @Nullable PartialDate latest(Application application) {
        return Stream.concat(
                        Stream.concat(
                                application.attempts().stream()
                                        .map(attempt ->
                                                attempt.answered() == null ? attempt.filed() : attempt.answered()),
                                application.later().stream().map(Later::when)),
                        Stream.of(application.announced()).filter(Objects::nonNull))
                .flatMap(Stream::ofNullable)
                .max(PartialDate::compareTo)
                .orElse(null);
    }

    /** Open while nothing has come of the last attempt, or its papers came back: whoever was refused or registered waits for nothing. */
    @Override
    public GoingOn progress(Application application, LocalDate day) {
        return application.attempts().stream()
                .filter(attempt -> !attempt.isLaterThan(day))
                .map(attempt -> attempt.asOf(day).answer())
                .reduce((earlier, later) -> later)
                .map(answer -> switch (answer) {
                    case UNANSWERED, PENDING, RETURNED -> GoingOn.OPEN;
                    case REGISTERED, REFUSED, WITHDRAWN -> GoingOn.ENDED;
                    case NOT_KNOWN -> GoingOn.NOT_KNOWN;
                })
                .orElse(GoingOn.NOT_KNOWN);
    }

    @Override
    public List<String> words(Application application) {
        return Stream.of(application.inWords(), application.account(), application.plan(), application.district())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Override
    public DataFields<Application> columnsBesides() {
        return new DataFields<>(Application.class)
                .inFile(
                        "attempts",
                        a -> Ladder.of(a.attempts()).made().map(DataField::of).orElse(""))
                .inFile(
                        "answers",
                        a -> Stream.of(AnswerToAttempt.values())
                                .flatMap(answer -> Ladder.of(a.attempts())
                                        .answered(answer)
                                        .map(n -> DataField.of(answer) + ":" + DataField.of(n))
                                        .stream())
                                .collect(Collectors.joining(" ")))
                .inFile(
                        "latest_answer",
                        a -> Ladder.of(a.attempts())
                                .latest()
                                .map(attempt -> DataField.of(attempt.answer()))
                                .orElse(""))
                .inFile(
                        "later",
                        a -> a.later().stream()
                                .map(later -> String.join(
                                        ":",
                                        DataField.of(later.what()),
                                        DataField.of(later.when()),
                                        DataField.of(later.ground()),
                                        DataField.of(later.howMany()),
                                        DataField.of(later.sure())))
                                .collect(Collectors.joining(" ")));
    }

    @Override
    public List<? extends Sayable> doubts(Application application) {
        List<Sayable> doubts = new ArrayList<>();
        if (application.attempts().isEmpty() && application.kind() != ApplicationKind.PLAN) {
            doubts.add(phrase("applications.doubt.no-attempt"));
        }
        if (application.applicants().isEmpty() && application.inWords() == null) {
            doubts.add(phrase("applications.doubt.nobody"));
        }
        Attempt before = null;
        for (Attempt attempt : Ladder.of(application.attempts()).attempts()) {
            doubt(attempt, before, doubts);
            before = attempt;
        }
        return doubts;
    }

    private static void doubt(Attempt attempt, @Nullable Attempt before, List<Sayable> doubts) {
        if (isBefore(attempt.answered(), attempt.filed())) {
            doubts.add(about(attempt, "applications.doubt.answered-before-filed"));
        }
        if (before != null && isBefore(attempt.filed(), before.filed())) {
            doubts.add(about(attempt, "applications.doubt.filed-before-the-last"));
        }
        if (attempt.answer().waits() && attempt.answered() != null) {
            doubts.add(about(attempt, "applications.doubt.waits-with-a-day").with("answer", attempt.answer()));
        }
    }

    private static Phrase about(Attempt attempt, String key) {
        return phrase(key).with("attempt", attempt.called());
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.isSurelyBefore(other);
    }

    @Override
    public RecordPage page(Stored<Application> record, Namer namer) {
        return ApplicationPage.of(record, rules, namer);
    }
}
