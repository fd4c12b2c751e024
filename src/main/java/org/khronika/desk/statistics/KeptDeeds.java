package org.khronika.desk.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.statistics.KeepCounts;
import org.khronika.statistics.KeptCount;
import org.khronika.values.WrongValue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a member does with a count that is kept; what was done is said on the next page. */
@Component
record KeptDeeds(KeepCounts keeping, CountPage counts) {

    /** What is done with a count, by the end of its address. */
    private interface Deed {
        void done(Member me, KeptCount count);
    }

    private Map<String, Deed> deeds() {
        return Map.of(
                "known", keeping::takeAsKnown,
                "placed", (me, count) -> keeping.place(me, count, true),
                "away", (me, count) -> keeping.place(me, count, false),
                "shared", (me, count) -> keeping.share(me, count, true),
                "unshared", (me, count) -> keeping.share(me, count, false),
                "removed", keeping::remove);
    }

    String keep(Member me, String name, String definition, boolean shared, Reply reply) {
        try {
            long id = keeping.keep(me, name, definition, shared);
            return reply.saved(phrase("desk.statistics.kept.saved")).to(KeptPage.of(id));
        } catch (Refused refused) {
            return counts.show(
                    me,
                    Map.of("count", definition),
                    reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(refused.problem()))
                            .with("typedName", name));
        } catch (WrongValue wrong) {
            // The page of the count tells what is wrong.
            return reply.to(CellAddress.page(definition));
        }
    }

    String of(Member me, long id, String deed, Reply reply) {
        Deed done = deeds().get(deed);
        KeptCount count = keeping.find(id, me).orElse(null);
        if (done == null || count == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            done.done(me, count);
        } catch (Refused refused) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, refused.getMessage());
        }
        return reply.saved(phrase("desk.statistics.kept.done").with("deed", deed))
                .to(deed.equals("removed") ? KeptPage.AT : KeptPage.of(id));
    }
}
