package org.khronika.desk.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.desk.web.DeskTime;
import org.khronika.records.Stored;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The page with a member's drafts, those of one report together. */
@Component
record DraftList(Drafts drafts, DeskTime time) {

    /** A draft as a line. */
    record Line(String address, Sayable kind, String title, Sayable changed) {}

    /** The drafts of one report. */
    record Group(String id, @Nullable String report, Sayable title, boolean own, List<Line> lines) {

        private int count() {
            return lines.size() + (own ? 1 : 0);
        }
    }

    String show(Member me, Reply reply) {
        List<Group> groups = drafts.all(me).stream().map(this::group).toList();
        return reply.with("groups", groups)
                .with("count", groups.stream().mapToInt(Group::count).sum())
                .show("desk/drafts/list");
    }

    private Group group(Drafts.OfReport one) {
        String report = one.report() == null ? null : one.report().address();
        return new Group(
                report == null ? "others" : report,
                report,
                one.title(),
                one.own(),
                one.drafts().stream().map(this::line).toList());
    }

    private Line line(Stored<?> draft) {
        return new Line(draft.address().address(), draft.kind().words(), draft.title(), time.words(draft.changedAt()));
    }
}
