package org.khronika.incidents;

import org.khronika.values.Choice;

/** What was cut off or slowed. */
public enum Service implements Choice {
    MOBILE_INTERNET("mobile internet"),
    INTERNET("the internet"),
    SOCIAL_MEDIA("social media or messengers"),
    SITE("a website"),
    TELEPHONE("telephones"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
