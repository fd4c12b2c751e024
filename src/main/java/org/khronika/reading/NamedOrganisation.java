package org.khronika.reading;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as this document knows it.
 *
 * @param kind party, ngo, media, ministry, authority, court …; null when nothing tells
 * @param abbreviation the short form that the document or the pack gives
 */
record NamedOrganisation(
        String name, @Nullable String kind, @Nullable String abbreviation) {}
