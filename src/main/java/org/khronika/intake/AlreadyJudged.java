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
        String title = candidate.proposal().title();
        if (candidate.isOpen()) {
            return "“%s” was changed by somebody else while you had it before you. Look at it again; nothing of yours was recorded."
                    .formatted(title);
        }
        return "A colleague judged “%s” before you. Nothing of yours was recorded.".formatted(title);
    }
}
