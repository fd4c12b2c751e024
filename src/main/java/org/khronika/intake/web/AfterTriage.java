package org.khronika.intake.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.intake.AlreadyTriaged;
import org.khronika.intake.Finding;
import org.khronika.intake.Triaged;
import org.khronika.kept.Unsaved;
import org.khronika.review.DeedRefused;
import org.khronika.review.StaleRecord;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what was decided on a card, and shows what came of it. */
@Component
record AfterTriage(ReadingPage page) {

    /** The cards that changed and the next one for htmx, the way to the page at the next open card for anybody else. */
    String of(Supplier<Triaged> deed, InReport before, long id, Member me, Reply reply) {
        Sayable sentence;
        try {
            sentence = deed.get().sentence();
        } catch (AlreadyTriaged | DeedRefused | StaleRecord | IllegalArgumentException refusal) {
            InReport now = page.find(before.address(), me);
            Opened opened = new Opened(now.get(id), "", "", SaysWhy.of(refusal), null);
            return show(now, now.get(id), opened, HttpStatus.CONFLICT, me, reply);
        }
        InReport after = page.find(before.address(), me);
        Finding open = after.get(id).isOpen() ? after.get(id) : Cards.next(after.all(), id);
        if (!reply.isPart()) {
            String at = open == null ? "" : "?at=" + open.id() + "#c-" + open.id();
            return reply.saved(sentence).to("/desk/reports/" + before.address() + at);
        }
        reply.with(Unsaved.THROUGH, true);
        return page.changed(after, changed(before, after, open), Opened.at(open), sentence, me, reply);
    }

    /** Those that are not as they were, and the one that is open now. */
    private static List<Finding> changed(InReport before, InReport after, @Nullable Finding open) {
        return after.all().stream()
                .filter(finding -> (open != null && finding.id() == open.id())
                        || before.find(finding.id())
                                .filter(same -> same.version() == finding.version())
                                .isEmpty())
                .toList();
    }

    /** The card as it is open now, alone for htmx; the status is for whoever gets the whole page. */
    String show(InReport report, Finding card, Opened opened, HttpStatus status, Member me, Reply reply) {
        return reply.isPart()
                ? page.changed(report, List.of(card), opened, null, me, reply)
                : page.show(report, opened, me, reply.status(status));
    }
}
