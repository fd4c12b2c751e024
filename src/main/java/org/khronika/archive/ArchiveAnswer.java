package org.khronika.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a member answered about a number or a name of an old update.
 *
 * @param version grows by one with every answer
 * @param boundTo what it is about: the address of a record, or the definition of a count after {@code count:}; null where it is nothing to bind
 * @param reason  why it is nothing to bind; null where it is bound
 */
public record ArchiveAnswer(
        int version, @Nullable String boundTo, @Nullable String reason, String memberName) {}
