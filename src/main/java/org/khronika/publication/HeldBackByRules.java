package org.khronika.publication;

import org.khronika.records.Stored;
import org.khronika.review.OutOfReleases;
import org.springframework.stereotype.Component;

/** What the rules of publication keep out of a release. */
@Component
class HeldBackByRules implements OutOfReleases {

    @Override
    public boolean isHeldBack(Stored<?> accepted) {
        return PublicationRules.holdingBack(accepted.body()).isPresent();
    }
}
