package org.khronika.cli;

import java.io.PrintWriter;
import org.khronika.reading.Candidate;
import org.khronika.reading.CandidateFields;
import org.khronika.reading.CandidateKind;
import org.khronika.reading.Finding;
import org.khronika.reading.Reading;
import org.khronika.reading.WrittenNames;

/** Prints a reading for people: what was found by kind, then what it may be made into. */
final class ReadingWords {

    private final String text;
    private final Reading reading;

    ReadingWords(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    void print(PrintWriter out) {
        out.printf("%d findings in %d characters%n", reading.findings().size(), text.length());
        for (Finding finding : reading.findings()) {
            out.printf(
                    "%6d  %-12s %-28s %s%n",
                    finding.start(), finding.kind().code(), finding.value(), flat(finding.text()));
        }
        for (CandidateKind kind : CandidateKind.values()) {
            var candidates = reading.candidates(kind);
            if (!candidates.isEmpty()) {
                out.printf("%n%d × %s%n", candidates.size(), kind.code());
                candidates.forEach(candidate -> out.println("  " + title(candidate)));
            }
        }
    }

    private static String title(Candidate candidate) {
        return switch (candidate.fields()) {
            case CandidateFields.IncidentFields incident -> incident.title();
            case CandidateFields.StepFields step -> step.title();
            case CandidateFields.FigureFields figure -> figure.title();
            case CandidateFields.PersonFields person ->
                person.name()
                        + (person.roles().isEmpty() ? "" : " (" + String.join(", ", person.roles()) + ")")
                        + (WrittenNames.mayBeInflected(person.name()) ? ", " + WrittenNames.AS_WRITTEN : "");
            case CandidateFields.OrganisationFields organisation -> organisation.name();
        };
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
