package org.khronika.desk.web;

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
import org.khronika.values.Capitals;
import org.springframework.stereotype.Component;

/** What waits for a second member about a record, as its page says it. */
@Component
class SecondWordsOnPage {

    private final SecondWords words;
    private final Members members;
    private final DeskTime time;

    SecondWordsOnPage(SecondWords words, Members members, DeskTime time) {
        this.words = words;
        this.members = members;
        this.time = time;
    }

    /**
     * One of them.
     *
     * @param says    who said what, and when
     * @param why     their reason
     * @param follows what follows when the member agrees; empty for who cannot decide it
     */
    record Waits(
            UUID id, boolean withdrawal, String says, String why, String follows, boolean mayDecide, boolean mine) {}

    List<Waits> of(Member me, Stored<?> record) {
        return words.list(record.address(), Reader.of(me)).stream()
                .map(word -> new Waits(
                        word.id(),
                        word.kind() == Kind.WITHDRAWAL,
                        "%s by %s, %s".formatted(said(word), word.proposedByName(), time.words(word.proposedAt())),
                        word.reason(),
                        word.mayBeDecidedBy(me) ? follows(me, record, word) : "",
                        word.mayBeDecidedBy(me),
                        word.proposedBy() == me.id()))
                .toList();
    }

    private String said(SecondWord word) {
        return word.sensitivity() == null ? "Withdrawn" : "“%s” proposed".formatted(audience(word));
    }

    private String audience(SecondWord word) {
        @Nullable Sensitivity sensitivity = word.sensitivity();
        if (sensitivity != Sensitivity.RESTRICTED) {
            return sensitivity == null ? "" : sensitivity.label();
        }
        return sensitivity.label() + ": "
                + word.readers().stream()
                        .map(reader -> members.get(reader).name())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String follows(Member me, Stored<?> record, SecondWord word) {
        if (word.sensitivity() == null) {
            return "It is off the next release already. If you undo the withdrawal, it stands as it stood before.";
        }
        String published = record.sensitivity() == Sensitivity.PUBLIC
                ? "the next release puts a notice in the place of its page"
                : word.sensitivity() == Sensitivity.PUBLIC
                        ? "the version that was accepted goes into the next release"
                        : "it stays unpublished";
        boolean sees = word.sensitivity() != Sensitivity.RESTRICTED
                || record.author() == me.id()
                || word.readers().contains(me.id());
        return Capitals.first("if you agree, " + published + (sees ? "." : ", and you do not see it any more."));
    }
}
