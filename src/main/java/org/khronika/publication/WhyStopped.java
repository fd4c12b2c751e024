package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Says to a member why a release is stopped: by which record, or, if they may not see that one, whom to ask. */
@Component
record WhyStopped(Records records, Members members) {

    /** A sentence or two for each file. */
    List<Sayable> sentences(List<GuardedFiles.Hit> hits, Member reader) {
        return hits.stream()
                .map(hit -> Sayable.sentences(List.of(hit.sentence(), protecting(hit.protecting(), reader))))
                .toList();
    }

    private Sayable protecting(RecordRef record, Member reader) {
        return records.find(record, Reader.of(reader))
                .map(found -> phrase("publication.refused.protected-by").with("address", record.address()))
                .orElseGet(
                        () -> phrase("publication.refused.protected-by-hidden").with("members", everybodyElse(reader)));
    }

    /** Always the same names, whatever is hidden and from whom. */
    private String everybodyElse(Member reader) {
        return members.list().stream()
                .filter(member -> member.may(Permission.READ_RECORDS) && member.id() != reader.id())
                .map(Member::name)
                .collect(Collectors.joining(", "));
    }
}
