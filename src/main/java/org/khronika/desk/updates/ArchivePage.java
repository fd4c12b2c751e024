package org.khronika.desk.updates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.archive.ArchiveAnswer;
import org.khronika.archive.ArchiveItem;
import org.khronika.archive.ArchiveSheet;
import org.khronika.archive.ArchiveSheet.HowBound;
import org.khronika.archive.BindArchive;
import org.khronika.archive.BindingMatch;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** An old update as the desk shows it: what is to be chosen, what is not bound, what nobody has looked at, what was answered. */
@Component
record ArchivePage(BindArchive archives, Records records) {

    /** What a number or name may be about. */
    record Offer(String boundTo, String title, Sayable why) {}

    /** The sentence of an item, its words apart. */
    record Sentence(int line, String before, String words, String after) {}

    /**
     * A number, or the places of one name that stand alike.
     *
     * @param items  number and version of each, as forms send them
     * @param answer what was answered; null where nothing was
     * @param title  of what it is bound to; empty where it is not
     */
    record Row(
            int n,
            List<String> items,
            boolean number,
            Sentence sentence,
            List<Offer> offers,
            @Nullable ArchiveAnswer answer,
            String boundTo,
            String title) {

        /** In how many places. */
        public int places() {
            return items.size();
        }
    }

    /** The rows that stand alike. */
    record Group(HowBound how, List<Row> numbers, List<Row> names) {

        /** Whether nothing stands so. */
        public boolean isEmpty() {
            return numbers.isEmpty() && names.isEmpty();
        }
    }

    String show(Member me, long id, Reply reply) {
        ArchiveSheet sheet = sheet(me, id);
        Map<String, String> titles = new HashMap<>();
        List<Group> groups = Stream.of(
                        HowBound.CHOICE,
                        HowBound.UNMATCHED,
                        HowBound.BOUND_UNSEEN,
                        HowBound.ANSWERED,
                        HowBound.NOTHING_TO_BIND)
                .map(how -> new Group(how, rows(sheet, how, true, me, titles), rows(sheet, how, false, me, titles)))
                .filter(group -> !group.isEmpty())
                .toList();
        return frame(me, sheet, reply).with("groups", groups).show("desk/updates/archive");
    }

    private static Reply frame(Member me, ArchiveSheet sheet, Reply reply) {
        return reply.with("sheet", sheet)
                .with("unseen", sheet.count(true, HowBound.BOUND_UNSEEN) + sheet.count(false, HowBound.BOUND_UNSEEN))
                .with("savedAs", sheet.savedAs() == null ? "" : sheet.savedAs().address())
                .with("mayWrite", me.may(Permission.ENTER_RECORDS) && sheet.savedAs() == null);
    }

    private ArchiveSheet sheet(Member me, long id) {
        return archives.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Row> rows(ArchiveSheet sheet, HowBound how, boolean number, Member me, Map<String, String> titles) {
        Map<String, List<ArchiveItem>> alike = new LinkedHashMap<>();
        for (ArchiveItem item : sheet.items()) {
            if (item.number() == number && sheet.howBound(item) == how) {
                alike.computeIfAbsent(key(sheet, item), none -> new ArrayList<>())
                        .add(item);
            }
        }
        return alike.values().stream()
                .map(items -> row(sheet, items, me, titles))
                .toList();
    }

    /** A number stands for itself; a name that is bound to the same, or is the same words, is one row. */
    private static String key(ArchiveSheet sheet, ArchiveItem item) {
        return item.number() ? Integer.toString(item.n()) : sheet.boundTo(item).orElse(item.words());
    }

    private Row row(ArchiveSheet sheet, List<ArchiveItem> items, Member me, Map<String, String> titles) {
        ArchiveItem first = items.getFirst();
        String boundTo = sheet.boundTo(first).orElse("");
        return new Row(
                first.n(),
                items.stream().map(item -> item.n() + "-" + sheet.version(item)).toList(),
                first.number(),
                sentence(first),
                first.matches().stream()
                        .map(match -> new Offer(match.boundTo(), title(match.boundTo(), me, titles), why(match)))
                        .filter(offer -> !offer.title().isEmpty())
                        .toList(),
                sheet.answers().get(first.n()),
                boundTo,
                boundTo.isEmpty() ? "" : title(boundTo, me, titles));
    }

    private static Sayable why(BindingMatch match) {
        return Sayable.sentences(match.why());
    }

    /** What it is called; empty for a record that the member may not see. */
    private String title(String boundTo, Member me, Map<String, String> titles) {
        return titles.computeIfAbsent(
                boundTo,
                to -> RecordRef.isAddress(to)
                        ? records.find(new RecordRef(to), Reader.of(me))
                                .map(record -> record.title())
                                .orElse("")
                        : to);
    }

    private static Sentence sentence(ArchiveItem item) {
        String sentence = item.sentence();
        int at = Math.max(0, sentence.indexOf(item.words()));
        int end = Math.min(sentence.length(), at + item.words().length());
        return new Sentence(item.line(), sentence.substring(0, at), item.words(), sentence.substring(end));
    }

    String item(Member me, long id, int n, Reply reply) {
        ArchiveSheet sheet = sheet(me, id);
        ArchiveItem item = sheet.item(n).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ArchiveItem> alike = sheet.items().stream()
                .filter(other -> other.n() == n
                        || (!item.number()
                                && !other.number()
                                && key(sheet, other).equals(key(sheet, item))
                                && sheet.howBound(other) == sheet.howBound(item)))
                .toList();
        Map<String, String> titles = new HashMap<>();
        Row row = row(sheet, List.of(item), me, titles);
        return frame(me, sheet, reply)
                .with("row", row)
                .with(
                        "others",
                        alike.stream()
                                .filter(other -> other.n() != n)
                                .map(other -> other.n() + "-" + sheet.version(other))
                                .toList())
                .with(
                        "lines",
                        alike.stream()
                                .filter(other -> other.n() != n)
                                .map(ArchiveItem::line)
                                .toList())
                .with("kinds", kinds(item.number()))
                .show("desk/updates/archive-item");
    }

    private static String kinds(boolean number) {
        Stream<RecordKind> kinds =
                number ? Stream.of(RecordKind.values()) : Stream.of(RecordKind.PERSON, RecordKind.ORGANISATION);
        return kinds.map(Enum::name).collect(Collectors.joining(","));
    }
}
