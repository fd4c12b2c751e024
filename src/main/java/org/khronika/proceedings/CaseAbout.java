package org.khronika.proceedings;

import org.khronika.values.Choice;

/**
 * What somebody is pursued for in a case, as the sources see it. It parts those who are held for words and peaceful deeds from those who
 * are held for a crime; nobody is put on either side without a source.
 */
public enum CaseAbout implements Choice {
    /** What somebody said, did peacefully or belonged to. */
    SAID_OR_DID,
    /** One charge is about what somebody said, did peacefully or belonged to, another is not, or the sources do not say so of it. */
    PARTLY,
    /** A crime that has nothing to do with any of it. */
    OTHER;
}
