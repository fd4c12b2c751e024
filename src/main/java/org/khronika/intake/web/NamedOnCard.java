package org.khronika.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.intake.PartialBody;
import org.khronika.intake.Roles;
import org.khronika.intake.Signs;
import org.khronika.intake.Suggestion;
import org.khronika.intake.Suggestions;
import org.khronika.intake.Who;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Naming;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
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
    List<CardView.WhoView> views(PartialBody partial, List<Who> people, @Nullable Suggestion first, Reader reader) {
        Proceeding proceeding = first == null
                ? null
                : records.find(first.record(), reader)
                        .map(record -> record.body() instanceof Proceeding body ? body : null)
                        .orElse(null);
        List<CardView.WhoView> views = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            Who who = people.get(place);
            String role = proceeding == null ? who.role() : Suggestions.roleIn(proceeding, who);
            views.add(new CardView.WhoView(
                    place, who, roles(partial, role), sight(who, reader), protecting(place, who, reader)));
        }
        return views;
    }

    private static List<CardView.Option> roles(PartialBody partial, String role) {
        return Roles.choices(partial).stream()
                .map(choice -> (Enum<?> & Choice) choice)
                .map(choice -> new CardView.Option(
                        choice.name(),
                        choice.name().equals(Roles.NOT_SAID) ? "not said in the text" : choice.label(),
                        choice.name().equals(role)))
                .toList();
    }

    /** What the words beside the person of a card call for; null when they call for nothing more than is on record. */
    CardView.@Nullable Protecting self(Signs signs, @Nullable Suggestion first, Reader reader) {
        if (!signs.any()) {
            return null;
        }
        return first == null ? asked("protect-self", signs) : question(first.record(), signs, reader);
    }

    private CardView.@Nullable Protecting protecting(int place, Who who, Reader reader) {
        if (!who.signs().any() || who.fate() == Who.Fate.LEFT_OUT) {
            return null;
        }
        RecordRef linked = who.linked();
        return linked == null ? asked("protect-" + place, who.signs()) : question(linked, who.signs(), reader);
    }

    private static CardView.Protecting asked(String name, Signs signs) {
        List<CardView.Option> options = Arrays.stream(Protection.values())
                .map(one -> new CardView.Option(
                        one.name(), one.label(), signs.proposed().contains(one)))
                .toList();
        return new CardView.Protecting(name, signs.words(), options, null, "", "");
    }

    /** A question about a person on record: it is another record, so it is asked and not done along. */
    private CardView.@Nullable Protecting question(RecordRef address, Signs signs, Reader reader) {
        Stored<?> record = records.find(address, reader).orElse(null);
        if (record == null || !(record.body() instanceof Person person)) {
            return null;
        }
        List<Protection> lacking = signs.proposed().stream()
                .filter(one -> !person.protection().contains(one))
                .sorted()
                .toList();
        if (lacking.isEmpty() && !person.protection().isEmpty()) {
            return null;
        }
        String kinds = lacking.stream().map(Enum::name).collect(Collectors.joining(","));
        return new CardView.Protecting(
                "",
                signs.words(),
                List.of(),
                new CardView.RecordLink(address.address(), record.title()),
                lacking.isEmpty() ? "" : "protect:%s:%s".formatted(address.address(), kinds),
                lacking.stream().map(Protection::label).collect(Collectors.joining(", ")));
    }

    /** How a person will be seen in public; empty for a name of which nothing is decided yet. */
    private String sight(Who who, Reader reader) {
        if (who.kind() != RecordKind.PERSON || who.fate() == Who.Fate.ASKED || who.fate() == Who.Fate.LEFT_OUT) {
            return "";
        }
        Naming naming = who.linked() == null
                ? who.naming()
                : records.find(who.linked(), reader)
                        .filter(record -> record.body() instanceof Person)
                        .map(record -> NamingRules.of((Person) record.body()))
                        .orElse(Naming.open());
        return inWords(naming);
    }

    static String inWords(Naming naming) {
        return naming.isWithheld()
                ? "Will not be named in public: " + naming.label().english() + "."
                : "Named in public once published.";
    }
}
