package org.khronika.updates;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
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
import org.khronika.review.Contents;
import org.khronika.review.DecideAudience;
import org.khronika.review.DecideWithdrawal;
import org.khronika.review.EnterRecord;
import org.khronika.review.HarmQuestions;
import org.khronika.review.ProposeAudience;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SecondWord;
import org.khronika.review.SecondWords;
import org.khronika.review.SubmitRecord;
import org.khronika.review.WithdrawRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The work behind an update, in short: Ayla writes, Rada accepts, Edil withdraws. */
@TestComponent
public class Office {

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    AmendRecord amend;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    WithdrawRecord withdraw;

    @Autowired
    DecideWithdrawal withdrawal;

    @Autowired
    ProposeAudience propose;

    @Autowired
    DecideAudience decide;

    @Autowired
    SecondWords words;

    @Autowired
    HarmQuestions questions;

    @Autowired
    AnswerQuestion answer;

    @Autowired
    SentenceQuestions sentences;

    @Autowired
    AnswerSentence answerSentence;

    @Autowired
    Contents contents;

    public Member ayla() {
        return Cast.ayla(members);
    }

    public Member rada() {
        return Cast.rada(members);
    }

    public Member edil() {
        return Cast.edil(members);
    }

    /** A body made of answers by name. */
    public <T extends Record> T body(Class<T> type, Map<String, ?> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    /** Entered and left as a draft. */
    public RecordRef draft(Record body) {
        boolean happened = body instanceof Incident || body instanceof Proceeding;
        List<Citation> sources = happened ? List.of(Cast.source(enter, members)) : List.of();
        return enter.enter(ayla(), new Draft<>(body, sources, Sensitivity.PUBLIC, Set.of()), null);
    }

    /** Entered, and accepted by somebody else. */
    public RecordRef accepted(Record body) {
        RecordRef address = draft(body);
        accept(address);
        return address;
    }

    /** Another body, as a draft. */
    public void changed(RecordRef address, Record body) {
        Stored<?> old = read(address);
        amend.amend(
                ayla(),
                address,
                old.version(),
                new Draft<>(body, old.citations(), old.sensitivity(), old.readers()),
                "түзету");
    }

    /** Another body, accepted; the same one is no change. */
    public void amended(RecordRef address, Record body) {
        changed(address, body);
        if (read(address).review() != ReviewState.REVIEWED) {
            accept(address);
        }
    }

    private void accept(RecordRef address) {
        acceptedBy(rada(), address);
    }

    /** What was changed, accepted by a member. */
    public void acceptedBy(Member member, RecordRef address) {
        submit.submit(ayla(), address, read(address).version(), null);
        questions
                .open(read(address), Reader.of(member))
                .forEach(question -> answer.answer(member, address, question.key(), "Бұл тексеруде дұрыс."));
        Stored.only(List.of(read(address)), Update.class)
                .forEach(edition -> answerSentence.answer(
                        member,
                        address,
                        none -> sentences.open(edition, Reader.of(member)).stream()
                                .collect(toMap(SentenceQuestion::key, question -> "Бұл тексеруде дұрыс."))));
        accept.accept(member, address, read(address).version(), null);
    }

    /** Withdrawn, and confirmed by somebody else. */
    public void withdrawn(RecordRef address) {
        withdraw.withdraw(edil(), address, read(address).version(), "Екі рет жазылған — «дважды»");
        withdrawal.confirm(rada(), address);
    }

    /** Taken from the public: for the team from now on. */
    public void closed(RecordRef address) {
        closed(address, Sensitivity.TEAM, Set.of());
    }

    /** For one member and its author from now on. */
    public void closedToAllBut(Member member, RecordRef address) {
        closed(address, Sensitivity.RESTRICTED, Set.of(member.id()));
    }

    private void closed(RecordRef address, Sensitivity sensitivity, Set<Long> readers) {
        propose.propose(ayla(), address, sensitivity, readers, "Отбасы өтінді");
        SecondWord word =
                words.find(address, SecondWord.Kind.AUDIENCE, Reader.of(rada())).orElseThrow();
        decide.agree(rada(), address, word.id());
    }

    public Stored<?> read(RecordRef address) {
        return records.get(address, Reader.of(ayla()));
    }
}
