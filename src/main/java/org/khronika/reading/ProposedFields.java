package org.khronika.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed record says. Dates are EDTF, places gazetteer addresses, persons and organisations names as the document gives
 * them, quantities and penalties the codes of the details. Nothing is filled in that the text does not say or clearly imply.
 */
public sealed interface ProposedFields {

    /** Something that was done to people or organisations. */
    record IncidentFields(
            String title,
            @Nullable String date,
            @Nullable String place,
            @Nullable String placeName,
            List<ProposedAct> acts,
            List<String> persons,
            List<String> organisations,
            @Nullable Group group,
            @Nullable String perpetrator,
            @Nullable String outcome)
            implements ProposedFields {
        public IncidentFields {
            acts = List.copyOf(acts);
            persons = List.copyOf(persons);
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * A group of people that is not named one by one.
     *
     * @param quantity such as {@code =14} or {@code >12}; null when the text gives no number
     */
    record Group(String label, @Nullable String quantity) {}

    /**
     * A dated step in somebody's proceeding.
     *
     * @param until    the end of the term that was ordered
     * @param possible the text gives it as possible, planned or asked for; it must never change a state
     */
    record StepFields(
            String title,
            ProposedStep step,
            @Nullable String date,
            List<String> persons,
            List<String> articles,
            List<String> penalties,
            @Nullable String court,
            @Nullable String place,
            @Nullable String placeName,
            @Nullable String until,
            boolean possible)
            implements ProposedFields {
        public StepFields {
            persons = List.copyOf(persons);
            articles = List.copyOf(articles);
            penalties = List.copyOf(penalties);
        }
    }

    /** A number that somebody states, with the parts it is broken into. */
    record FigureFields(
            String title,
            @Nullable String speaker,
            @Nullable String date,
            String measure,
            String value,
            List<Part> parts)
            implements ProposedFields {
        public FigureFields {
            parts = List.copyOf(parts);
        }
    }

    /** One part of a figure. */
    record Part(String label, String value) {}

    /** Somebody named, with the words that say who they are. */
    record PersonFields(
            String name, List<String> roles, @Nullable String organisation) implements ProposedFields {
        public PersonFields {
            roles = List.copyOf(roles);
        }
    }

    /** An organisation named, with the word that says what it is. */
    record OrganisationFields(
            String name, @Nullable String kind, @Nullable String abbreviation) implements ProposedFields {}
}
