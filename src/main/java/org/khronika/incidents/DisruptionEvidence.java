package org.khronika.incidents;

import org.khronika.values.Choice;

/** What it rests on that a service was cut off. */
public enum DisruptionEvidence implements Choice {
    MEASURED("measured", "By data of networks or by those who measure traffic."),
    OFFICIAL("announced or admitted", "By an authority or by the company."),
    SEEN("seen by people there", "Reported by people on the spot; nothing was measured."),
    MEDIA("according to media", "Reported by media; it is not said who saw it, and nothing was measured."),
    INFERRED("inferred", "It appeared so; nobody on the spot is named."),
    /** In drafts only. */
    UNSAID("not said yet", "");

    private final String label;
    private final String explanation;

    DisruptionEvidence(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
