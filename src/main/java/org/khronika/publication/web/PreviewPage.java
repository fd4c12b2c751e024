package org.khronika.publication.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.publication.ClockCheck;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.NarrowedDown;
import org.khronika.publication.PreviewRelease;
import org.khronika.publication.PublicationRules;
import org.khronika.publication.ReleasePlan;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What the next release would bring, and what stands against it. */
@Component
record PreviewPage(PreviewRelease preview, Records records, ClockCheck clock, WhatRests rests, AskedFirst asked) {

    /** A record that a published page speaks of, and why it is not in the release. */
    record Spoken(String address, String title, String why) {}

    String show(Member me, String note, Reply reply) {
        PreviewRelease.Preview next = preview.preview(me);
        Reader reader = Reader.of(me);
        Predicate<NarrowedDown> seen = one ->
                !one.findings().isEmpty() && records.find(one.address(), reader).isPresent();
        return reply.with("plan", next.plan())
                .with("questions", asked.of(me, next.questions()))
                .with("narrowed", next.narrowed().stream().filter(seen).toList())
                .with("stops", next.stops())
                .with("clock", clock.problem().orElse(null))
                .with("undecided", next.undecided())
                .with("rests", rests.of(next.rests(), reader))
                .with("rest", next.rest())
                .with("note", note)
                .with("added", next.plan().items(ItemStatus.NEW))
                .with("changed", next.plan().items(ItemStatus.CHANGED))
                .with("withdrawn", next.plan().items(ItemStatus.WITHDRAWN))
                .with("moved", moved(next.plan()))
                .with("waiting", waiting(reader))
                .with("notForThePublic", notForThePublic(next.plan().notPublic(), reader))
                .with("rule", PublicationRules.nothingUnreviewed)
                .show("publication/preview");
    }

    /** "2 new, 1 changed". */
    private static String moved(ReleasePlan plan) {
        return InWords.list(Stream.of(ItemStatus.NEW, ItemStatus.CHANGED, ItemStatus.WITHDRAWN)
                .filter(status -> !plan.items(status).isEmpty())
                .map(status -> plan.items(status).size() + " " + status.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Records that the release leaves out because nobody has accepted their newest version; only those that the reader may see. */
    private long waiting(Reader reader) {
        return records.count(
                RecordQuery.all().in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED), reader);
    }

    /** What published pages speak of without being able to link it, as far as the reader may see. */
    private List<Spoken> notForThePublic(Set<RecordRef> addresses, Reader reader) {
        return addresses.stream()
                .flatMap(address -> records.find(address, reader).stream())
                .sorted(Comparator.comparing((Stored<?> record) -> record.kind())
                        .thenComparing(Stored::title)
                        .thenComparing(Stored::address))
                .map(record -> new Spoken(
                        record.address().address(),
                        record.title(),
                        record.sensitivity() == Sensitivity.PUBLIC
                                ? record.review().label()
                                : record.sensitivity().label().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
