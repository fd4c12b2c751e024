package org.khronika.publication;

/** How what a release says at an address differs from the release before. */
public enum ItemStatus {
    NEW,
    CHANGED,
    WITHDRAWN,
    SAME
}
