package org.khronika.places;

import org.khronika.records.Stored;
import org.khronika.review.NeedsNoReview;
import org.springframework.stereotype.Component;

/** A place as it came from the gazetteer, in its first version, is the gazetteer's: no member wrote it. */
@Component
class GazetteerAnswersForIt implements NeedsNoReview {

    @Override
    public boolean of(Stored<?> draft) {
        return draft.version() == 1 && draft.body() instanceof Place place && place.gazetteer() != null;
    }
}
