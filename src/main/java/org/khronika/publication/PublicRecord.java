package org.khronika.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khronika.pages.RecordPage;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A record as a release publishes it.
 *
 * @param body       the accepted facts; whatever is printed from them goes through the page's namer first
 * @param reviewedOn the day on which the version was accepted
 * @param page       names redacted, links relative to the folder of records, with the records that speak of it
 * @param data       what the data files of its kind have besides, by name in their order
 * @param history    what earlier releases and this one changed, the newest first
 * @param translated its texts in other languages, in the order of the texts
 */
public record PublicRecord(
        RecordRef address,
        int version,
        LocalDate reviewedOn,
        Record body,
        RecordPage page,
        Map<String, String> data,
        ReleaseItem item,
        List<PastChange> history,
        List<TranslatedText> translated) {

    /** Its kind. */
    public RecordKind kind() {
        return address.kind();
    }

    /** The file of its page, from the root of the release. */
    public String path() {
        return "records/" + address.address() + ".html";
    }

    /** Those of them that are in a language. */
    public List<TranslatedText> translated(String tag) {
        return translated.stream().filter(text -> text.language().equals(tag)).toList();
    }

    PublicRecord with(RecordPage other) {
        return new PublicRecord(address, version, reviewedOn, body, other, data, item, history, translated);
    }
}
