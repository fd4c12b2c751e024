package org.khronika.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Tells on the page of an organisation who leads it and who belongs to it, over time, from the roles that people have on record. */
@Component
class PeopleOfOrganisations implements FromOthers {

    /** A role with whose it is. */
    private record Held(Stored<?> person, RoleHeld role) {

        boolean leads() {
            return role.belonging() != null && role.belonging().leads();
        }

        /** Leaders first, then in the order of {@link Belonging}, those of whom it is not said last; then by date. */
        static Comparator<Held> order() {
            Comparator<Held> byBelonging = Comparator.comparing(
                    held -> held.role().belonging(), Comparator.nullsLast(Comparator.naturalOrder()));
            return byBelonging.thenComparing(
                    held -> held.role().when(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));
        }
    }

    @Override
    public Set<RecordKind> to() {
        return Set.of(RecordKind.ORGANISATION);
    }

    @Override
    public Set<RecordKind> from() {
        return Set.of(RecordKind.PERSON, RecordKind.ORGANISATION);
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
                parts.add(new Each(namer.mention(other.address()), part.kind().label(), List.of()));
            }
        }
        return PageBuilder.from(page, namer)
                .group("Who leads it, or founded it", "", told(held, true, namer))
                .group("Who belongs to it or supports it, or is said to", "", told(held, false, namer))
                .group("Parts of it", "", parts)
                .build();
    }

    private static List<Each> told(List<Held> held, boolean leads, Namer namer) {
        return held.stream()
                .filter(one -> one.leads() == leads)
                .sorted(Held.order())
                .map(one -> new Each(namer.mention(one.person().address()), words(one.role()), List.of()))
                .toList();
    }

    /** "Leader, since 2019", "Activist; is said to belong to it". */
    private static String words(RoleHeld role) {
        @Nullable Belonging belonging = role.belonging();
        String more = belonging == null || belonging.leads() ? "" : belonging.label();
        String said = Stream.of(
                        role.role(), role.when() == null ? "" : role.when().inWords(Locale.ENGLISH))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Capitals.first(said) + (more.isEmpty() || role.role().contains(more) ? "" : "; " + more) + ".";
    }
}
