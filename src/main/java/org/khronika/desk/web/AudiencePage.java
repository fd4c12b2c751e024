package org.khronika.desk.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The form that asks whom an accepted record is for. */
@Component
record AudiencePage(Records records, Members members) {

    /** The form as it was sent; as the record stands, where {@code chosen} is null. */
    String show(Member me, RecordRef address, @Nullable Sensitivity chosen, Set<Long> readers, Reply reply) {
        Stored<?> record = records.get(address, Reader.of(me));
        return reply.with("address", address.address())
                .with("recordTitle", record.title())
                .with("accepted", record.reviewedVersion() != null)
                .with("author", record.authorName())
                .with("now", record.sensitivity().small())
                .with("sensitivities", Sensitivity.values())
                .with("chosen", chosen == null ? record.sensitivity() : chosen)
                .with("readers", chosen == null ? record.readers() : readers)
                .with("members", others(record))
                .show("desk/record/audience");
    }

    private List<Member> others(Stored<?> record) {
        return members.list().stream()
                .filter(member -> member.may(Permission.READ_RECORDS) && member.id() != record.author())
                .toList();
    }
}
