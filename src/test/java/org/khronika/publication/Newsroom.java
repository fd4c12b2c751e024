package org.khronika.publication;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.people.Consent;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.AmendRecord;
import org.khronika.review.AnswerQuestion;
import org.khronika.review.EnterRecord;
import org.khronika.review.HarmQuestions;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SubmitRecord;
import org.khronika.review.WithdrawRecord;
import org.khronika.updates.AnswerSentence;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.SentenceQuestions;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.boot.test.context.TestComponent;

/** The work before a release, in short: who enters, who accepts, who withdraws. */
@TestComponent
public class Newsroom {

    private final Members members;
    private final Records records;
    private final EnterRecord enter;
    private final AmendRecord amend;
    private final SubmitRecord submit;
    private final AcceptRecord accept;
    private final WithdrawRecord withdraw;
    private final HarmQuestions questions;
    private final AnswerQuestion answer;
    private final SentenceQuestions sentences;
    private final AnswerSentence answerSentence;
    private final ReleasePlanner planner;
    private final PublishRelease publish;
    private final ReleaseFolders folders;
    private final Clock clock;

    Newsroom(
            Members members,
            Records records,
            EnterRecord enter,
            AmendRecord amend,
            SubmitRecord submit,
            AcceptRecord accept,
            WithdrawRecord withdraw,
            HarmQuestions questions,
            AnswerQuestion answer,
            SentenceQuestions sentences,
            AnswerSentence answerSentence,
            ReleasePlanner planner,
            PublishRelease publish,
            ReleaseFolders folders,
            Clock clock) {
        this.members = members;
        this.records = records;
        this.enter = enter;
        this.amend = amend;
        this.submit = submit;
        this.accept = accept;
        this.withdraw = withdraw;
        this.questions = questions;
        this.answer = answer;
        this.sentences = sentences;
        this.answerSentence = answerSentence;
        this.planner = planner;
        this.publish = publish;
        this.folders = folders;
        this.clock = clock;
    }

    Member editor() {
        return Cast.edil(members);
    }

    /** Entered and left as a draft. */
    RecordRef draft(Record body, Sensitivity sensitivity) {
        return enter.enter(Cast.ayla(members), new Draft<>(body, sources(body), sensitivity, Set.of()), null);
    }

    /** What happened must rest on something. */
    private List<Citation> sources(Record body, Citation... given) {
        boolean happened = body instanceof Incident || body instanceof Proceeding;
        return given.length == 0 && happened ? List.of(Cast.source(enter, members)) : List.of(given);
    }

    /** Entered and sent, and waiting for review. */
    RecordRef sent(Record body) {
        RecordRef address = draft(body, Sensitivity.PUBLIC);
        submit.submit(Cast.ayla(members), address, read(address).version(), null);
        return address;
    }

    /** Entered, and accepted by somebody else. */
    RecordRef accepted(Record body, Citation... citations) {
        return accepted(body, Sensitivity.PUBLIC, citations);
    }

    /** A restricted one is for its author and for who reviews it. */
    RecordRef accepted(Record body, Sensitivity sensitivity, Citation... citations) {
        Set<Long> readers = Set.of(Cast.rada(members).id());
        RecordRef address = enter.enter(
                Cast.ayla(members), new Draft<>(body, sources(body, citations), sensitivity, readers), null);
        accept(address);
        return address;
    }

    /** Another body for the record, accepted; whom the record is for does not change. */
    <T extends Record> void amended(RecordRef address, T body) {
        changed(address, body);
        accept(address);
    }

    /** Another body for the record, as a draft. */
    <T extends Record> void changed(RecordRef address, T body) {
        Stored<?> old = read(address);
        amend.amend(
                Cast.ayla(members),
                address,
                old.version(),
                new Draft<>(body, old.citations(), old.sensitivity(), old.readers()),
                "a correction");
    }

    void withdrawn(RecordRef address, String reason) {
        withdraw.withdraw(editor(), address, read(address).version(), reason);
    }

    Stored<?> read(RecordRef address) {
        return records.get(address, Reader.of(Cast.ayla(members)));
    }

    /** Sent, and accepted by somebody else. */
    void accept(RecordRef address) {
        if (read(address).review() != ReviewState.SUBMITTED) {
            submit.submit(Cast.ayla(members), address, read(address).version(), null);
        }
        Member rada = Cast.rada(members);
        questions
                .open(records.get(address, Reader.of(rada)), Reader.of(rada))
                .forEach(question -> answer.answer(rada, address, question.key(), "It is right in this test."));
        Stored.only(List.of(read(address)), Update.class)
                .forEach(edition -> answerSentence.answer(
                        rada,
                        address,
                        none -> sentences.open(edition, Reader.of(rada)).stream()
                                .map(SentenceQuestion::key)
                                .distinct()
                                .collect(toMap(key -> key, key -> "It is right in this test."))));
        accept.accept(
                rada,
                address,
                records.get(address, Reader.of(Cast.ayla(members))).version(),
                null);
    }

    /** Every question of harm that stops the next release, answered. */
    void answered() {
        planner.plan(ZonedDateTime.now(clock), null)
                .questions()
                .forEach(question ->
                        answer.answer(editor(), question.record(), question.key(), "It is right in this test."));
    }

    /** The site of the next release, with whatever stops it answered. */
    StaticSite published() {
        answered();
        return new StaticSite(folders.of(publish.publish(editor(), null, null)));
    }

    /** A person of this name, with further spellings. */
    static Person person(Set<Protection> protection, Consent consent, String main, String... spellings) {
        List<Name> names = new java.util.ArrayList<>(List.of(new Name(main, null, NameKind.MAIN)));
        List.of(spellings).forEach(spelling -> names.add(new Name(spelling, null, NameKind.SPELLING)));
        return new Person(names, null, null, null, null, List.of(), List.of(), null, protection, consent, null);
    }
}
