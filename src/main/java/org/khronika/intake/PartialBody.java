package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.reading.ProposedKind;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/**
 * What a finding would record: the body of a record as far as the text says it, and the names in it of which nobody has said yet
 * which records they are. Of a proceeding it is one step.
 */
public record PartialBody(Record body, Named named) {

    /** What a finding with this body is. */
    public ProposedKind kind() {
        return switch (body) {
            case Incident incident -> ProposedKind.INCIDENT;
            case Proceeding proceeding -> ProposedKind.PROCEEDING_STEP;
            case Figure figure -> ProposedKind.FIGURE;
            case Person person -> ProposedKind.PERSON;
            case Organisation organisation -> ProposedKind.ORGANISATION;
            default -> throw new IllegalStateException("Nothing reads a %s.".formatted(body.getClass()));
        };
    }

    /** The kind of record that a finding becomes, or is the same as. */
    public static RecordKind becomes(ProposedKind kind) {
        return kind == ProposedKind.PROCEEDING_STEP ? RecordKind.PROCEEDING : RecordKind.valueOf(kind.name());
    }

    /** One line that says it, in the language of whoever reads. */
    public Sayable said() {
        return body instanceof Figure figure
                ? phrase("intake.line.figure").with("number", figure.number()).with("measure", figure.measure())
                : Sayable.written(title());
    }

    /** The same in English, for the journal, and to tell findings apart by it. */
    public String title() {
        return switch (body) {
            case Incident incident -> incident.title();
            case Proceeding proceeding -> proceeding.title();
            case Figure figure -> said().english();
            case Person person -> person.names().getFirst().text();
            case Organisation organisation -> organisation.names().getFirst().text();
            default -> "";
        };
    }

    /** The date that it carries. */
    public @Nullable PartialDate when() {
        return switch (body) {
            case Incident incident -> incident.when();
            case Proceeding proceeding -> step(proceeding).when();
            case Figure figure -> figure.asOf();
            default -> null;
        };
    }

    /** The step that a finding tells of. */
    public static Step step(Proceeding partial) {
        return partial.steps().getFirst();
    }
}
