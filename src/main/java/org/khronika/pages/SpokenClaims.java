package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khronika.records.Disagreements;
import org.khronika.records.SourceClaim;
import org.khronika.records.WithSourceClaims;

/**
 * What sources say about a record, as its page tells it.
 *
 * @param labels   of the facts that print answers, by the names of their questions
 * @param withheld hears of everybody who is named: what is not shown of them is said on the page
 */
record SpokenClaims(Namer namer, Map<String, String> labels, Consumer<Mention> withheld) {

    /** One for each, in the order of the record. */
    <B extends Record & WithSourceClaims> List<Claimed> of(B body, Notes notes) {
        List<Claimed> claims = new ArrayList<>();
        int n = 0;
        for (SourceClaim claim : body.sourceClaims()) {
            claim.togetherWith().stream().map(namer::mention).forEach(withheld);
            String field = claim.field() == null ? "" : claim.field();
            String because = claim.because() == null ? "" : namer.words(claim.because());
            claims.add(new Claimed(
                    field,
                    Disagreements.label(body, field, namer.language())
                            .map(label -> labels.getOrDefault(field, label))
                            .orElse(""),
                    speaker(claim),
                    onRecord(claim),
                    namer.words(claim.states()),
                    claim.said(),
                    claim.assessment(),
                    because,
                    notes.numbers("sourceClaims[" + n++ + "]", "sourceClaims")));
        }
        return claims;
    }

    /** The speaker in the words of the source, linked if they are on record; by their public label alone if that is all that may stand. */
    private Mention speaker(SourceClaim claim) {
        String words = namer.words(claim.speaker());
        if (claim.onRecord() == null) {
            return Mention.of(words);
        }
        Mention onRecord = namer.mention(claim.onRecord());
        withheld.accept(onRecord);
        return onRecord.href() == null ? onRecord : Mention.link(words, onRecord.href());
    }

    /** Where several on record state it in one breath, all of them: the words for the speaker lead to one. */
    private List<Mention> onRecord(SourceClaim claim) {
        return claim.togetherWith().isEmpty()
                ? List.of()
                : Stream.concat(Stream.ofNullable(claim.onRecord()), claim.togetherWith().stream())
                        .map(namer::mention)
                        .toList();
    }
}
