package org.khronika.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Part;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.people.OrganisationKind;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.CandidateKind;
import org.khronika.records.Given;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.Sentence;

/** What a candidate would record, in the words of the records; persons and organisations still by the name in the text. */
public sealed interface Proposal {

    /** What it would become. */
    CandidateKind kind();

    /** One line that says it. */
    String title();

    /** The persons that it names, as the document names them. */
    default List<String> persons() {
        return List.of();
    }

    /** Those of the persons of whom the text itself says that the deed is about them; of the others it is not known. */
    default List<String> subjects() {
        return List.of();
    }

    /** The organisations that it names. */
    default List<String> organisations() {
        return List.of();
    }

    /** The date that it carries. */
    default @Nullable PartialDate when() {
        return null;
    }

    /** The place that it names. */
    default @Nullable PlaceNamed place() {
        return null;
    }

    /**
     * A place named in a text.
     *
     * @param key  in the gazetteer; null for a place that the gazetteer does not know
     * @param name as the text has it
     */
    record PlaceNamed(@Nullable String key, String name) {}

    /**
     * An incident.
     *
     * @param group       people who are not named one by one
     * @param perpetrator who did it, in the words of the text
     */
    record OfIncident(
            String title,
            @Nullable PartialDate when,
            @Nullable PlaceNamed place,
            Set<Act> acts,
            Set<Freedom> freedoms,
            List<String> persons,
            List<String> subjects,
            List<String> organisations,
            @Nullable String group,
            @Nullable Quantity count,
            @Nullable String perpetrator,
            @Nullable String outcome)
            implements Proposal {
        public OfIncident {
            title = Given.required(title, "what happened, in one line");
            acts = Given.set(acts);
            freedoms = Given.set(freedoms);
            persons = Given.list(persons);
            subjects = Given.list(subjects);
            organisations = Given.list(organisations);
            group = Given.text(group);
            perpetrator = Given.text(perpetrator);
            outcome = Given.text(outcome);
        }

        @Override
        public CandidateKind kind() {
            return CandidateKind.INCIDENT;
        }
    }

    /**
     * A step of a proceeding.
     *
     * @param title    of the proceeding, should it be a new one
     * @param until    the end of the term that was ordered
     * @param possible it could happen, or somebody plans it
     */
    record OfStep(
            String title,
            StepKind step,
            @Nullable PartialDate when,
            List<String> persons,
            List<String> subjects,
            List<String> articles,
            List<Sentence> sentences,
            @Nullable String court,
            @Nullable PlaceNamed place,
            @Nullable PartialDate until,
            boolean possible)
            implements Proposal {
        public OfStep {
            title = Given.required(title, "what the case is called");
            persons = Given.list(persons);
            subjects = Given.list(subjects);
            articles = Given.list(articles);
            sentences = Given.list(sentences);
            court = Given.text(court);
        }

        @Override
        public CandidateKind kind() {
            return CandidateKind.PROCEEDING_STEP;
        }
    }

    /**
     * A number that somebody states.
     *
     * @param speaker null when the text states it itself
     */
    record OfFigure(
            String measure,
            Quantity value,
            @Nullable Quantity of,
            @Nullable PartialDate when,
            @Nullable String speaker,
            List<Part> parts)
            implements Proposal {
        public OfFigure {
            measure = Given.required(measure, "what is counted");
            speaker = Given.text(speaker);
            parts = Given.list(parts);
        }

        @Override
        public CandidateKind kind() {
            return CandidateKind.FIGURE;
        }

        @Override
        public String title() {
            String whole = of == null ? "" : " of " + of.inWords(java.util.Locale.ENGLISH);
            return value.inWords(java.util.Locale.ENGLISH) + whole + " " + measure;
        }
    }

    /** A person. */
    record OfPerson(
            String name, List<String> roles, @Nullable String organisation) implements Proposal {
        public OfPerson {
            name = Given.required(name, "a name");
            roles = Given.list(roles);
            organisation = Given.text(organisation);
        }

        @Override
        public CandidateKind kind() {
            return CandidateKind.PERSON;
        }

        @Override
        public String title() {
            return name;
        }
    }

    /** An organisation. */
    record OfOrganisation(
            String name,
            OrganisationKind organisationKind,
            @Nullable String abbreviation) implements Proposal {
        public OfOrganisation {
            name = Given.required(name, "a name");
            organisationKind = organisationKind == null ? OrganisationKind.OTHER : organisationKind;
            abbreviation = Given.text(abbreviation);
        }

        @Override
        public CandidateKind kind() {
            return CandidateKind.ORGANISATION;
        }

        @Override
        public String title() {
            return name;
        }
    }
}
