package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.incidents.Incident;
import org.khronika.incidents.SameActs;
import org.khronika.people.Name;
import org.khronika.people.NameFolding;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.records.Given;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Which records, of those that a member may see, a new one looks like: a name in another spelling, the same act to the same people. */
@Component
record LooksLike(Records records, SameActs acts) {

    private static final int LOOKED_AT = 40;
    private static final int TOLD = 5;
    private static final int SHORTEST_SURNAME = 4;
    private static final double SAME_NAME = .90;

    List<Notice> of(Record body, Reader reader) {
        return switch (body) {
            case Person person -> named(person.names(), RecordKind.PERSON, reader);
            case Organisation organisation -> named(organisation.names(), RecordKind.ORGANISATION, reader);
            case Incident incident -> incidents(incident, reader);
            default -> List.of();
        };
    }

    /** Those with a name that is one of these in another spelling or script. */
    List<Notice> named(List<Name> names, RecordKind kind, Reader reader) {
        Map<RecordRef, Notice> found = new LinkedHashMap<>();
        for (Name name : names) {
            String word = NameFolding.longestWord(name.text());
            if (Given.isSaid(name.text()) && word.length() >= SHORTEST_SURNAME) {
                Stream.of(NameFolding.key(name.text()), word)
                        .flatMap(words -> records.listWhole(current(kind).matching(words), reader).stream())
                        .filter(record -> isCalled(record, name.text()))
                        .forEach(record -> found.putIfAbsent(
                                record.address(),
                                new Notice(
                                        phrase("desk.looks-like.name")
                                                .with("name", name.text())
                                                .in(reader.language()),
                                        record.address(),
                                        record.title())));
            }
        }
        return found.values().stream().limit(TOLD).toList();
    }

    private static boolean isCalled(Stored<?> record, String name) {
        List<Name> names = switch (record.body()) {
            case Person person -> person.names();
            case Organisation organisation -> organisation.names();
            default -> List.of();
        };
        return names.stream().anyMatch(other -> NameFolding.likeness(other.text(), name) >= SAME_NAME);
    }

    private List<Notice> incidents(Incident incident, Reader reader) {
        return acts.find(incident, TOLD, reader).stream()
                .map(like ->
                        new Notice(phrase("desk.looks-like.act").in(reader.language()), like.address(), like.title()))
                .toList();
    }

    private static RecordQuery current(RecordKind kind) {
        return RecordQuery.all()
                .of(kind)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .rows(0, LOOKED_AT);
    }
}
