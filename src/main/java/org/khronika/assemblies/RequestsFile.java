package org.khronika.assemblies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;

/** The requests as a table that programs read. */
final class RequestsFile {

    private static final List<Column> COLUMNS = List.of(
            new Column("assembly", "Address of the assembly that was asked for."),
            new Column("form", "Form asked for, as a code; empty when the source does not say."),
            new Column("filed_as", "notification or approval, where the source says so."),
            new Column("authority", "Of whom it was asked."),
            new Column("topics", "Headings of what the assembly was about, as codes separated by blanks."),
            new Column("place_asked", "The place asked for, in words."),
            new Column("times", "How often it was answered so, as a code; >1 for repeatedly, empty for once."),
            new Column("filed", "When it was filed, in EDTF."),
            new Column("planned_for", "The day asked for, in EDTF."),
            new Column("decision", "What was answered, as a code."),
            new Column("decided", "When it was answered, in EDTF."),
            new Column("grounds", "Grounds of the list of the law, as we place them, as codes separated by blanks."),
            new Column(
                    "proposed",
                    "Whether a refusal proposed another place or time: yes, no, not known; empty for other answers."),
            new Column("alternative", "The other place or time that was allowed or proposed, in words."),
            new Column(
                    "fit",
                    "As we see it, whether that is as fit as what was asked for, as a code; empty where that is not on record."),
            new Column("found", "What was found at the place asked for, as a code."),
            new Column("remedies", "What was done against the answer, as codes separated by blanks."),
            new Column("changed", "How the answer was changed later, as a code; empty where it stands."),
            new Column("changed_on", "When, in EDTF."),
            new Column("changed_to", "To which place or time, in words."),
            new Column(
                    "answer_due",
                    "Worked out from the law: the last day to answer, in EDTF; empty where it cannot be told."),
            new Column("filed_in_time", "Worked out from the law: yes, no, not known."),
            new Column("answered_in_time", "Worked out from the law: yes, no, not known."),
            new Column(
                    "silence_permits",
                    "Worked out from the law: whether it might be held because no answer came in time."));

    private RequestsFile() {}

    static Data of(String name, String title, List<CountedRequest> requests, Namer namer) {
        return new Data(
                name,
                title,
                COLUMNS,
                requests.stream().map(asked -> row(asked, namer)).toList());
    }

    private static List<String> row(CountedRequest asked, Namer namer) {
        Request request = asked.request();
        return List.of(
                DataField.of(asked.record().address(), namer),
                DataField.of(request.form()),
                DataField.of(request.path()),
                RequestWords.authority(request, namer),
                codes(asked.assembly().topics()),
                DataField.words(request.venue(), namer),
                DataField.of(request.times()),
                DataField.of(request.filed()),
                DataField.of(asked.wanted()),
                DataField.of(request.decision()),
                DataField.of(request.decidedOn()),
                codes(request.grounds()),
                request.wasRefused() ? request.alternativeProposed().inWords() : "",
                DataField.words(request.alternative(), namer),
                DataField.of(request.fit()),
                DataField.of(request.found()),
                codes(request.remedies()),
                DataField.of(request.turned()),
                DataField.of(request.turnedOn()),
                DataField.words(request.turnedTo(), namer),
                DataField.of(asked.law().answerDue()),
                asked.law().filedInTime().inWords(),
                asked.law().answeredInTime().inWords(),
                asked.law().silencePermits().inWords());
    }

    private static String codes(Collection<? extends Enum<?>> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(Enum::name))
                .map(DataField::of)
                .collect(Collectors.joining(" "));
    }
}
