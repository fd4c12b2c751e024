package org.khronika.publication.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.publication.PublicJson;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/**
 * Everything that the files of a record are made from, as one sum: the files are written from nothing else, and the program that writes them and
 * its settings are the same for all ({@code Foundations}). Who gives such a file something more to say adds it here.
 */
final class RestsOn {

    private RestsOn() {}

    /**
     * The sum of each record in a tree.
     *
     * @param installation what the pages say of the installation
     */
    static Map<RecordRef, String> each(Tree tree, String installation) {
        return tree.plan().records().parallelStream()
                .collect(Collectors.toConcurrentMap(PublicRecord::address, record -> of(record, installation, tree)));
    }

    /** That of one of them. */
    static String of(PublicRecord record, String installation, Tree tree) {
        SaidIn said = SaidIn.of(record.history(), tree.plan());
        ReleaseItem item = record.item();
        List<Object> rests = new ArrayList<>(List.of(
                installation,
                tree.plan().language().tag(),
                tree.languages().stream().map(Language::tag).toList(),
                tree.country().code(),
                record.address().address(),
                record.version(),
                record.reviewedOn().toString(),
                item.firstIn(),
                said.number(),
                said.at().toString(),
                said.how(),
                record.data(),
                record.page().connected(),
                record.history(),
                record.translated()));
        return sum(PublicJson.text(rests), item.sha256());
    }

    /** What changes with each release. */
    static String thisRelease(ReleasePlan plan) {
        return plan.number() + " " + plan.at();
    }

    private static String sum(String... parts) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sum.update(part.getBytes(StandardCharsets.UTF_8));
                sum.update((byte) 0);
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
