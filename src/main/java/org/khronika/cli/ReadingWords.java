package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.PrintWriter;
import org.khronika.reading.Detail;
import org.khronika.reading.ProposedFields;
import org.khronika.reading.ProposedKind;
import org.khronika.reading.ProposedRecord;
import org.khronika.reading.Reading;
import org.khronika.reading.WrittenNames;

/** Prints a reading for people: what was found by kind, then what it may be made into. */
record ReadingWords(String text, Reading reading) {

    void print(PrintWriter out) {
        out.println(Terminal.say(phrase("cli.read.details")
                .with("details", reading.details().size())
                .with("characters", text.length())));
        for (Detail detail : reading.details()) {
            out.printf(
                    "%6d  %-12s %-28s %s%n", detail.start(), detail.kind().code(), detail.value(), flat(detail.text()));
        }
        for (ProposedKind kind : ProposedKind.values()) {
            var proposals = reading.proposed(kind);
            if (!proposals.isEmpty()) {
                out.printf("%n%d × %s%n", proposals.size(), kind.code());
                proposals.forEach(proposed -> out.println("  " + title(proposed)));
            }
        }
    }

    private static String title(ProposedRecord proposed) {
        return switch (proposed.fields()) {
            case ProposedFields.IncidentFields incident -> incident.title();
            case ProposedFields.StepFields step -> step.title();
            case ProposedFields.FigureFields figure -> figure.title();
            case ProposedFields.PersonFields person -> {
                String who = person.name()
                        + (person.roles().isEmpty() ? "" : " (" + String.join(", ", person.roles()) + ")");
                yield WrittenNames.mayBeInflected(person.name())
                        ? Terminal.say(phrase("cli.read.as-written").with("who", who))
                        : who;
            }
            case ProposedFields.OrganisationFields organisation -> organisation.name();
        };
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
