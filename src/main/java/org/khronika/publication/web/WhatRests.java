package org.khronika.publication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khronika.publication.Resting;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.words.Moment;
import org.springframework.stereotype.Component;

/** Accepted versions that wait a while before they go out, by name and with the moment from which they do. */
@Component
record WhatRests(Records records, Clock clock) {

    /**
     * One of them.
     *
     * @param until on the clock of where the organisation works
     */
    record Line(String address, String title, Moment until) {}

    /** As far as the reader may see them, the first to go out first. */
    List<Line> of(List<Resting> resting, Reader reader) {
        return resting.stream()
                .flatMap(one -> records.find(one.address(), reader).stream()
                        .map(record -> new Line(
                                one.address().address(),
                                record.title(),
                                new Moment(one.until().atZone(clock.getZone()), LocalDate.now(clock)))))
                .toList();
    }
}
