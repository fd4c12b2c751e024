package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** Somebody else triaged the finding since the member saw it. Nothing was written; the message says what they decided. */
public class AlreadyTriaged extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    AlreadyTriaged(Finding finding) {
        super(sentence(finding).english());
        this.finding = finding;
    }

    @Override
    public Sayable why() {
        return sentence(finding);
    }

    private static Sayable sentence(Finding finding) {
        Sayable title = finding.partial().said();
        if (finding.isOpen()) {
            return phrase("intake.refused.changed-meanwhile").with("title", title);
        }
        return phrase("intake.refused.triaged-before").with("title", title);
    }
}
