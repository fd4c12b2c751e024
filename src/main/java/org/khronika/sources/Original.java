package org.khronika.sources;

/**
 * A file as it came.
 *
 * @param name to offer for saving it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Original(String name, String mediaType, byte[] bytes) {}
