package org.khronika.review;

import java.util.Optional;

/** Reads the text of documents that are kept here. A bean of the context that keeps them. */
public interface KeptTexts {

    /** The text of the document with this body; empty when it is none, or only pointed to. */
    Optional<String> text(Record document);
}
