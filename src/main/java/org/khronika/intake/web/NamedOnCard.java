package org.khronika.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.intake.Proposal;
import org.khronika.intake.Roles;
import org.khronika.intake.Suggestion;
import org.khronika.intake.Suggestions;
import org.khronika.intake.Who;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Naming;
import org.khronika.records.Reader;
import org.khronika.records.Records;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Shows who is named on a card, each with what they would be in the record and how the public would see them. */
@Component
class NamedOnCard {

    private final Records records;

    NamedOnCard(Records records) {
        this.records = records;
    }

    /**
     * The names in their order.
     *
     * @param first the record that the first button of the card would add to; null when it enters one
     */
    List<CardView.WhoView> views(Proposal proposal, List<Who> people, @Nullable Suggestion first, Reader reader) {
        Proceeding proceeding = first == null
                ? null
                : records.find(first.record(), reader)
                        .map(record -> record.body() instanceof Proceeding body ? body : null)
                        .orElse(null);
        List<CardView.WhoView> views = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            Who who = people.get(place);
            String role = proceeding == null ? who.role() : Suggestions.roleIn(proceeding, who);
            views.add(new CardView.WhoView(place, who, roles(proposal, role), sight(who, reader)));
        }
        return views;
    }

    private static List<CardField.Option> roles(Proposal proposal, String role) {
        return Roles.choices(proposal).stream()
                .map(choice -> (Enum<?> & Choice) choice)
                .map(choice -> new CardField.Option(
                        choice.name(),
                        choice.name().equals(Roles.NOT_SAID) ? "not said in the text" : choice.label(),
                        choice.name().equals(role)))
                .toList();
    }

    /** How a person will be seen in public; empty for a name of which nothing is decided yet. */
    private String sight(Who who, Reader reader) {
        if (who.kind() != RecordKind.PERSON || who.fate() == Who.Fate.ASKED || who.fate() == Who.Fate.LEFT_OUT) {
            return "";
        }
        Naming naming = who.linked() == null
                ? Naming.open()
                : records.find(who.linked(), reader)
                        .filter(record -> record.body() instanceof Person)
                        .map(record -> NamingRules.of((Person) record.body()))
                        .orElse(Naming.open());
        return inWords(naming);
    }

    static String inWords(Naming naming) {
        return naming.isWithheld()
                ? "Will not be named in public: " + naming.label() + "."
                : "Named in public once published.";
    }
}
