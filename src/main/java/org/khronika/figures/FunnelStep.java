package org.khronika.figures;

import org.khronika.values.Choice;

/** How far what is counted had come on the way from a complaint to a sentence. */
public enum FunnelStep implements Choice {
    RECEIVED("Complaints received"),
    /** What an organisation took up or processed: not all that anybody received, and not what was investigated. */
    TAKEN_UP("Complaints that an organisation processed"),
    INVESTIGATED("Complaints investigated"),
    CLOSED("Closed"),
    CHARGED("Officials charged"),
    TRIED("Brought to court"),
    CONVICTED("Convicted");

    private final String label;

    FunnelStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
