package org.khronika.publication.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.khronika.publication.Resting;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.springframework.stereotype.Component;

/** Accepted versions that wait a while before they go out, by name and with the moment from which they do. */
@Component
class WhatRests {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Records records;
    private final Clock clock;

    WhatRests(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param until in words, as it is read where the organisation works
     */
    record Line(String address, String title, String until) {}

    /** As far as the reader may see them, the first to go out first. */
    List<Line> of(List<Resting> resting, Reader reader) {
        return resting.stream()
                .flatMap(one -> records.find(one.address(), reader).stream()
                        .map(record -> new Line(
                                one.address().address(),
                                record.title(),
                                MOMENT.format(one.until().atZone(clock.getZone())))))
                .toList();
    }
}
