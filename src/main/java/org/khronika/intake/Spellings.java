package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import org.khronika.people.Name;
import org.khronika.people.Organisation;
import org.khronika.people.Person;

/** Gives persons and organisations one more spelling, and takes it away again. */
final class Spellings {

    private Spellings() {}

    static Person with(Person person, Name spelling) {
        return named(person, plus(person.names(), spelling));
    }

    static Person without(Person person, Name spelling) {
        return named(person, minus(person.names(), spelling));
    }

    static Organisation with(Organisation organisation, Name spelling) {
        return named(organisation, plus(organisation.names(), spelling));
    }

    static Organisation without(Organisation organisation, Name spelling) {
        return named(organisation, minus(organisation.names(), spelling));
    }

    private static List<Name> plus(List<Name> names, Name spelling) {
        List<Name> more = new ArrayList<>(names);
        more.add(spelling);
        return more;
    }

    private static List<Name> minus(List<Name> names, Name spelling) {
        return names.stream().filter(name -> !name.equals(spelling)).toList();
    }

    private static Person named(Person person, List<Name> names) {
        return new Person(
                names,
                person.sex(),
                person.born(),
                person.died(),
                person.base(),
                person.roles(),
                person.relations(),
                person.note(),
                person.accounts(),
                person.protection(),
                person.consent(),
                person.coarser(),
                person.safety());
    }

    private static Organisation named(Organisation organisation, List<Name> names) {
        return new Organisation(
                names,
                organisation.kind(),
                organisation.standings(),
                organisation.base(),
                organisation.partOf(),
                organisation.note(),
                organisation.accounts());
    }
}
