package org.khronika.desk.updates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.pages.ShownTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.PeriodComparison;
import org.khronika.updates.Update;
import org.khronika.updates.Use;
import org.khronika.updates.WorkGroup;
import org.khronika.updates.Worklist;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The worklist of an update as the desk shows it. */
@Component
record WorklistPage(Records records, ShownTypes types, Worklist worklist, PeriodComparison comparison) {

    private static final int LONGEST_SILENCE = 3650;

    /** A record of the list. */
    record Row(String address, String title, Sayable kind, Sayable when, Use use, String reason, String by) {

        /** Whether it can be chosen for the draft. */
        public boolean isOpen() {
            return use == Use.NOT_USED;
        }
    }

    /** The records that are on the list for one reason. */
    record Group(WorkGroup group, List<Row> rows) {

        /** Of how many nothing has been said yet. */
        public long open() {
            return rows.stream().filter(Row::isOpen).count();
        }
    }

    /** The address of the page. */
    static String of(RecordRef update) {
        return "/desk/updates/" + update.address() + "/worklist";
    }

    /** @param silent after how many days without anything a record that goes on is silent, as somebody typed it */
    String show(Member me, RecordRef address, String silent, Reply reply) {
        Stored<Update> update = records.get(address, Update.class, Reader.of(me));
        int days = days(silent);
        Optional<Worklist.Contents> found = worklist.of(update, days);
        Stored<Update> before = found.map(Worklist.Contents::before).orElse(null);
        return reply.with("address", address.address())
                .with("updateTitle", update.body().title())
                .with("period", update.body().period())
                .with("version", update.version())
                .with("mayWrite", me.may(Permission.ENTER_RECORDS) && update.review() != ReviewState.WITHDRAWN)
                .with("silent", days)
                .with("hasPeriod", found.isPresent())
                .with(
                        "groups",
                        found.map(contents -> groups(contents, me.language())).orElse(List.of()))
                .with("beforeTitle", before == null ? "" : before.body().title())
                .with("beforeAddress", before == null ? "" : before.address().address())
                .with("compared", comparison.of(update, me.language()).orElse(null))
                .show("desk/updates/worklist");
    }

    private static int days(String typed) {
        return typed.matches("\\d{1,4}")
                ? Math.clamp(Integer.parseInt(typed), 1, LONGEST_SILENCE)
                : Worklist.SILENT_AFTER;
    }

    private List<Group> groups(Worklist.Contents contents, Language language) {
        List<Group> groups = new ArrayList<>();
        for (WorkGroup group : WorkGroup.values()) {
            List<Row> rows =
                    contents.of(group).stream().map(item -> row(item, language)).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(group, rows));
            }
        }
        return groups;
    }

    private Row row(Worklist.Item item, Language language) {
        Stored<?> record = item.record();
        return new Row(
                record.address().address(),
                types.title(record).in(language),
                record.kind().capital(),
                when(record),
                item.use(),
                item.why() == null ? "" : item.why().reason(),
                item.why() == null ? "" : item.why().memberName());
    }

    /** As lists of records tell it: "by February 2023" and not "until February 2023". */
    private <T extends Record> Sayable when(Stored<T> record) {
        PartialDate when = types.get(record).when(record.body());
        return when == null ? Sayable.written("") : language -> when.in(language, "began");
    }
}
