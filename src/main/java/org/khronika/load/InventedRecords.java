package org.khronika.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Role;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.review.ManyRecords.Made;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** The records of a seed, each by its number: the same for ever, however many there are. */
final class InventedRecords {

    private static final int BODY = 0;
    private static final int AROUND = 3;
    private static final int TEAM = 12;
    private static final int RESTRICTED = 4;
    private static final int REVIEWED = 75;
    private static final int SUBMITTED = 40;
    private static final int HALF = 50;

    private final InventedOrder order;
    private final Map<RecordKind, Invention> inventions;

    InventedRecords(long seed, String country) {
        order = new InventedOrder(seed, country);
        Vocabulary vocabulary = Vocabulary.read();
        Texts texts = new Texts(order, vocabulary);
        InventedPlaces places = new InventedPlaces(order, vocabulary);
        InventedPeople people = new InventedPeople(order, vocabulary, places, texts);
        inventions = List.of(
                        places,
                        people,
                        new InventedOrganisations(order, vocabulary, places, texts),
                        new InventedDocuments(order, vocabulary, places, people, texts),
                        new InventedIncidents(order, vocabulary, places, people, texts),
                        new InventedProceedings(order, vocabulary, places, people, texts))
                .stream()
                .collect(Collectors.toMap(Invention::kind, Function.identity()));
    }

    RecordRef address(long number) {
        return order.address(number);
    }

    /**
     * The record at a number.
     *
     * @param members who enters and reads them
     */
    Made<?> at(long number, Function<Role, Member> members) {
        RecordKind kind = order.kind(number);
        Invention invention = inventions.get(kind);
        if (invention == null) {
            throw new IllegalStateException("Nobody invents a " + kind.noun());
        }
        Draft<? extends Record> draft = invention.draft(order.chance(number, BODY), number, order.before(kind, number));
        return around(draft, number, members);
    }

    /** Whose it is, for whom and how far it has come. Of those for named members, half have been shared with one who documents. */
    private <T extends Record> Made<T> around(Draft<T> draft, long number, Function<Role, Member> members) {
        Chance chance = order.chance(number, AROUND);
        Member author = members.apply(chance.in(HALF) ? Role.DOCUMENTER : Role.EDITOR);
        Sensitivity sensitivity = sensitivity(chance);
        Set<Long> readers = sensitivity == Sensitivity.RESTRICTED && chance.in(HALF)
                ? Set.of(members.apply(Role.DOCUMENTER).id())
                : Set.of();
        return new Made<>(
                address(number),
                author,
                review(chance),
                new Draft<>(draft.body(), draft.citations(), sensitivity, readers));
    }

    private static Sensitivity sensitivity(Chance chance) {
        if (chance.in(RESTRICTED)) {
            return Sensitivity.RESTRICTED;
        }
        return chance.in(TEAM) ? Sensitivity.TEAM : Sensitivity.PUBLIC;
    }

    private static ReviewState review(Chance chance) {
        if (chance.in(REVIEWED)) {
            return ReviewState.REVIEWED;
        }
        return chance.in(SUBMITTED) ? ReviewState.SUBMITTED : ReviewState.DRAFT;
    }
}
