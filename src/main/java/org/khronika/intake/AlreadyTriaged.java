package org.khronika.intake;

/** Somebody else triaged the finding since the member saw it. Nothing was written; the message says what they decided. */
public class AlreadyTriaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    AlreadyTriaged(Finding finding) {
        super(sentence(finding));
        this.finding = finding;
    }

    /** The finding as it stands now. */
    public Finding finding() {
        return finding;
    }

    private static String sentence(Finding finding) {
        String title = finding.partial().title();
        if (finding.isOpen()) {
            return "Somebody else changed “%s” while you had it open. Nothing of yours was saved; look at it again."
                    .formatted(title);
        }
        return "A colleague triaged “%s” before you. Nothing of yours was saved.".formatted(title);
    }
}
