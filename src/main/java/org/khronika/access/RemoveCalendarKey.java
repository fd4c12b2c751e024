package org.khronika.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a member's calendar key: calendars that have its address find nothing from then on. */
@Component
public class RemoveCalendarKey {

    private final CalendarKeys keys;
    private final Audit audit;

    RemoveCalendarKey(CalendarKeys keys, Audit audit) {
        this.keys = keys;
        this.audit = audit;
    }

    /** Removes it; nothing happens when there is none. */
    @Transactional
    public void remove(Member me) {
        me.must(Permission.READ_RECORDS);
        keys.find(me).ifPresent(kept -> {
            keys.remove(me);
            audit.note(me, "RemoveCalendarKey", null, MakeCalendarKey.words(kept.names()), null);
        });
    }
}
