package org.khronika.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.RecordRef;

/**
 * What a release says at one address.
 *
 * @param version     the accepted version that is published; the last one published for what was withdrawn
 * @param title       as the public reads it; empty for what was withdrawn
 * @param sha256      of the content, or of the notice
 * @param content     the public page as JSON; null for what was withdrawn
 * @param changes     in words, since the release before
 * @param firstIn     the release that first had something at the address
 * @param withdrawnIn the release in which it was withdrawn; null for what stands
 * @param reason      why it was withdrawn, or what was wrong in the release before
 */
public record ReleaseItem(
        RecordRef address,
        int version,
        ItemStatus status,
        String title,
        String sha256,
        @Nullable String content,
        List<Change> changes,
        int firstIn,
        @Nullable Integer withdrawnIn,
        @Nullable String reason) {

    /** Whether only a notice stands at the address. */
    public boolean isWithdrawn() {
        return withdrawnIn != null;
    }

    /** The same with other words for what was changed. */
    ReleaseItem saying(ItemStatus otherwise, List<Change> others) {
        return new ReleaseItem(
                address, version, otherwise, title, sha256, content, others, firstIn, withdrawnIn, reason);
    }

    /** The same with what was wrong before, as the editors tell it to readers. */
    ReleaseItem corrected(String why) {
        return new ReleaseItem(address, version, status, title, sha256, content, changes, firstIn, withdrawnIn, why);
    }

    /** What is said at the address in another language; nothing where it has not been said in it. */
    ReleaseItem in(@Nullable Words words) {
        if (words == null) {
            return new ReleaseItem(address, version, status, title, "", null, changes, firstIn, withdrawnIn, reason);
        }
        String said = words.content();
        return new ReleaseItem(
                address,
                version,
                status,
                words.title(),
                said == null ? "" : Sha256.of(said),
                said,
                words.changes(),
                firstIn,
                withdrawnIn,
                words.reason());
    }

    /** Whether it stands, and in which words is not known: they were of another language. */
    boolean isInOtherWords() {
        return sha256.isEmpty() && !isWithdrawn();
    }

    /** What a release that is in several languages says at an address in one that is not its first. */
    record Words(
            RecordRef address,
            String title,
            @Nullable String content,
            List<Change> changes,
            @Nullable String reason) {}
}
