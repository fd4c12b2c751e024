package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.SecondWord;
import org.khronika.review.SecondWord.Kind;
import org.khronika.review.SecondWords;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What waits for a second member about a record, as its page says it. */
@Component
record SecondWordsOnPage(SecondWords words, Members members, DeskTime time) {

    /**
     * One of them.
     *
     * @param says    who said what, and when
     * @param why     their reason
     * @param follows what follows when the member agrees; empty for who cannot decide it
     */
    record Waits(
            UUID id,
            boolean withdrawal,
            Sayable says,
            String why,
            @Nullable Sayable follows,
            boolean mayDecide,
            boolean mine) {}

    List<Waits> of(Member me, Stored<?> record) {
        return words.list(record.address(), Reader.of(me)).stream()
                .map(word -> new Waits(
                        word.id(),
                        word.kind() == Kind.WITHDRAWAL,
                        said(word).with("by", word.proposedByName()).with("at", time.words(word.proposedAt())),
                        word.reason(),
                        word.mayBeDecidedBy(me) ? follows(me, record, word) : null,
                        word.mayBeDecidedBy(me),
                        word.proposedBy() == me.id()))
                .toList();
    }

    private Phrase said(SecondWord word) {
        @Nullable Sensitivity sensitivity = word.sensitivity();
        if (sensitivity == null) {
            return phrase("desk.second.withdrawn");
        }
        return sensitivity != Sensitivity.RESTRICTED
                ? phrase("desk.second.proposed").with("whom", sensitivity)
                : phrase("desk.second.proposed-for")
                        .with("whom", sensitivity)
                        .with(
                                "names",
                                word.readers().stream()
                                        .map(reader -> members.get(reader).name())
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
    }

    private static Sayable follows(Member me, Stored<?> record, SecondWord word) {
        if (word.sensitivity() == null) {
            return phrase("desk.second.follows.withdrawal");
        }
        Phrase published = record.sensitivity() == Sensitivity.PUBLIC
                ? phrase("desk.second.follows.notice")
                : word.sensitivity() == Sensitivity.PUBLIC
                        ? phrase("desk.second.follows.published")
                        : phrase("desk.second.follows.unpublished");
        boolean sees = word.sensitivity() != Sensitivity.RESTRICTED
                || record.author() == me.id()
                || word.readers().contains(me.id());
        return published.with("sees", sees ? "yes" : "no");
    }
}
