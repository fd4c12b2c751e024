package org.khronika.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.publication.NameDecision.NameAnswer;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Moment;
import org.springframework.stereotype.Component;

/** The names of which it was said that they may stand although a record protects them, before those who see that record. */
@Component
public record NamesThatMayStand(NameDecisions decisions, Records records, Members members, Clock clock) {

    /**
     * One of them.
     *
     * @param title      of the protecting record
     * @param everywhere whether it may stand in every record, because it is a place, a word or somebody else's name
     * @param by         who said so
     * @param on         the day of that
     */
    public record MayStand(
            String name, RecordRef protecting, String title, boolean everywhere, String by, Moment on, String reason) {}

    /** Those whose protecting record the member may see, the last decided first. */
    public List<MayStand> list(Member member) {
        Reader reader = Reader.of(member);
        return decisions.newest().values().stream()
                .filter(one -> one.answer() == NameAnswer.MAY_STAND)
                .sorted(Comparator.comparing(NameDecision::at).reversed())
                .flatMap(one -> records.find(one.protecting(), reader).map(record -> standing(one, record)).stream())
                .toList();
    }

    /** What was said of a name, as far as this record protects it and the member may see that. */
    Optional<NameDecision> find(Member member, RecordRef protecting, String name) {
        return Optional.ofNullable(decisions.newest().get(NameDecisions.Key.of(protecting, name)))
                .filter(one -> one.answer() == NameAnswer.MAY_STAND)
                .filter(one -> records.find(protecting, Reader.of(member)).isPresent());
    }

    private MayStand standing(NameDecision one, Stored<?> record) {
        return new MayStand(
                one.name(),
                one.protecting(),
                record.title(),
                one.everywhere(),
                members.get(one.member()).name(),
                new Moment(one.at().atZone(clock.getZone()), LocalDate.now(clock)),
                one.reason());
    }
}
