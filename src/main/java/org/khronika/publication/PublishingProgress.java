package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Sayable;

/** Is told how far a release, or a copy of it, has come while it is made; it must be quick and never fail. */
public interface PublishingProgress {

    /** Nobody listens. */
    PublishingProgress UNHEARD = (stage, done, of) -> {};

    /** What is done one after the other; a release is planned, written and entered, a copy is written and checked. */
    enum Phase {
        PLANNING,
        WRITING,
        SYNCING,
        RECORDING,
        LOOKING_THROUGH,
        COPYING_EARLIER,
        COPYING,
        CHECKING;

        /** How far it has come, in a sentence. */
        public Sayable says(int done, int of) {
            return switch (this) {
                case PLANNING -> phrase("publication.publishing.planning");
                case WRITING ->
                    phrase("publication.publishing.writing").with("done", done).with("of", of);
                case SYNCING -> phrase("publication.publishing.syncing");
                case RECORDING -> phrase("publication.publishing.recording");
                case LOOKING_THROUGH -> phrase("publication.publishing.looking-through");
                case COPYING_EARLIER ->
                    phrase("publication.publishing.copying-earlier")
                            .with("done", done)
                            .with("of", of);
                case COPYING ->
                    phrase("publication.publishing.copying").with("done", done).with("of", of);
                case CHECKING -> phrase("publication.publishing.checking");
            };
        }
    }

    /**
     * So far.
     *
     * @param of how many pieces there are in the stage; 0 where that is not known
     */
    void at(Phase stage, int done, int of);
}
