package org.khronika.publication;

/** Is told how far a release has come while it is made; it must be quick and never fail. */
public interface PublishingProgress {

    /** Nobody listens. */
    PublishingProgress UNHEARD = (stage, done, of) -> {};

    /** What is done one after the other. */
    enum Stage {
        PLANNING,
        WRITING,
        SYNCING,
        RECORDING
    }

    /**
     * So far.
     *
     * @param of how many pieces there are in the stage; 0 where that is not known
     */
    void at(Stage stage, int done, int of);
}
