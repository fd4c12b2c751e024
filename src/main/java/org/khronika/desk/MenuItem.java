package org.khronika.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;

/** A part of the desk, as it stands in the bar at the head of every page. */
enum MenuItem {
    WORK("My work", "/desk", null),
    DEADLINES("Deadlines", "/desk/deadlines", Permission.READ_RECORDS),
    REPORTS("Reports", "/desk/reports", Permission.READ_RECORDS),
    RECORDS("Records", "/desk/records", Permission.READ_RECORDS),
    REGISTERS("Registers", "/desk/registers", Permission.READ_RECORDS),
    LEGISLATION("Legislation", "/desk/legislation", Permission.READ_RECORDS),
    REVIEW("Review", "/desk/review", Permission.REVIEW_RECORDS),
    RELEASES("Releases", "/desk/releases", Permission.PUBLISH),
    MEMBERS("Members", "/desk/members", Permission.MANAGE_MEMBERS);

    private final String label;
    private final String address;
    private final @Nullable Permission permission;

    MenuItem(String label, String address, @Nullable Permission permission) {
        this.label = label;
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

    public String label() {
        return label;
    }

    public String address() {
        return address;
    }
}
