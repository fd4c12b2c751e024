package org.khronika.pages;

import java.util.List;

/** Kinds of record as an installation would show them, without one. */
public final class TypesShown {

    private TypesShown() {}

    /** These kinds and no other. */
    public static ShownTypes of(ShownType<?>... types) {
        return new ShownTypes(List.of(types));
    }
}
