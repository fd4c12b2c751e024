package org.khronika.access;

/** A member asked for a deed that none of their roles grants. Shown as "not found" where saying more would tell something. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says who may not do what. */
    public NotPermitted(Member member, Permission permission) {
        super("%s %s may not %s.".formatted(member.name(), member.roles(), permission));
    }
}
