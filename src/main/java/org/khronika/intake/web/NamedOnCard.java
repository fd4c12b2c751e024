package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Shows who is named on a card, each with what they would be in the record and how the public would see them. */
@Component
record NamedOnCard(Records records) {

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
                    place,
                    who,
                    roles(partial, role, reader.language()),
                    sight(who, reader),
                    protecting(place, who, reader)));
        }
        return views;
    }

    private static List<CardView.Option> roles(PartialBody partial, String role, Language language) {
        return Roles.choices(partial).stream()
                .map(choice -> (Enum<?> & Choice) choice)
                .map(choice -> new CardView.Option(
                        choice.name(),
                        choice.name().equals(Roles.NOT_SAID)
                                ? phrase("intake.role-not-said").in(language)
                                : choice.in(language),
                        choice.name().equals(role)))
                .toList();
    }

    /** What the words beside the person of a card call for; null when they call for nothing more than is on record. */
    CardView.@Nullable MayNeedProtection self(Signs signs, @Nullable Suggestion first, Reader reader) {
        if (!signs.any()) {
            return null;
        }
        return first == null
                ? asked("protect-self", signs, reader.language())
                : question(first.record(), signs, reader);
    }

    private CardView.@Nullable MayNeedProtection protecting(int place, Who who, Reader reader) {
        if (!who.signs().any() || who.fate() == Who.Fate.LEFT_OUT) {
            return null;
        }
        RecordRef linked = who.linked();
        return linked == null
                ? asked("protect-" + place, who.signs(), reader.language())
                : question(linked, who.signs(), reader);
    }

    private static CardView.MayNeedProtection asked(String name, Signs signs, Language language) {
        List<CardView.Option> options = Arrays.stream(Protection.values())
                .map(one -> new CardView.Option(
                        one.name(), one.in(language), signs.proposed().contains(one)))
                .toList();
        return new CardView.MayNeedProtection(name, signs.words(), options, null, "", "");
    }

    /** A question about a person on record: it is another record, so it is asked and not done along. */
    private CardView.@Nullable MayNeedProtection question(RecordRef address, Signs signs, Reader reader) {
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
        return new CardView.MayNeedProtection(
                "",
                signs.words(),
                List.of(),
                new CardView.RecordLink(address.address(), record.title()),
                lacking.isEmpty() ? "" : "protect:%s:%s".formatted(address.address(), kinds),
                Sayable.and(lacking).in(reader.language()));
    }

    /** How a person will be seen in public; null for a name of which nothing is decided yet. */
    private @Nullable Sayable sight(Who who, Reader reader) {
        if (who.kind() != RecordKind.PERSON || who.fate() == Who.Fate.ASKED || who.fate() == Who.Fate.LEFT_OUT) {
            return null;
        }
        Naming naming = who.linked() == null
                ? who.naming()
                : records.find(who.linked(), reader)
                        .filter(record -> record.body() instanceof Person)
                        .map(record -> NamingRules.of((Person) record.body()))
                        .orElse(Naming.open());
        return inWords(naming);
    }

    static Sayable inWords(Naming naming) {
        return naming.isWithheld()
                ? phrase("intake.sight.withheld").with("label", naming.label())
                : phrase("intake.sight.named");
    }
}
