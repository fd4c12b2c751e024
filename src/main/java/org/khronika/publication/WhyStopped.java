package org.khronika.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Says to a member why a release is stopped: by which record, or, if they may not see that one, whom to ask. */
@Component
class WhyStopped {

    private final Records records;
    private final Members members;

    WhyStopped(Records records, Members members) {
        this.records = records;
        this.members = members;
    }

    /** A sentence or two for each file. */
    List<String> sentences(List<GuardedFiles.Hit> hits, Member reader) {
        return hits.stream()
                .map(hit -> hit.sentence() + " " + protecting(hit.protecting(), reader))
                .toList();
    }

    private String protecting(RecordRef record, Member reader) {
        return records.find(record, Reader.of(reader))
                .map(found -> "The name is protected by %s.".formatted(record.address()))
                .orElseGet(() -> "Who protects it is not for you to see; ask " + everybodyElse(reader) + ".");
    }

    /** Always the same names, whatever is hidden and from whom. */
    private String everybodyElse(Member reader) {
        return members.list().stream()
                .filter(member -> member.may(Permission.READ_RECORDS) && member.id() != reader.id())
                .map(Member::name)
                .collect(Collectors.joining(", "));
    }
}
