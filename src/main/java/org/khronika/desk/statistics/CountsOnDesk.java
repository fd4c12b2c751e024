package org.khronika.desk.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The kept counts that a member has put on their first page, with what they said last. */
@Component
public class CountsOnDesk {

    private final KeptPage page;

    CountsOnDesk(KeptPage page) {
        this.page = page;
    }

    /**
     * A count.
     *
     * @param then what it said; null where that is not known
     * @param at   when
     */
    public record Placed(
            String name,
            String href,
            @Nullable Sayable then,
            @Nullable Sayable at) {}

    /** Those of the member, by name. */
    public List<Placed> of(Member me) {
        return me.may(Permission.READ_RECORDS)
                ? page.onDesk(me).stream()
                        .map(one -> new Placed(one.name(), one.href(), one.then(), one.at()))
                        .toList()
                : List.of();
    }
}
