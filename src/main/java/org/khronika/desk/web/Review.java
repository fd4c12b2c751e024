package org.khronika.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.forms.Differences;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.Authors;
import org.khronika.review.Contents;
import org.khronika.review.Doubts;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Hindrances;
import org.khronika.review.Lacks.Lack;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What a member can do with a record now, and what a reviewer should know before accepting it. */
@Component
record Review(
        Authors authors,
        RecordTypes types,
        Records records,
        Forms forms,
        Contents contents,
        Members members,
        HarmQuestions questions,
        AnswerQuestion answer,
        List<Doubts> others,
        LooksLike looksLike,
        Hindrances hindrances) {

    /**
     * The box under a record.
     *
     * @param mayReview  accept it or give it back
     * @param own        it waits for review, and the member wrote part of it
     * @param questions  what must be answered before it is accepted
     * @param mayAnswer  say why what is asked is right
     * @param mayPropose say that it should be for others
     * @param lacks      what it does not say yet, without which it is not accepted
     * @param accepted   this version was accepted
     * @param doubts     what a reviewer should hear of first
     * @param since      the accepted version that the changes are counted from; 0 when none was accepted
     * @param changes    what changed since then
     */
    record Box(
            boolean mayAmend,
            boolean maySubmit,
            boolean mayReview,
            boolean own,
            boolean mayWithdraw,
            List<HarmQuestion> questions,
            boolean mayAnswer,
            boolean mayPropose,
            List<Lack> lacks,
            boolean accepted,
            List<Sayable> doubts,
            int since,
            List<ChangedAnswer> changes) {}

    /** What the member can do with the record; the namer is that of the page, which knows the records beside it. */
    <T extends Record> Box box(Member me, Stored<T> record, StaffNamer namer) {
        ReviewState state = record.review();
        boolean enters = me.may(Permission.ENTER_RECORDS);
        boolean waits = state == ReviewState.SUBMITTED;
        boolean wrote = waits && authors.wrote(me, record);
        boolean reviews = waits && me.may(Permission.REVIEW_RECORDS);
        boolean withdrawn = state == ReviewState.WITHDRAWN;
        return new Box(
                enters && !withdrawn,
                enters && (state == ReviewState.DRAFT || state == ReviewState.RETURNED),
                reviews && !wrote,
                wrote,
                me.may(Permission.PUBLISH) && !withdrawn,
                withdrawn ? List.of() : questions.open(record, namer.seen()),
                (waits || state == ReviewState.REVIEWED) && answer.may(me, record),
                enters && record.reviewedVersion() != null,
                withdrawn ? List.of() : hindrances.lacks(record, namer.seen()),
                state == ReviewState.REVIEWED,
                withdrawn ? List.of() : doubts(me, record, namer),
                record.reviewedVersion() == null ? 0 : record.reviewedVersion(),
                changes(me, record));
    }

    /** What a reviewer should hear of, and whoever enters the record: what its kind asks, and what others know. */
    <T extends Record> List<Sayable> doubts(Member me, Stored<T> record, StaffNamer namer) {
        RecordType<T> type = types.get(record);
        boolean accepted = record.review() == ReviewState.REVIEWED;
        return Stream.of(
                        types.doubts(record, namer::body).stream(),
                        others.stream()
                                .filter(one -> !(accepted && one.onlyBeforeAccepting()))
                                .flatMap(one ->
                                        one
                                                .about(record.address(), type, record.body(), record.sensitivity())
                                                .stream()),
                        doubles(me, record).map(Sayable::written))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** What its author was told before saving is told to whoever reviews it too, as far as they may see it. */
    private Stream<String> doubles(Member me, Stored<?> record) {
        return record.review() == ReviewState.SUBMITTED
                ? looksLike.of(record.body(), Reader.of(me)).stream()
                        .filter(told -> told.record() != null && !told.record().equals(record.address()))
                        .map(told -> "%s %s (%s).".formatted(told.sentence(), told.title(), told.record()))
                : Stream.empty();
    }

    private List<ChangedAnswer> changes(Member me, Stored<?> record) {
        Integer accepted = record.reviewedVersion();
        if (accepted == null || accepted == record.version()) {
            return List.of();
        }
        return forms.find(me, record, accepted)
                .map(then -> differences(me).between(then, record.draft()))
                .orElse(List.of());
    }

    /** Differences in words that say no more than the member may know. */
    Differences differences(Member me) {
        StaffNamer namer = new StaffNamer(records, Reader.of(me));
        return new Differences(
                contents, namer::name, number -> members.get(number).name(), me.language());
    }
}
