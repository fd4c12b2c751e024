package org.khronika.statements;

import org.khronika.values.Choice;

/** What somebody is who says something. */
public enum SpeakerKind implements Choice {
    AUTHORITIES("the authorities"),
    NGO("a non-governmental organisation"),
    UNITED_NATIONS("a body of the United Nations"),
    INTERNATIONAL("another international organisation"),
    OTHER_STATE("another state"),
    PARTY("a party or movement"),
    MEDIA("media or journalists"),
    DEFENDERS("human rights defenders"),
    FAMILY("the family or the lawyer"),
    PERSON("somebody else"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;

    SpeakerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
