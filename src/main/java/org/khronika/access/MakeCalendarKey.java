package org.khronika.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member a key for their calendar, in place of the one that they had. Needs {@link Permission#READ_RECORDS}. */
@Component
public class MakeCalendarKey {

    private final CalendarKeys keys;
    private final Audit audit;

    MakeCalendarKey(CalendarKeys keys, Audit audit) {
        this.keys = keys;
        this.audit = audit;
    }

    /**
     * The key, which is shown once and kept nowhere.
     *
     * @param names whether the calendar may name people and cases
     */
    @Transactional
    public String make(Member me, boolean names) {
        me.must(Permission.READ_RECORDS);
        String before = keys.find(me).map(kept -> words(kept.names())).orElse(null);
        String key = keys.replace(me, names);
        audit.note(me, "MakeCalendarKey", null, before, words(names));
        return key;
    }

    static String words(boolean names) {
        return "{\"names\": " + names + "}";
    }
}
