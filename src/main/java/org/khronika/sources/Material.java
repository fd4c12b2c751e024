package org.khronika.sources;

import org.khronika.values.Choice;

/** What a kept source is. */
public enum Material implements Choice {
    /** Report of an organisation. */
    REPORT("report of an organisation"),
    /** News. */
    NEWS("news"),
    /** Court document. */
    COURT_DOCUMENT("court document"),
    /** Statement of the authorities. */
    OFFICIAL_STATEMENT("statement of the authorities"),
    /** Statement of others. */
    STATEMENT("statement of others"),
    /** Testimony of a victim or witness. */
    TESTIMONY("testimony of a victim or witness"),
    /** Note of a call, visit or hearing. */
    NOTE("note of a call, visit or hearing"),
    /** Post on social media. */
    SOCIAL_MEDIA("post on social media"),
    /** Law or draft law. */
    LAW("law or draft law"),
    /** Other. */
    OTHER("other");

    private final String label;

    Material(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
