package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Optional;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** A lane of the drawing of a case. Data knows it by its code, a page says it in its language. */
public enum CaseLane implements Sayable {
    CHARGES("Charges", "pages.lanes.charges"),
    MEASURE("Measure", "pages.lanes.measure"),
    STAGE("Stage", "pages.lanes.stage");

    private final String code;
    private final String key;

    CaseLane(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /** How a bar says in which lane it lies. */
    public String code() {
        return code;
    }

    /** The lane of this code; empty for a lane of anything else, which has a name of its own. */
    static Optional<CaseLane> of(String code) {
        return Arrays.stream(values()).filter(lane -> lane.code.equals(code)).findFirst();
    }

    @Override
    public String in(Language language) {
        return phrase(key).in(language);
    }
}
