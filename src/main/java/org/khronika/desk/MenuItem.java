package org.khronika.desk;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.words.Sayable;

/** A part of the desk, as it stands in the bar at the head of every page. */
enum MenuItem {
    WORK("desk.menu.work", "/desk", null),
    DEADLINES("desk.menu.deadlines", "/desk/deadlines", Permission.READ_RECORDS),
    REPORTS("desk.menu.reports", "/desk/reports", Permission.READ_RECORDS),
    RECORDS("desk.menu.records", "/desk/records", Permission.READ_RECORDS),
    REGISTERS("desk.menu.registers", "/desk/registers", Permission.READ_RECORDS),
    STATISTICS("desk.menu.statistics", "/desk/statistics", Permission.READ_RECORDS),
    LEGISLATION("desk.menu.legislation", "/desk/legislation", Permission.READ_RECORDS),
    REVIEW("desk.menu.review", "/desk/review", Permission.REVIEW_RECORDS),
    RELEASES("desk.menu.releases", "/desk/releases", Permission.PUBLISH),
    MEMBERS("desk.menu.members", "/desk/members", Permission.MANAGE_MEMBERS);

    private final String key;
    private final String address;
    private final @Nullable Permission permission;

    MenuItem(String key, String address, @Nullable Permission permission) {
        this.key = key;
        this.address = address;
        this.permission = permission;
    }

    /** The sections that the member may open, in the order of the bar. */
    static List<MenuItem> of(Member member) {
        return Arrays.stream(values())
                .filter(section -> section.permission == null || member.may(section.permission))
                .toList();
    }

    /** What a page calls its section when it asks for the frame: "records". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sayable label() {
        return phrase(key);
    }

    public String address() {
        return address;
    }
}
