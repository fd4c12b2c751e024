package org.khronika.publication.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.publication.ClockCheck;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.Moved;
import org.khronika.publication.NarrowedDown;
import org.khronika.publication.PreviewRelease;
import org.khronika.publication.PublicationRules;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.ReleasePlan;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the next release would bring, and what stands against it. */
@Component
record PreviewPage(PreviewRelease preview, Records records, ClockCheck clock, WhatRests rests, AskedFirst asked) {

    /** A record that a published page speaks of, and why it is not in the release. */
    record Spoken(String address, String title, Sayable why) {}

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
                .with("since", since(next.plan()))
                .with(
                        "languages",
                        Sayable.and(next.languages().stream()
                                .map(language -> Sayable.written(language.name()))
                                .toList()))
                .with("changesNothing", next.changesNothing())
                .with("digest", next.digest())
                .with("waiting", waiting(reader))
                .with("notForThePublic", notForThePublic(next.plan().notPublic(), reader))
                .with("rule", PublicationRules.nothingUnreviewed)
                .show("publication/preview");
    }

    /** How the sentence goes on that says how many records would be public: ": 2 new and 1 changed since release 1 of 27 March 2023." */
    private static Sayable since(ReleasePlan plan) {
        Sayable moved = Moved.inWords(
                plan.items().stream().collect(Collectors.groupingBy(ReleaseItem::status, Collectors.counting())));
        boolean none = plan.items().stream().allMatch(item -> item.status() == ItemStatus.SAME);
        if (plan.previous() == null) {
            return none
                    ? Sayable.written(".")
                    : phrase("publication.preview.moved").with("moved", moved);
        }
        Phrase since = none
                ? phrase("publication.preview.same-as")
                : phrase("publication.preview.moved-since").with("moved", moved);
        return since.with("number", plan.previous().number())
                .with("day", plan.previous().day());
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
                        .thenComparing(Stored::title, reader.language().order())
                        .thenComparing(Stored::address))
                .map(record -> new Spoken(
                        record.address().address(),
                        record.title(),
                        record.sensitivity() == Sensitivity.PUBLIC
                                ? record.review()
                                : record.sensitivity().words().small()))
                .toList();
    }
}
