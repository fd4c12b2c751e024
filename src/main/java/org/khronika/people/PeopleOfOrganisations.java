package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the page of an organisation who leads it and who belongs to it, over time, from the roles that people have on record. */
@Component
class PeopleOfOrganisations implements FromOthers {

    /** Under which heading: that somebody belongs to it, or is said to, stands over nobody of whom no source says so. */
    private enum Told {
        LEADS,
        BELONGS,
        SAID_TO,
        WITHOUT;

        static Told of(@Nullable Belonging belonging) {
            if (belonging == null) {
                return WITHOUT;
            }
            return belonging.leads() ? LEADS : belonging == Belonging.SAID_TO ? SAID_TO : BELONGS;
        }
    }

    /** A role with whose it is. */
    private record Held(Stored<?> person, RoleHeld role) {

        /** Leaders first, then in the order of {@link Belonging}, those of whom it is not said last; then by date. */
        static Comparator<Held> order() {
            Comparator<Held> byBelonging = Comparator.comparing(
                    held -> held.role().belonging(), Comparator.nullsLast(Comparator.naturalOrder()));
            return byBelonging.thenComparing(
                    held -> held.role().when(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));
        }
    }

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Person.class, "roles.organisation"), NamedIn.of(Organisation.class, "partOf"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Held> held = new ArrayList<>();
        List<Each> parts = new ArrayList<>();
        for (Stored<?> other : speaking) {
            if (other.body() instanceof Person person) {
                person.roles().stream()
                        .filter(role -> record.address().equals(role.organisation()))
                        .forEach(role -> held.add(new Held(other, role)));
            } else if (other.body() instanceof Organisation part
                    && record.address().equals(part.partOf())) {
                parts.add(new Each(namer.mention(other.address()), namer.say(part.kind()), List.of()));
            }
        }
        return PageBuilder.from(page, namer)
                .group(phrase("people.organisation-page.leads"), told(held, Told.LEADS, namer))
                .group(phrase("people.organisation-page.belongs"), told(held, Told.BELONGS, namer))
                .group(phrase("people.organisation-page.said-to"), told(held, Told.SAID_TO, namer))
                .group(phrase("people.organisation-page.without"), told(held, Told.WITHOUT, namer))
                .group(phrase("people.organisation-page.parts"), parts)
                .build();
    }

    private static List<Each> told(List<Held> held, Told as, Namer namer) {
        return held.stream()
                .filter(one -> Told.of(one.role().belonging()) == as)
                .sorted(Held.order())
                .map(one -> new Each(namer.mention(one.person().address()), words(one.role(), namer), List.of()))
                .toList();
    }

    /** "Leader, since 2019", "Activist; is said to belong to it". */
    private static String words(RoleHeld role, Namer namer) {
        @Nullable Belonging belonging = role.belonging();
        Sayable time = role.time();
        Sayable said = time == null
                ? Sayable.written(role.role())
                : phrase("people.role.with-time").with("role", role.role()).with("time", time);
        return namer.say(
                belonging == null
                                || Told.of(belonging) != Told.BELONGS
                                || role.role().contains(belonging.label())
                        ? phrase("people.organisation-page.role").with("role", said)
                        : phrase("people.organisation-page.role-and-belonging")
                                .with("role", said)
                                .with("belonging", belonging));
    }
}
