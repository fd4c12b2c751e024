package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.DataFields;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Naming;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class PersonType implements NamedType<Person> {

    @Override
    public Optional<String> schemaOrg() {
        return Optional.of("Person");
    }

    @Override
    public Naming naming(Person person) {
        return NamingRules.of(person);
    }

    @Override
    public List<? extends Sayable> contradictions(Person person) {
        PartialDate born = person.born();
        PartialDate died = person.died();
        return born != null && died != null && died.isSurelyBefore(born)
                ? List.of(phrase("people.person-page.death-before-birth")
                        .with("born", born)
                        .with("died", died))
                : List.of();
    }

    @Override
    public DataFields<Person> columnsBesides() {
        return new DataFields<>(Person.class)
                .inFile(
                        "roles",
                        (person, namer) -> person.roles().stream()
                                .map(role -> String.join(
                                        "|",
                                        namer.words(role.role()),
                                        DataField.of(role.organisation(), namer),
                                        DataField.of(role.when()),
                                        DataField.of(role.belonging()),
                                        DataField.of(role.asOf())))
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public RecordPage page(Stored<Person> record, Namer namer) {
        Person person = record.body();
        String name = person.nameIn(namer.lettersOfNames());
        PageBuilder page = new PageBuilder(phrase("people.person-page.person"), name, namer)
                .state(roles(person, namer), "")
                .fact(PrintedNames.OTHER_SPELLINGS, Name.others(person.names(), name))
                .fact(Name.FOUND_AS, Name.ours(person.names(), name), Name.WHOSE)
                .fact(PrintedNames.NOT_THE_SAME_AS, others(person, namer))
                .facts(person);
        note(person, namer, page);
        for (RoleHeld role : person.roles()) {
            if (role.organisation() != null) {
                page.connected(namer.mention(role.organisation()), namer.say(role(Sayable.written(role.role()), role)));
            }
        }
        person.relations().forEach(relation -> relation(person, relation, namer, page));
        if (!namer.isPublic()) {
            protection(person, page);
        }
        Notes notes = new Notes(record.citations(), namer);
        return page.answers(PrintedNames.OTHER_SPELLINGS, "names")
                .claims(person, notes)
                .build(notes);
    }

    /** Whom somebody might be taken for, as far as they may be named: who they are not would otherwise say who is not named. */
    private static List<Mention> others(Person person, Namer namer) {
        return person.notTheSameAs().stream()
                .filter(other -> namer.apart().mention(other).withheld() == null)
                .map(namer::mention)
                .toList();
    }

    /** What is noted of somebody by naming another who is not named says who that is. */
    private static void note(Person person, Namer namer, PageBuilder page) {
        if (person.note() == null || namer.words(person.note()).equals(person.note())) {
            page.prose(person.note());
        } else {
            page.withheld(namer.say(phrase("people.person-page.note-withheld")));
        }
    }

    /**
     * Whose relative a named person is says who somebody is who is not named. What the page of the other person says of it is told by
     * {@link RelationsTold}.
     */
    private static void relation(Person person, Relation relation, Namer namer, PageBuilder page) {
        Phrase ofWhom = phrase("people.person-page.relation-of")
                .with("relation", relation.relation())
                .with("name", person.nameIn(namer.lettersOfNames()));
        if (relation.person() == null) {
            page.party(Mention.of(namer.say(phrase("people.person-page.not-said-yet"))), ofWhom);
            return;
        }
        Mention other = namer.mention(relation.person());
        if (other.withheld() == null) {
            page.party(other, ofWhom);
        } else {
            page.withheld(namer.say(phrase("people.person-page.relation-withheld")));
        }
    }

    private static void protection(Person person, PageBuilder page) {
        Naming naming = NamingRules.of(person);
        page.fact(
                phrase("people.person-page.in-public"),
                naming.isWithheld() ? naming.label() : phrase("people.person-page.named"),
                naming.rule());
        page.fact(phrase("people.person.consent"), person.consent());
        page.fact(phrase("people.person-page.safety"), person.safety());
    }

    private static String roles(Person person, Namer namer) {
        String all = person.roles().stream()
                .map(role -> namer.say(role(Sayable.written(inOrganisation(role, namer)), role)))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : Capitals.first(all) + ".";
    }

    /** "leader, Democratic Party"; a role that speaks of the organisation as “it” says its name in that place. */
    private static String inOrganisation(RoleHeld role, Namer namer) {
        if (role.organisation() == null) {
            return role.role();
        }
        String organisation = namer.mention(role.organisation()).text();
        return role.role().endsWith(" it")
                ? role.role().substring(0, role.role().length() - 2) + organisation
                : role.role() + ", " + organisation;
    }

    /** A role with its time, where that is told. */
    private static Sayable role(Sayable said, RoleHeld role) {
        Sayable time = role.time();
        return time == null
                ? said
                : phrase("people.role.with-time").with("role", said).with("time", time);
    }
}
