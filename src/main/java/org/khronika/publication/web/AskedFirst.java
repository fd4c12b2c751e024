package org.khronika.publication.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.HarmQuestion;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What must be answered before a release goes out, by record. */
@Component
record AskedFirst(Records records, AnswerQuestion answers) {

    /** A record, what is asked about it, and whether the member may answer. */
    record Asked(String address, String title, boolean may, List<HarmQuestion> questions) {}

    List<Asked> of(Member me, List<HarmQuestion> questions) {
        return questions.stream()
                .collect(Collectors.groupingBy(HarmQuestion::record, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> asked(me, one.getKey(), one.getValue()))
                .toList();
    }

    private Asked asked(Member me, RecordRef address, List<HarmQuestion> questions) {
        Optional<Stored<?>> record = records.find(address, Reader.of(me));
        return new Asked(
                address.address(),
                record.map(Stored::title).orElse(address.address()),
                record.isPresent() && answers.may(me, record.get()),
                questions);
    }
}
