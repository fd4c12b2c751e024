package org.khronika.intake;

/** Somebody else judged the candidate since the member saw it. Nothing was written; the message says what they decided. */
public class AlreadyJudged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Candidate candidate;

    AlreadyJudged(Candidate candidate) {
        super(sentence(candidate));
        this.candidate = candidate;
    }

    /** The candidate as it stands now. */
    public Candidate candidate() {
        return candidate;
    }

    private static String sentence(Candidate candidate) {
        String title = candidate.partial().title();
        if (candidate.isOpen()) {
            return "Somebody else changed “%s” while you had it open. Nothing of yours was saved; look at it again."
                    .formatted(title);
        }
        return "A colleague judged “%s” before you. Nothing of yours was saved.".formatted(title);
    }
}
