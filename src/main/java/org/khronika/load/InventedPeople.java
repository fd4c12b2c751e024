package org.khronika.load;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.people.RoleHeld;
import org.khronika.people.Sex;
import org.khronika.people.TextLanguage;
import org.khronika.records.Draft;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * People with their names in three scripts. Every twenty-fifth has been entered before, by somebody who wrote the name in Russian or Kazakh letters: a
 * double, with what else is known of the same person.
 */
record InventedPeople(InventedOrder order, Vocabulary vocabulary, InventedPlaces places, Texts texts)
        implements Invention {

    private static final int WHO = 2;
    private static final int AMONG = 25;
    private static final int FIRST_BORN = 1945;
    private static final int LAST_BORN = 2006;
    private static final int DAYS_OF_A_YEAR = 364;
    private static final double KNOWN_OFTEN = 3;
    private static final int WOMEN = 40;
    private static final int WITH_NOTE = 20;
    private static final int WITH_ROLE = 60;
    private static final int WITH_BIRTH = 50;
    private static final int HALF = 50;
    private static final int RARELY = 2;

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    /** Who it is: the same for a double. */
    private record Who(InventedName name, Sex sex, @Nullable PartialDate born) {}

    private Who who(int nth) {
        Chance chance = order.chance(order.number(kind(), isDouble(nth) ? nth - 1 : nth), WHO);
        boolean isWoman = chance.in(WOMEN);
        InventedName given = isWoman
                ? given(vocabulary.women(), vocabulary.endsOfWomen(), chance)
                : given(vocabulary.men(), vocabulary.endsOfMen(), chance);
        InventedName surname = chance.usual(vocabulary.stems()).joined("", chance.usual(vocabulary.endings()));
        Year year = Year.of(chance.between(FIRST_BORN, LAST_BORN));
        LocalDate day = year.atDay(1 + chance.between(0, DAYS_OF_A_YEAR));
        PartialDate born = chance.in(HALF) ? PartialDate.of(day) : PartialDate.of(year);
        return new Who(
                given.joined(" ", isWoman ? surname.feminine() : surname),
                isWoman ? Sex.FEMALE : Sex.MALE,
                chance.in(WITH_BIRTH) ? born : null);
    }

    /** One of those that many bear, or one made of two halves, as most Kazakh names are. */
    private InventedName given(List<InventedName> known, List<InventedName> ends, Chance chance) {
        return chance.in(HALF)
                ? chance.usual(known)
                : chance.usual(vocabulary.stems()).joined("", chance.usual(ends));
    }

    /** Whether the same person stands before it already. */
    static boolean isDouble(int nth) {
        return nth % AMONG == AMONG - 1;
    }

    InventedName name(int nth) {
        return who(nth).name();
    }

    RecordRef address(int nth) {
        return order.address(kind(), nth);
    }

    /** Somebody of whom a record at a number speaks: somebody new, or one of those who are spoken of again and again. */
    int any(long number, Chance chance) {
        return chance.in(HALF)
                ? order.recent(kind(), number, chance, AMONG).orElseThrow()
                : order.known(kind(), number, chance, KNOWN_OFTEN).orElseThrow();
    }

    @Override
    public Draft<Person> draft(Chance chance, long number, int nth) {
        Who who = who(nth);
        int base = places.any(number, chance);
        TextLanguage language = texts.language(chance);
        List<RoleHeld> roles = chance.in(WITH_ROLE)
                ? List.of(new RoleHeld(
                        chance.common(vocabulary.of(vocabulary.roles(), language)),
                        chance.in(HALF)
                                ? order.known(RecordKind.ORGANISATION, number, chance, 2)
                                        .map(organisation -> order.address(RecordKind.ORGANISATION, organisation))
                                        .orElse(null)
                                : null,
                        null))
                : List.of();
        return Draft.of(
                new Person(
                        names(who.name(), isDouble(nth), chance),
                        who.sex(),
                        who.born(),
                        null,
                        places.address(base),
                        roles,
                        List.of(),
                        chance.in(WITH_NOTE) ? texts.sentence(language, chance, who.name(), places.name(base)) : null,
                        protection(chance),
                        Consent.NOT_ASKED,
                        null),
                List.of());
    }

    private static List<Name> names(InventedName name, boolean isDouble, Chance chance) {
        if (isDouble) {
            return List.of(Name.main(chance.in(HALF) ? name.russian() : name.kazakh()));
        }
        List<Name> names = new ArrayList<>(List.of(Name.main(name.latin())));
        if (chance.in(WITH_ROLE)) {
            names.add(new Name(name.russian(), TextLanguage.RU, NameKind.SPELLING));
        }
        if (!name.kazakh().equals(name.russian())) {
            names.add(new Name(name.kazakh(), TextLanguage.KK, NameKind.SPELLING));
        }
        return names;
    }

    private static Set<Protection> protection(Chance chance) {
        Set<Protection> all = EnumSet.noneOf(Protection.class);
        for (Protection one : Protection.values()) {
            if (chance.in(RARELY)) {
                all.add(one);
            }
        }
        return all;
    }
}
